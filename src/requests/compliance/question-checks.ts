import { criterionById } from "#criteria/index.ts";
import { isGap, isShielded } from "#scoring/judged.ts";
import { answeredQuestions } from "../answers/answered-questions.ts";
import { lastChoices } from "../further-answers.ts";
import type { RequestQuestion } from "../supplementary-request.ts";
import { areasFor } from "../writing/areas-for.ts";
import { askWhyLonger } from "../writing/ask-why-longer.ts";
import { between, ownWords, quotable, quotedFrom } from "../writing/own-words.ts";
import { questionIn } from "../writing/question-in.ts";
import { saidWhere } from "../writing/said-where.ts";
import { askWith } from "../writing/write-request.ts";
import { wordIn } from "./request-words.ts";
import { type Check, ofEach, ownWording, type Tried } from "./tried.ts";

/** Rules for each question. Sources are sections of facts/literature.md. */
export const questionChecks: readonly Check[] = [
  {
    id: "names-the-form-question",
    rule: "A question names the form's own question by number and title, where the form has them.",
    source: "§6.2 (9): a reply form by question",
    violations: (tried) =>
      ofEach(tried, (question) => (namesFormQuestion(question, tried) ? false : question.questionId)),
  },
  {
    id: "quotes-own-words",
    rule: "What stands in quotation marks stands word for word in the certificate or in an answer.",
    source: "§4.3 (2), §6.2 (2)",
    violations: (tried) => ofEach(tried, (question) => wordsNotWritten(question, tried)),
  },
  {
    id: "starts-from-the-words",
    rule: "Where there are words to start from, a question that can quote them does.",
    source: "§4.3 (2), §6.1: they do not seem to have read the certificate",
    violations: (tried) => ofEach(tried, (question) => (startsFromWords(question, tried) ? false : null)),
  },
  {
    id: "one-sentence-of-why",
    rule: "One sentence says what the office needs the answer for.",
    source: "§6.2 (4)",
    violations: (tried) => ofEach(tried, ({ why }) => (isOneSentence(why) && why.length <= longestWhy ? false : null)),
  },
  {
    id: "open",
    rule: "A question cannot be answered by yes or no.",
    source: "§4.3 (5): open-ended preferred",
    violations: (tried) => ofEach(tried, (question) => (isOpen(question, tried) ? false : null)),
  },
  {
    id: "not-leading",
    rule: "A question is the one written for its criterion, with nothing added but the certificate's own words.",
    source: "§4.3 (3), §6.2: no new clinical facts",
    violations: (tried) => ofEach(tried, (question) => (isAsWritten(question, tried) ? false : null)),
  },
  {
    id: "nothing-to-confirm",
    rule: "A question asks nobody to confirm what the office thinks.",
    source: "§4.3 (3), §6.2: please confirm that she cannot sit",
    violations: (tried) =>
      ofEach(tried, (question) => wordIn(ownWording(question), "leading", tried.language) ?? false),
  },
  {
    id: "areas-are-areas",
    rule: "Examples are the ICF's chapters, all of them, and only for function and activity.",
    source: "§6.2 (5): areas, not answers; §2.6",
    violations: (tried) =>
      ofEach(tried, ({ criterion, areas }) =>
        JSON.stringify(areas) === JSON.stringify(areasFor(criterion, tried.language)) ? false : null,
      ),
  },
  {
    id: "asks-what-is-open",
    rule: "A question is about a gap that the assessment asks about: never what the text says or what an exemption speaks for.",
    source: "§4.3 (1), §6.2: never ask again for what is in the text",
    violations: (tried) => ofEach(tried, (question) => (isOpenPoint(question, tried) ? false : question.criterion)),
  },
  {
    id: "asks-once",
    rule: "A question is asked once, and never again when it was answered.",
    source: "§6.2 (3); issue of the second round",
    violations: (tried) => {
      const answered = answeredQuestions(tried.earlier);
      const asked = tried.request.questions.map(({ criterion }) => criterion);
      return ofEach(tried, ({ criterion }) =>
        answered.has(criterion) || asked.indexOf(criterion) !== asked.lastIndexOf(criterion) ? criterion : false,
      );
    },
  },
  {
    id: "nothing-for-the-sender",
    rule: "What cannot be read is asked of whoever sent the file, not of the physician.",
    source: "§5.3, §6.2: no medical question for an unreadable scan",
    violations: (tried) =>
      ofEach(tried, ({ criterion }) => (criterionById(criterion)?.category === "legibility" ? criterion : false)),
  },
  {
    id: "choices-end-open",
    rule: "Choices end with “other” and “cannot be assessed”.",
    source: "§4.3 (5), §6.2 (5)",
    violations: (tried) => ofEach(tried, (question) => (choicesEndOpen(question, tried) ? false : null)),
  },
  {
    id: "short",
    rule: "A question with its quotation is read at a glance.",
    source: "§4.3 (6): clear and concise",
    violations: (tried) => ofEach(tried, ({ text }) => (text.length <= longestQuestion ? false : String(text.length))),
  },
];

