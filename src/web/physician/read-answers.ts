import { type CalendarDate, calendarDate, isCalendarDate } from "#certificate/calendar-date.ts";
import { checkReply, mostWordsInField, type ReplyFault } from "#requests/answers/check-reply.ts";
import type { GivenAnswer, Reply } from "#requests/reply.ts";
import type { RequestQuestion, SupplementaryRequest } from "#requests/supplementary-request.ts";
import { type Fields, fieldOf, periodRows } from "./answer-fields.ts";
import type { FieldFault, FieldRule } from "./field-fault.ts";

type Answers = Extract<Reply, { kind: "answers" }>["answers"];

/** The answers that the fields hold, question by question; and by field, what has to be put right before they can be sent. */
export function readAnswers(
  request: Pick<SupplementaryRequest, "questions">,
  fields: Fields,
): { answers: Answers; faults: FieldFault[] } {
  const read = request.questions.map((question, at) => readQuestion(question, at + 1, fields));
  const answers = read.flatMap(({ answer }) => (answer === null ? [] : [answer]));
  const faults = read.flatMap((one) => one.faults);
  if (faults.length > 0) return { answers, faults };
  const [first] = request.questions;
  if (answers.length === 0 && first !== undefined) {
    return {
      answers,
      faults: [{ field: fieldOf.question(first.criterion), rule: "nothing-answered", question: null }],
    };
  }
  const whole: Reply = { ...unsent, kind: "answers", answers, attachments: [] };
  const checked = checkReply(request, whole);
  return { answers, faults: checked.ok ? [] : checked.faults.map((fault) => onPage(fault, request, fields)) };
}

/** What a check of the answers alone does not look at. */
const unsent = { at: "", way: "page", physician: null, messageId: null } as const;

interface ReadQuestion {
  answer: Answers[number] | null;
  faults: FieldFault[];
}

function readQuestion({ criterion, answer }: RequestQuestion, number: number, fields: Fields): ReadQuestion {
  const text = (fields[fieldOf.text(criterion)] ?? "").trim();
  const nothing = fields[fieldOf.nothing(criterion)] !== undefined && fields[fieldOf.nothing(criterion)] !== "";
  const fault = (field: string, rule: FieldRule): ReadQuestion => ({
    answer: null,
    faults: [{ field, rule, question: number }],
  });
  if (text.length > mostWordsInField({ answer })) return fault(fieldOf.text(criterion), "too-long");
  const { given, faults } = readers[answer.kind](criterion, fields, text);
  if (faults.length > 0) return { answer: null, faults: faults.map((one) => ({ ...one, question: number })) };
  // Somebody who writes an answer and ticks the box as well has answered.
  if (given !== null) return { answer: { criterion, given }, faults: [] };
  if (nothing) return { answer: { criterion, given: { kind: "nothing-to-add", text } }, faults: [] };
  // Words fit every question: who would rather write than choose, may.
  if (text !== "") return { answer: { criterion, given: { kind: "text", text } }, faults: [] };
  return { answer: null, faults: [] };
}

interface ReadValue {
  given: GivenAnswer | null;
  faults: Omit<FieldFault, "question">[];
}

const noValue: ReadValue = { given: null, faults: [] };

const readers: Record<
  RequestQuestion["answer"]["kind"],
  (criterion: string, fields: Fields, text: string) => ReadValue
> = {
  text: (_criterion, _fields, text) => (text === "" ? noValue : { given: { kind: "text", text }, faults: [] }),
  choice: (criterion, fields, text) => {
    const choice = fields[fieldOf.choice(criterion)] ?? "";
    return choice === "" ? noValue : { given: { kind: "choice", choice, text }, faults: [] };
  },
  date: (criterion, fields, text) => {
    const field = fieldOf.date(criterion);
    const written = (fields[field] ?? "").trim();
    const date = dayFrom(written);
    if (written === "") return noValue;
    return date === null
      ? { given: null, faults: [{ field, rule: "bad-date" }] }
      : { given: { kind: "date", date, text }, faults: [] };
  },
  number: (criterion, fields, text) => {
    const field = fieldOf.number(criterion);
    const written = (fields[field] ?? "").trim();
    const number = numberFrom(written);
    if (written === "") return noValue;
    return number === null
      ? { given: null, faults: [{ field, rule: "bad-number" }] }
      : { given: { kind: "number", number, text }, faults: [] };
  },
  "degree-with-dates": (criterion, fields, text) => {
    const rows = rowNumbers.map((row) => readPeriod(criterion, row, fields));
    const faults = rows.flatMap((row) => row.faults);
    const periods = rows.flatMap(({ period }) => (period === null ? [] : [period]));
    if (faults.length > 0 || periods.length === 0) return { given: null, faults };
    return { given: { kind: "degree-with-dates", periods, text }, faults: [] };
  },
};

