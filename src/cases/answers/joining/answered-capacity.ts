import type { CalendarDate, WrittenDate } from "#certificate/calendar-date.ts";
import type { CapacityPeriod } from "#certificate/capacity.ts";
import { stated, statedValue } from "#certificate/statement.ts";
import { firstStated, type JoinedPoint } from "./joined-point.ts";

/**
 * Degrees and days as answered take the place of the certificate's. Days without a degree keep the degree
 * that the certificate gives where it gives one alone; a degree without days keeps its days.
 */
export const answeredCapacity: JoinedPoint = ({ capacity }, answer) => {
  const answered = periodsIn(answer);
  if (answered === null) return {};
  const before = statedValue(capacity) ?? [];
  const periods = answered.map((period) => completed(period, before));
  return {
    capacity: stated(
      periods,
      periods.flatMap(({ evidence }) => evidence),
    ),
  };
};

function periodsIn(answer: Parameters<JoinedPoint>[1]): CapacityPeriod[] | null {
  const { given, lines } = answer;
  if (given.kind !== "degree-with-dates") return firstStated(answer, (reading) => reading.capacity)?.value ?? null;
  return given.periods.map(({ degree, from, to }, at) => ({
    incapacity: { kind: "percent", percent: degree },
    from: written(from),
    to: written(to),
    evidence: lines.slice(at, at + 1),
  }));
}

function written(date: CalendarDate): WrittenDate {
  return { kind: "date", date, written: date };
}

/** What the answer leaves out is as the certificate has it, if that is one and the same throughout. */
function completed(period: CapacityPeriod, before: readonly CapacityPeriod[]): CapacityPeriod {
  const [only, ...more] = before;
  if (only === undefined || more.length > 0) return period;
  const needsDegree = period.incapacity.kind === "not-stated";
  const needsDays = period.from === null && period.to === null;
  const needsStart = period.from === null && period.to !== null;
  return {
    incapacity: needsDegree ? only.incapacity : period.incapacity,
    from: needsDays || needsStart ? only.from : period.from,
    to: needsDays ? only.to : period.to,
    evidence: needsDegree || needsDays || needsStart ? [...period.evidence, ...only.evidence] : period.evidence,
  };
}
