import type { CalendarDate } from "#certificate/calendar-date.ts";
import type { Clause } from "#language/clause.ts";
import { mentionedDays } from "../mentioned-days.ts";
import { aboutCare, careWords, isOver } from "./care-words.ts";

/** Whether the clause says that a course of chemotherapy goes on, on the day of writing. */
export function isUnderChemotherapy({ text, time, negated }: Clause, now: CalendarDate | null): boolean {
  if (negated || !careWords.chemotherapy.isIn(text)) return false;
  if (aboutCare.toDate.isIn(text)) return true;
  if (time !== "past" && isBetweenCycles(text)) return true;
  const named = careWords.chemotherapy.matches(text)[0]?.start ?? 0;
  if (time !== "now" || isOver(text) || aboutCare.planned.isIn(text.slice(0, named))) return false;
  if (aboutCare.ongoing.isIn(text)) return true;
  if (aboutCare.planned.isIn(text)) return false;
  const days = now === null ? [] : mentionedDays(text, now);
  return days.length === 0 ? aboutCare.present.isIn(text) : days.some((day) => now !== null && day >= now);
}

/** "Cycle 3 of 6", "2 av 6 kurer": more of them are to come. "Kur nr 2": one has been given before. */
function isBetweenCycles(text: string): boolean {
  if (!aboutCare.cycle.isIn(text)) return false;
  const [, done, all] = doneOfAll.exec(text) ?? [];
  if (done !== undefined) return Number(done) < Number(all);
  return (
    !isOver(text) &&
    aboutCare.cycle.matches(text).some(({ end }) => Number(countBehind.exec(text.slice(end))?.[1] ?? 0) > 1)
  );
}

const doneOfAll = /(?<![\d.,/])(\d{1,2})\s?(?:av|of|\/)\s?(\d{1,2})(?![\d.,/])/u;
const countBehind = /^\s*(?:nr|no)?\.?\s*(\d{1,2})(?![\d.,/])/iu;
