import type { WrittenDate } from "#certificate/calendar-date.ts";
import type { Incapacity } from "#certificate/capacity.ts";

/** `graded`: a degree is announced and its per cent must still come. */
export type Degree = Exclude<Incapacity, { kind: "not-stated" }> | { kind: "graded"; written: string };

/** Something in a capacity answer that counts. `start` and `end` are its words, with those that lead to it. */
export type CapacityMark = { start: number; end: number } & (
  | { kind: "degree"; degree: Degree; box: boolean | null }
  // `paired`: the first of two days that are joined to a period.
  | { kind: "date"; date: WrittenDate; role: "from" | "to" | "plain" | "alone"; paired: boolean }
  | { kind: "open-end" }
  | { kind: "duration"; days: number; atLeast: number | null }
  // `loose`: "in April" may be the month of anything, unless it follows the days before.
  | { kind: "span"; from: WrittenDate; to: WrittenDate; loose: boolean }
  | { kind: "line-end" }
);
