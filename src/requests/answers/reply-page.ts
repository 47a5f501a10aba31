import { type CalendarDate, isCalendarDate } from "#certificate/calendar-date.ts";
import type { CertificateLanguage } from "#certificate/language.ts";
import { criterionById } from "#criteria/index.ts";
import { furtherAnswers } from "../further-answers.ts";
import type { GivenAnswer, Reply } from "../reply.ts";
import type { RequestQuestion, SupplementaryRequest } from "../supplementary-request.ts";
import { answerWords } from "./answer-words.ts";

/** A stretch of the page, `end` excluded. */
export interface PlaceOnPage {
  start: number;
  end: number;
}

/** Where one answer stands on the page of its reply. */
export interface AnswerPlace extends PlaceOnPage {
  criterion: string;
  question: RequestQuestion;
  given: GivenAnswer;
  /** The lines that hold what was chosen or set: one for each period, one for a date. None for words. */
  lines: PlaceOnPage[];
  /** What the physician wrote; null where nothing was. */
  words: PlaceOnPage | null;
}

export interface ReplyPage {
  /** Lines end with "\n". */
  text: string;
  places: AnswerPlace[];
}

/** The reply as a page: the form's own headings with the answers below them, in the request's order. */
export function replyPage(
  reply: Reply,
  request: Pick<SupplementaryRequest, "questions">,
  language: CertificateLanguage,
  answeredOn: CalendarDate = dayOf(reply),
): ReplyPage {
  const written = answerWords[language];
  const title = `${written.title}, ${answeredOn}\n`;
  if (reply.kind !== "answers") return { text: `${title}\n${furtherAnswer(reply, language)}`, places: [] };
  const places: AnswerPlace[] = [];
  let text = title;
  for (const question of request.questions) {
    const given = reply.answers.find(({ criterion }) => criterion === question.criterion)?.given;
    if (given === undefined) continue;
    text += "\n";
    const start = text.length;
    text += `${headingOf(question, language)}\n`;
    const lines: PlaceOnPage[] = [];
    for (const line of linesOf(given, language)) {
      lines.push({ start: text.length, end: text.length + line.length });
      text += `${line}\n`;
    }
    const said = asLines(given.text);
    // A day and what happened on it are read together.
    if (given.kind === "date" && said !== "") text = `${text.slice(0, -1)} – `;
    const words = said === "" ? null : { start: text.length, end: text.length + said.length };
    if (words !== null) text += `${said}\n`;
    places.push({ criterion: question.criterion, question, given, start, end: text.length, lines, words });
  }
  return { text, places };
}

/** Day of the reply where nobody tells the office's time zone. */
function dayOf({ at }: Reply): CalendarDate {
  const day = at.slice(0, 10);
  if (!isCalendarDate(day)) throw new RangeError("a reply has a time");
  return day;
}

/** The form's heading with its printed number; in a letter a heading as letters have it. */
function headingOf(
  { criterion, printedNumber, questionTitle }: RequestQuestion,
  language: CertificateLanguage,
): string {
  if (questionTitle !== null) return printedNumber === null ? questionTitle : `${printedNumber}. ${questionTitle}`;
  const { headings, longerThanUsual } = answerWords[language];
  const point = criterionById(criterion)?.ask.about;
  return (point === undefined ? undefined : headings[point]) ?? longerThanUsual;
}

/** Written by hand or by another system: composed, lines that end with "\n", nothing that turns the direction of writing. */
function asLines(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/[^\P{Cc}\t\n]/gu, " ")
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/\s+$/gm, (ends) => "\n".repeat(ends.split("\n").length - 1))
    .trim();
}

function linesOf(given: GivenAnswer, language: CertificateLanguage): string[] {
  switch (given.kind) {
    case "choice":
      return [given.choice];
    case "degree-with-dates":
      return given.periods.map(({ degree, from, to }) => answerWords[language].period(degree, from, to));
    case "date":
      return [given.date];
    case "number":
      return [String(given.number)];
    case "nothing-to-add":
      return [answerWords[language].nothingToAdd];
    case "text":
      return [];
  }
}

function furtherAnswer(reply: Exclude<Reply, { kind: "answers" }>, language: CertificateLanguage): string {
  const { noInformation, notMine, whoTookOver } = furtherAnswers[language];
  const said =
    reply.kind === "no-information"
      ? [noInformation]
      : [
          notMine,
          ...(reply.tookOver === null || reply.tookOver.trim() === "" ? [] : [whoTookOver, asLines(reply.tookOver)]),
        ];
  return [...said, asLines(reply.text)]
    .filter((line) => line !== "")
    .map((line) => `${line}\n`)
    .join("");
}
