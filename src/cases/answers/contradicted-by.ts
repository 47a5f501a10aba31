import type { WrittenDate } from "#certificate/calendar-date.ts";
import type { CapacityPeriod } from "#certificate/capacity.ts";
import type { Certificate } from "#certificate/certificate.ts";
import type { Evidence } from "#certificate/evidence.ts";
import type { Point } from "#certificate/points.ts";
import { evidenceOf, statedValue } from "#certificate/statement.ts";
import { coveredDays, sameIncapacity, shareDays } from "#criteria/capacity/covered-days.ts";

/** One point on which certificate and answer exclude each other. Which holds is for the caseworker to ask or to weigh. */
export interface Contradicted {
  point: Point;
  certificate: Evidence[];
  answer: Evidence[];
}

/**
 * Points that the certificate states and an answer states otherwise: a degree for the same day, another
 * day of signing, another illness, another outlook. What was unclear before is put right by an answer and not contradicted.
 */
export function contradictedBy(before: Certificate, after: Certificate): Contradicted[] {
  return excluding.flatMap(({ point, excludes, places }) => {
    if (!excludes(before, after)) return [];
    const answer = places(after).filter(({ reader }) => reader === "answer");
    return answer.length === 0 ? [] : [{ point, certificate: places(before), answer }];
  });
}

interface Excluding {
  point: Point;
  excludes(before: Certificate, after: Certificate): boolean;
  places(certificate: Certificate): Evidence[];
}

const excluding: readonly Excluding[] = [
  {
    point: "capacity",
    places: ({ capacity }) => evidenceOf(capacity),
    excludes: (before, after) => {
      const lines = statedValue(before.capacity) ?? [];
      const answered = (statedValue(after.capacity) ?? []).filter(isAnswered);
      return !clash(lines, lines) && clash(lines, answered);
    },
  },
  {
    point: "diagnoses",
    places: ({ diagnoses }) => evidenceOf(diagnoses),
    excludes: (before, after) => {
      const codes = codesOf(before, () => true);
      const answered = codesOf(after, ({ evidence }) => evidence.some(({ reader }) => reader === "answer"));
      return codes.length > 0 && answered.length > 0 && answered.every((code) => !codes.includes(code));
    },
  },
  {
    point: "prognosis",
    places: ({ prognosis }) => evidenceOf(prognosis),
    excludes: (before, after) => {
      const [first, last] = [statedValue(before.prognosis)?.choice, statedValue(after.prognosis)?.choice];
      return first != null && last != null && first !== "unclear" && first !== last;
    },
  },
  {
    point: "signature",
    places: ({ signature }) => evidenceOf(signature),
    excludes: (before, after) => {
      const [first, last] = [dayOf(statedValue(before.signature)?.date), dayOf(statedValue(after.signature)?.date)];
      return first !== null && last !== null && first !== last;
    },
  },
];

function isAnswered({ evidence }: CapacityPeriod): boolean {
  return evidence.some(({ reader }) => reader === "answer");
}

/** Two lines that share a day and give it different degrees. */
function clash(some: readonly CapacityPeriod[], others: readonly CapacityPeriod[]): boolean {
  return some.some((one) =>
    others.some((other) => {
      const [a, b] = [coveredDays(one), coveredDays(other)];
      return (
        a !== null &&
        b !== null &&
        shareDays(a, b) &&
        hasDegree(one) &&
        !sameIncapacity(one.incapacity, other.incapacity)
      );
    }),
  );
}

function hasDegree({ incapacity }: CapacityPeriod): boolean {
  return incapacity.kind === "percent";
}

/** The first three characters name the illness; what follows is where and how. */
function codesOf({ diagnoses }: Certificate, wanted: (one: { evidence: Evidence[] }) => boolean): string[] {
  return (statedValue(diagnoses) ?? []).filter(wanted).flatMap(({ code }) => code?.slice(0, 3) ?? []);
}

function dayOf(date: WrittenDate | null | undefined): string | null {
  return date?.kind === "date" ? date.date : null;
}