const longestWhy = 200;
const longestQuestion = 480;

function findingOf({ criterion }: RequestQuestion, { assessment }: Tried) {
  return assessment.findings.find((one) => one.criterion === criterion);
}

function namesFormQuestion(question: RequestQuestion, tried: Tried): boolean {
  const { form } = tried.assessment;
  const onForm = form === "generic" ? null : (findingOf(question, tried)?.question ?? question.questionId);
  if (onForm === null) return question.questionTitle === null;
  const numbered = question.printedNumber !== null || !/^\d/.test(onForm);
  return question.questionId === onForm && question.questionTitle !== null && numbered;
}

/** The first quoted words that no place of the finding holds, or false. */
function wordsNotWritten(question: RequestQuestion, tried: Tried): string | false {
  if (question.quote === null) return false;
  const written = (findingOf(question, tried)?.evidence ?? []).map(({ quote }) => quotable(quote));
  const parts = question.quote.split(between[tried.language]).map((part) => part.replace(/ …$/, ""));
  if (!question.text.includes(question.quote)) return question.quote;
  return parts.find((part) => !written.some((quote) => quote.includes(part))) ?? false;
}

function startsFromWords(question: RequestQuestion, tried: Tried): boolean {
  const criterion = criterionById(question.criterion);
  const finding = findingOf(question, tried);
  if (criterion === null || finding === undefined) return true;
  const quotes = questionIn(criterion, tried.language).ask.includes("{quote}");
  return !quotes || question.quote === ownWords(finding, tried.language);
}

function isOneSentence(why: string): boolean {
  return /^\p{Lu}[^.?!]*\.$/u.test(why);
}

/** Every sentence that asks has a word that asks, and does not begin with its verb. */
function isOpen(question: RequestQuestion, { language }: Tried): boolean {
  const asking = ownWording(question)
    .split(/(?<=[.?!])\s+/)
    .filter((sentence) => sentence.endsWith("?"));
  return (
    asking.length > 0 &&
    asking.every((sentence) => {
      const [first = ""] = sentence.split(/\s/);
      return wordIn(sentence, "asking", language) !== null && wordIn(first, "yesOrNo", language) === null;
    })
  );
}

function isAsWritten(question: RequestQuestion, tried: Tried): boolean {
  const criterion = criterionById(question.criterion);
  const finding = findingOf(question, tried);
  if (criterion === null || finding === undefined) {
    return askWhyLonger(tried.assessment, { language: tried.language }).some(({ text }) => text === question.text);
  }
  const { ask, why } = questionIn(criterion, tried.language);
  const said = saidWhere(ask, quotedFrom(finding), tried.language);
  return question.text === askWith(said, question.quote) && question.why === why;
}

function isOpenPoint(question: RequestQuestion, { assessment }: Tried): boolean {
  const { ask, exemptions, findings, notes = [] } = assessment;
  if (notes.some(({ note }) => note === question.criterion)) return true;
  const finding = findings.find(({ criterion }) => criterion === question.criterion);
  const asked = ask.some(({ criterion }) => criterion === question.criterion);
  // Whether function decides is known to the assessment alone, which asks about nothing that does not.
  const shielded = isShielded({ exemptions, functionDecides: true }, question.criterion);
  return asked && finding !== undefined && isGap(finding.outcome) && !shielded;
}

function choicesEndOpen({ answer }: RequestQuestion, { language }: Tried): boolean {
  if (answer.kind !== "choice") return true;
  const { other, cannotBeAssessed } = lastChoices[language];
  return answer.choices.length > 2 && answer.choices.at(-2) === other && answer.choices.at(-1) === cannotBeAssessed;
}
