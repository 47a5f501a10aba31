import { type CalendarDate, dayAt } from "#certificate/calendar-date.ts";
import type { TextLanguage } from "#certificate/language.ts";
import { criterionById } from "#criteria/index.ts";
import { dayInWords } from "#requests/formats/day-in-words.ts";
import type { Office } from "#requests/office.ts";
import { officeTitle } from "#requests/office-name.ts";
import { goodWording } from "./good-wording/good-wording.ts";
import type { ToldUnit } from "./told-units.ts";
import { feedbackWords } from "./words/words.ts";

/** What is told to a unit, ready to be shown, printed or sent. */
export interface UnitFeedback {
  language: TextLanguage;
  title: string;
  unit: string;
  date: string;
  lead: readonly string[];
  /** Most often asked first. */
  points: readonly FeedbackPoint[];
  closing: readonly string[];
  office: string;
}

export interface FeedbackPoint {
  title: string;
  asked: string;
  why: string;
  examplesTitle: string;
  examples: readonly string[];
}

/**
 * What a unit was asked most often over the year, why the office needs it, and what good wording looks like.
 * Tells nothing of a person, counts nobody, and compares with no other unit.
 */
export function unitFeedback(
  { name, requests }: ToldUnit,
  office: Pick<Office, "name" | "contact">,
  { language, today }: { language: TextLanguage; today: CalendarDate },
): UnitFeedback {
  const said = feedbackWords[language];
  const points = askedMostOften({ requests }).flatMap(({ criterion, times }) => {
    const texts = criterionById(criterion)?.texts[language];
    const examples = goodWording[language][criterion] ?? [];
    if (texts === undefined || examples.length === 0) return [];
    const asked = said.asked(times, requests.length);
    return [{ title: texts.title, asked, why: texts.why, examplesTitle: said.examples, examples }];
  });
  return {
    language,
    title: said.title,
    unit: name,
    date: dayInWords(today, language),
    lead: said.lead(requests.length),
    points,
    closing: said.closing(office.contact),
    office: officeTitle(office, language),
  };
}

/** The first day whose requests count: feedback is about how a unit writes now. */
export function feedbackSince(now: Date, timeZone: string): CalendarDate {
  return dayAt(new Date(now.getTime() - daysTold * 86_400_000), timeZone);
}

const daysTold = 365;
const mostPoints = 4;
/** What was asked once is about one certificate. */
const leastTimes = 2;

function askedMostOften({ requests }: Pick<ToldUnit, "requests">): { criterion: string; times: number }[] {
  const counts = new Map<string, number>();
  for (const { request } of requests) {
    for (const { criterion } of request.questions) counts.set(criterion, (counts.get(criterion) ?? 0) + 1);
  }
  return [...counts]
    .map(([criterion, times]) => ({ criterion, times }))
    .filter(({ times }) => times >= leastTimes)
    .sort((one, other) => other.times - one.times || one.criterion.localeCompare(other.criterion))
    .slice(0, mostPoints);
}
