import type { CalendarDate } from "#certificate/calendar-date.ts";
import type { CertificateLanguage } from "#certificate/language.ts";
import type { Point } from "#certificate/points.ts";
import type { AnswerKind, Criterion } from "#criteria/criterion.ts";
import { criterionById } from "#criteria/index.ts";
import { mostQuestions } from "#scoring/ask-list.ts";
import type { Assessment } from "#scoring/assessment.ts";
import { answeredQuestions } from "../answers/answered-questions.ts";
import { furtherAnswers, lastChoices } from "../further-answers.ts";
import type { RequestRecord } from "../lifecycle/request-record.ts";
import type { RequestQuestion, SupplementaryRequest } from "../supplementary-request.ts";
import { areasFor } from "./areas-for.ts";
import { askWhyLonger } from "./ask-why-longer.ts";
import { openingOf } from "./opening-of.ts";
import { ownWords, quotedFrom } from "./own-words.ts";
import { questionIn } from "./question-in.ts";
import { requestPhrases } from "./request-phrases.ts";
import { saidWhere } from "./said-where.ts";

/** A question as the form prints it; `printed` is its number there, null or left out where it prints none. */
export interface AskedOnForm {
  id: string;
  title: string;
  printed?: string | null;
}

export interface RequestOptions {
  /** Language that the physician wrote in. */
  language: CertificateLanguage;
  /** The form's own question for a point; null on a form without questions of its own. */
  questionOf: (point: Point) => AskedOnForm | null;
  /** The day on which the certificate was signed, where it is known. */
  issuedOn: CalendarDate | null;
  /** The form's own question on why the absence is longer than usual, where it has one. */
  longerQuestion?: AskedOnForm | null;
  /** Requests that were sent on this certificate before, by round: what was answered in one is not asked again. */
  earlier?: readonly RequestRecord[];
  /** Where the office is: decides on which day the earlier request was sent. */
  timeZone?: string;
}

/**
 * The request that asks the issuing physician for exactly what is lacking, in the physician's own
 * language and starting from the certificate's own words. Null unless the verdict is `supplement`, and
 * where everything that could be asked was answered before.
 */
export function writeRequest(assessment: Assessment, options: RequestOptions): SupplementaryRequest | null {
  if (assessment.verdict.word !== "supplement") return null;
  const answered = answeredQuestions(options.earlier ?? []);
  const questions = askedOnce(
    assessment.ask.flatMap(({ criterion }) => {
      const asked = criterionById(criterion);
      return asked === null || answered.has(criterion) ? [] : [writeQuestion(asked, assessment, options)];
    }),
  );
  if (questions.length === 0) return null;
  // What is only worth knowing rides along where there is room, and never makes a request.
  const besides = askWhyLonger(assessment, options).filter(({ criterion }) => !answered.has(criterion));
  if (questions.length < mostQuestions) questions.push(...besides);
  const { shortIsEnough, closing } = requestPhrases[options.language];
  return {
    language: options.language,
    opening: openingOf(questions.length, options),
    shortIsEnough,
    questions,
    further: furtherAnswers[options.language],
    closing,
  };
}

/**
 * Degrees with their days answer what is asked of the degree and what is asked of the period: one question for
 * both, the one that quotes more of the certificate.
 */
function askedOnce(questions: readonly RequestQuestion[]): RequestQuestion[] {
  const alike = questions.filter(({ answer }) => answer.kind === "degree-with-dates");
  const asked = alike.toSorted((one, other) => (other.quote ?? "").length - (one.quote ?? "").length)[0];
  if (asked === undefined) return [...questions];
  const covers = alike.filter((one) => one !== asked).map(({ criterion }) => criterion);
  return questions.flatMap((one) => {
    if (one === alike[0]) return [{ ...asked, covers }];
    return alike.includes(one) ? [] : [one];
  });
}

function writeQuestion(criterion: Criterion, assessment: Assessment, options: RequestOptions): RequestQuestion {
  const { language } = options;
  const { ask, why } = questionIn(criterion, language);
  const question = options.questionOf(criterion.ask.about);
  const finding = assessment.findings.find((one) => one.criterion === criterion.id);
  const quote = ask.includes("{quote}") && finding !== undefined ? ownWords(finding, language) : null;
  const said = finding === undefined ? ask : saidWhere(ask, quotedFrom(finding), language);
  return {
    criterion: criterion.id,
    covers: [],
    questionId: question?.id ?? null,
    printedNumber: question?.printed ?? null,
    questionTitle: question?.title ?? null,
    quote,
    text: askWith(said, quote),
    why,
    areas: areasFor(criterion.id, language),
    answer: answerOf(criterion.ask.answer, language),
  };
}

/** The question with the certificate's words in place; without words, the sentence that held them goes. */
export function askWith(ask: string, quote: string | null): string {
  // A function as replacement: the words may hold "$&", which a replacement text would expand.
  if (quote !== null) return ask.replace("{quote}", () => quote);
  return ask
    .split(/(?<=[.?])\s+/)
    .filter((sentence) => !sentence.includes("{quote}"))
    .join(" ");
}

function answerOf(answer: AnswerKind, language: CertificateLanguage): RequestQuestion["answer"] {
  if (answer.kind !== "choice") return answer;
  const { other, cannotBeAssessed } = lastChoices[language];
  return { kind: "choice", choices: [...answer.choices, other, cannotBeAssessed] };
}
