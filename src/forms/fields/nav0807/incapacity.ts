import type { Incapacity } from "#certificate/capacity.ts";

/** Field 4.2: the grade is the incapacity in per cent; nothing below 1 or above 100 is one. */
export function graded(written: string | null): Incapacity {
  if (written === null) return { kind: "not-stated" };
  const percent = Number(/^(\d{1,3}) ?%?$/.exec(written)?.[1]);
  return percent >= 1 && percent <= 100 ? { kind: "percent", percent } : { kind: "unclear", written };
}

/** Field 4.4: how many days a week the person is away for treatment, where a week has that many. */
export function treatmentDays(written: string | null): Incapacity {
  const days = written !== null && /^[1-7]$/.test(written) ? Number(written) : null;
  return { kind: "treatment-days", daysPerWeek: days };
}
