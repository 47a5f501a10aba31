import type { CalendarDate } from "#certificate/calendar-date.ts";
import type { CertificateLanguage } from "#certificate/language.ts";
import type { Point } from "#certificate/points.ts";
import type { AnswerKind, Criterion } from "#criteria/criterion.ts";
import { criterionById } from "#criteria/index.ts";
import { mostQuestions } from "#scoring/ask-list.ts";
import type { Assessment } from "#scoring/assessment.ts";
import type { RequestQuestion, SupplementaryRequest } from "../supplementary-request.ts";
import { askWhyLonger } from "./ask-why-longer.ts";
import { ownWords } from "./own-words.ts";
import { questionIn } from "./question-in.ts";
import { requestPhrases } from "./request-phrases.ts";

export interface RequestOptions {
  /** Language that the physician wrote in. */
  language: CertificateLanguage;
  /** The form's own question for a point; null on a form without numbered questions. */
  questionOf: (point: Point) => { id: string; title: string } | null;
  /** The day on which the certificate was signed, where it is known. */
  issuedOn: CalendarDate | null;
  /** The form's own question on why the absence is longer than usual, where it has one. */
  longerQuestion?: { id: string; title: string } | null;
}

/**
 * The request that asks the issuing physician for exactly what is lacking, in the physician's own
 * language and starting from the certificate's own words. Null unless the verdict is `supplement`.
 */
export function writeRequest(assessment: Assessment, options: RequestOptions): SupplementaryRequest | null {
  if (assessment.verdict.word !== "supplement") return null;
  const questions = assessment.ask.flatMap(({ criterion }) => {
    const asked = criterionById(criterion);
    return asked === null ? [] : [writeQuestion(asked, assessment, options)];
  });
  if (questions.length === 0) return null;
  // What is only worth knowing rides along where there is room, and never makes a request.
  if (questions.length < mostQuestions) questions.push(...askWhyLonger(assessment, options));
  const phrases = requestPhrases[options.language];
  return {
    language: options.language,
    opening: phrases.opening(questions.length, options.issuedOn),
    questions,
    closing: phrases.closing,
  };
}

function writeQuestion(criterion: Criterion, assessment: Assessment, options: RequestOptions): RequestQuestion {
  const { ask, why } = questionIn(criterion, options.language);
  const question = options.questionOf(criterion.ask.about);
  const finding = assessment.findings.find((one) => one.criterion === criterion.id);
  const quote = ask.includes("{quote}") && finding !== undefined ? ownWords(finding, options.language) : null;
  return {
    criterion: criterion.id,
    questionId: question?.id ?? null,
    questionTitle: question?.title ?? null,
    quote,
    text: askWith(ask, quote),
    why,
    answer: answerOf(criterion.ask.answer),
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

function answerOf(answer: AnswerKind): RequestQuestion["answer"] {
  return answer.kind === "choice" ? { kind: "choice", choices: [...answer.choices] } : answer;
}
