import type { WrittenDate } from "./calendar-date.ts";
import type { Evidence } from "./evidence.ts";

/**
 * How far work capacity is reduced. `percent` is the incapacity (100 = no work at all).
 * `may-be-fit`: UK fit note. `pending`, `treatment-days`, `travel`: NAV 08-07 fields 4.1, 4.4, 4.5.
 * `unclear`: words that allow two readings ("50–75 %", "mostly").
 */
export type Incapacity =
  | { kind: "percent"; percent: number }
  | { kind: "may-be-fit" }
  | { kind: "pending" }
  | { kind: "treatment-days"; daysPerWeek: number | null }
  | { kind: "travel" }
  | { kind: "unclear"; written: string }
  | { kind: "not-stated" };

/** One line of the assessment: a degree with its days, both ends counted. */
export interface CapacityPeriod {
  incapacity: Incapacity;
  from: WrittenDate | null;
  to: WrittenDate | null;
  evidence: Evidence[];
}
