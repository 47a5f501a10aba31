import type { CalendarDate } from "#certificate/calendar-date.ts";
import type { Occupation, Prognosis } from "#certificate/certificate.ts";
import { type Statement, stated } from "#certificate/statement.ts";
import { occupationRelations, prognosisChoices } from "../fields/register-certificate/code-lists.ts";
import { findDates } from "./dates/find-dates.ts";
import { fillPassages } from "./fill-texts.ts";
import { answersTo, evidenceFor, type Filling, nothingFound, type Stretch, stretchesOf } from "./filling.ts";
import { anyBox, type ChoiceFound, choicesIn, tickBefore } from "./questions/choices.ts";
import type { Answer } from "./questions/find-answers.ts";
import { trimmed } from "./sheets/sheet.ts";

const relations: Readonly<Record<string, Occupation["relation"][number]>> = {
  ...occupationRelations,
  EN_ARBEIDSGIVER: "employed",
  FLERE_ARBEIDSGIVERE: "employed",
};

const prognoses: Readonly<Record<string, NonNullable<Prognosis["choice"]>>> = {
  ...prognosisChoices,
  JA: "back-after-period",
  JA_DELVIS: "partly-back",
  NEJ: "not-likely",
  GAR_INTE_ATT_BEDOMA: "unclear",
  NO_NEW_ASSESSMENT: "back-after-period",
};

/** Version 1 of the form counts 30, 60, 90 … days, the model months. */
const daysInMonth = 30;

/** Employment relations that are ticked, and occupation and tasks in words. */
export function fillOccupation(filling: Filling): Statement<Occupation> {
  const answers = filling.answers.filter(({ question }) => question?.topic === "occupation");
  const chosen = answers.flatMap((answer) =>
    choicesIn(filling, answer)
      .filter(({ ticked, choice }) => ticked === true && relations[choice.code] !== undefined)
      .map((found) => ({ answer, found })),
  );
  const own = fillPassages({
    ...filling,
    answers: answers.filter(({ question }) => question?.point === "occupation"),
  });
  const words =
    own.length > 0 ? own : fillPassages({ ...filling, answers }).filter(({ text }) => listsTasks.test(text));
  if (chosen.length === 0 && words.length === 0) return nothingFound(filling, "occupation");
  const relation = chosen.flatMap(({ found }) => relations[found.choice.code] ?? []);
  return stated(
    {
      relation: [...new Set(relation)],
      text: words.length === 0 ? null : words.map(({ text }) => text).join("\n"),
    },
    [
      ...chosen.flatMap(({ answer, found }) =>
        evidenceFor(filling, { start: found.start, end: found.labelEnd }, answer),
      ),
      ...words.map(({ evidence }) => evidence),
    ],
  );
}

/** Tasks behind the employer's name, where the writer took one field for all of the work. */
const listsTasks = /\p{L}{3}[^,;]*[:;,.]\s[^,;]*\p{L}{3}[^,;]*[,;]\s/u;

/** The ticked prognosis, its number of months, and the words beside it. */
export function fillPrognosis(filling: Filling): Statement<Prognosis> {
  const answers = answersTo(filling, "prognosis");
  const chosen = answers.flatMap((answer) =>
    [...choicesIn(filling, answer), ...struckOut(filling, answer)]
      .filter(({ ticked }) => ticked === true)
      .map((found) => ({ answer, found })),
  );
  const yesNo = answers.flatMap((answer) => ableAfterwards(filling, answer));
  const words = fillPassages({ ...filling, answers });
  const first = chosen[0];
  if (first === undefined && yesNo.length === 0 && words.length === 0) return nothingFound(filling, "prognosis");
  const choice = first === undefined ? (yesNo[0]?.choice ?? null) : (prognoses[first.found.choice.code] ?? null);
  const beside = first === undefined ? "" : filling.sheet.text.slice(first.found.labelEnd, first.found.end);
  const within = /^[^\d\n]{0,12}(\d{1,3})\s*(mån|month|mnd|dag|dgr)/iu.exec(beside);
  const months = within === null ? null : Number(within[1]) / (/^d/iu.test(within[2] ?? "") ? daysInMonth : 1);
  return stated(
    {
      choice,
      months: choice === "back-within" && months !== null ? Math.round(months) : null,
      text: words.length === 0 ? null : words.map(({ text }) => text).join("\n"),
    },
    [
      ...chosen.flatMap(({ answer, found }) =>
        evidenceFor(filling, { start: found.start, end: endOfLine(filling, found.labelEnd, found.end) }, answer),
      ),
      ...yesNo.flatMap(({ answer, stretch }) => evidenceFor(filling, stretch, answer)),
      ...words.map(({ evidence }) => evidence),
    ],
  );
}