type Period = Extract<GivenAnswer, { kind: "degree-with-dates" }>["periods"][number];

function readPeriod(
  criterion: string,
  row: number,
  fields: Fields,
): { period: Period | null; faults: ReadValue["faults"] } {
  const names = (["degree", "from", "to"] as const).map((part) => fieldOf.period(criterion, row, part));
  const [degreeField = "", fromField = "", toField = ""] = names;
  const [degree = "", from = "", to = ""] = names.map((name) => (fields[name] ?? "").trim());
  if (degree === "" && from === "" && to === "") return { period: null, faults: [] };
  const read = { degree: numberFrom(degree), from: dayFrom(from), to: dayFrom(to) };
  const empty = names.find((name) => (fields[name] ?? "").trim() === "");
  if (empty !== undefined) return { period: null, faults: [{ field: empty, rule: "incomplete-period" }] };
  const faults: ReadValue["faults"] = [
    ...(read.degree === null || read.degree < 0 || read.degree > 100
      ? [{ field: degreeField, rule: "degree-out-of-range" } as const]
      : []),
    ...(read.from === null ? [{ field: fromField, rule: "bad-date" } as const] : []),
    ...(read.to === null ? [{ field: toField, rule: "bad-date" } as const] : []),
    ...(read.from !== null && read.to !== null && read.to < read.from
      ? [{ field: toField, rule: "ends-before-start" } as const]
      : []),
  ];
  if (faults.length > 0 || read.degree === null || read.from === null || read.to === null)
    return { period: null, faults };
  return { period: { degree: read.degree, from: read.from, to: read.to }, faults: [] };
}

/** `50`, `50 %`, `12,5`. */
function numberFrom(written: string): number | null {
  const [, digits] = /^(-?\d{1,9}(?:[.,]\d{1,4})?)\s*%?$/.exec(written) ?? [];
  return digits === undefined ? null : Number(digits.replace(",", "."));
}

/** As date fields send it, and as hands write it where a browser has none: `2026-03-02`, `2.3.2026`, `2/3/2026`, the day first. */
function dayFrom(written: string): CalendarDate | null {
  if (isCalendarDate(written)) return written;
  const [, day, month, year] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(written) ?? [];
  return calendarDate(Number(year), Number(month), Number(day));
}

/** A fault of the reply, at the field that it came from. */
function onPage(
  { field, rule }: ReplyFault,
  { questions }: Pick<SupplementaryRequest, "questions">,
  fields: Fields,
): FieldFault {
  const at = questions.findIndex(
    ({ criterion }) => field === `answers.${criterion}` || field.startsWith(`answers.${criterion}.`),
  );
  const question = questions[at];
  if (question === undefined) return { field: "main", rule: "unfit", question: null };
  const { criterion } = question;
  const [part, period] = field.slice(`answers.${criterion}.`.length).split(".");
  return { field: fieldAt(criterion, part, period, fields), rule: ruleOnPage(rule), question: at + 1 };
}

function fieldAt(criterion: string, part: string | undefined, period: string | undefined, fields: Fields): string {
  if (part === "text") return fieldOf.text(criterion);
  if (part === "choice") return fieldOf.choice(criterion);
  // The reply counts periods; rows that were left empty between them do not count there.
  const filled = rowNumbers.filter((row) => (fields[fieldOf.period(criterion, row, "from")] ?? "").trim() !== "");
  const row = part === "periods" ? filled[Number(period)] : undefined;
  return row === undefined ? fieldOf.question(criterion) : fieldOf.period(criterion, row, "from");
}

const rowNumbers = Array.from({ length: periodRows }, (_, row) => row);

function ruleOnPage(rule: ReplyFault["rule"]): FieldRule {
  return rule === "not-asked" || rule === "answered-twice" || rule === "wrong-kind" ? "unfit" : rule;
}
