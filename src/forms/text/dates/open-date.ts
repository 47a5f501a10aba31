import type { DateFound } from "./find-dates.ts";

/** The dates of a text, two that are offered for one day taken together: "t.o.m. 4 oktober alt. 11 oktober". */
export function withAlternatives(text: string, dates: readonly DateFound[]): DateFound[] {
  const found: DateFound[] = [];
  for (const next of dates) {
    const last = found.at(-1);
    const merged = last === undefined ? null : offered(text, last, next);
    if (merged === null) found.push(next);
    else found[found.length - 1] = merged;
  }
  return found;
}

function offered(text: string, last: DateFound, next: DateFound): DateFound | null {
  if (last.date.kind !== "date" || next.date.kind !== "date" || last.date.date === next.date.date) return null;
  if (!alternative.test(text.slice(last.end, next.start))) return null;
  const written = text.slice(last.start, next.end);
  return {
    start: last.start,
    end: next.end,
    date: { kind: "ambiguous", readings: [last.date.date, next.date.date], written },
  };
}

const alternative =
  /^\s*[,(/]?\s*(?:alt\.?|alternativt|alternatively|eller|or)\s*(?:t\.?\s?o\.?\s?m\.?|till?|to|until)?\s*$/iu;