/** NAV field 5.1, "fit for work after this period": yes, no, or a bare tick. */
function ableAfterwards(
  { sheet }: Filling,
  answer: Answer,
): { answer: Answer; stretch: Stretch; choice: Prognosis["choice"] }[] {
  if (answer.question?.id !== "5.1") return [];
  const written = sheet.text.slice(answer.body, answer.end);
  const ticked = /\[\s?[xX✓]\s?\]|[☒☑]/u.test(sheet.text.slice(answer.start, answer.body));
  const word = /^\s*(ja|nei)\b/iu.exec(written)?.[1]?.toLowerCase();
  if (word === undefined && !ticked) return [];
  const stretch = trimmed(sheet.text, answer.start, answer.end);
  return stretch === null ? [] : [{ answer, stretch, choice: word === "nei" ? null : "back-after-period" }];
}

/** Fit note: "I will / ~~will not~~ need to assess …", where the words that do not apply are struck out. */
function struckOut({ sheet, form }: Filling, answer: Answer): ChoiceFound[] {
  if (form.id !== "uk-med3") return [];
  const written = sheet.text.slice(answer.start, answer.end);
  const left = written.replace(/~~[^~\n]*~~/g, " ");
  const willNot = /\bwill\s+not\b/iu.test(left);
  const will = /\bwill\b(?!\s+not)/iu.test(left);
  const choice = answer.question?.choices?.find(
    ({ code }) => code === (willNot ? "NO_NEW_ASSESSMENT" : "NEW_ASSESSMENT"),
  );
  const stretch = trimmed(sheet.text, answer.start, answer.body);
  if (choice === undefined || stretch === null || willNot === will || !willNot) return [];
  return [{ choice, ticked: true, start: stretch.start, labelEnd: stretch.end, end: answer.end }];
}

function endOfLine({ sheet }: Filling, from: number, end: number): number {
  const lineEnd = sheet.text.indexOf("\n", from);
  return lineEnd === -1 ? end : Math.min(lineEnd, end);
}

/** Absence under the law on infectious diseases: ticked, answered yes, or named among NAV's other reasons. */
export function fillInfectionCarrier(filling: Filling): Statement<boolean> {
  const { sheet } = filling;
  for (const answer of answersTo(filling, "infection-carrier")) {
    const stretch = trimmed(sheet.text, answer.start, answer.end);
    if (stretch === null) continue;
    const chosen = choicesIn(filling, answer).find(({ ticked }) => ticked !== false);
    const heading = sheet.text.slice(answer.start, answer.body);
    const box = anyBox.exec(heading);
    const ticked = box !== null && tickBefore(heading, box.index + box[0].length)?.ticked === true;
    const word = /^\s*(ja|nej|nei)\b/iu.exec(sheet.text.slice(answer.body, answer.end))?.[1]?.toLowerCase();
    if (chosen !== undefined || ticked || word === "ja") return stated(true, evidenceFor(filling, stretch, answer));
    if (word !== undefined) return stated(false, evidenceFor(filling, stretch, answer));
  }
  return nothingFound(filling, "infection-carrier");
}

/** First day of the whole absence. A date that does not exist is there, but cannot be read. */
export function fillAbsenceStart(filling: Filling): Statement<CalendarDate> {
  for (const answer of answersTo(filling, "absence-started-on")) {
    for (const stretch of stretchesOf(filling, answer)) {
      const found = findDates(filling.sheet.text.slice(stretch.start, stretch.end), filling.dates)[0];
      const evidence = evidenceFor(filling, stretch, answer);
      if (found?.date.kind === "date") return stated(found.date.date, evidence);
      return { status: "unreadable", reason: "low-confidence", evidence };
    }
  }
  return nothingFound(filling, "absence-started-on");
}
