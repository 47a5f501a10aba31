import type { GivenAnswer, Reply, ReplyWay } from "../reply.ts";
import { longestAnswer, longestTookOver } from "../reply.ts";
import type { RequestQuestion, SupplementaryRequest } from "../supplementary-request.ts";

/** What can be amiss with a reply. Words for people stand where it is filled in. */
export const replyRules = [
  "nothing-answered",
  "not-asked",
  "answered-twice",
  "wrong-kind",
  "unknown-choice",
  "say-which",
  "empty",
  "too-long",
  "degree-out-of-range",
  "ends-before-start",
  "same-day-twice",
] as const;
export type ReplyRule = (typeof replyRules)[number];

/** One fault: the field (`answers.<criterion>`, with `.text`, `.choice`, `.periods.<n>` …, `text`, `tookOver`) and the rule. Never a value. */
export interface ReplyFault {
  field: string;
  rule: ReplyRule;
}

export type CheckedReply = { ok: true } | { ok: false; faults: ReplyFault[] };

/**
 * Whether a reply fits the request that it answers. Words fit every question: the message systems
 * carry nothing else, and a physician who would rather write may.
 */
export function checkReply(request: Pick<SupplementaryRequest, "questions">, reply: Reply): CheckedReply {
  const faults = reply.kind === "answers" ? faultsOfAnswers(request, reply) : faultsOfText("text", reply.text);
  if (reply.kind === "not-mine" && (reply.tookOver ?? "").length > longestTookOver)
    faults.push({ field: "tookOver", rule: "too-long" });
  return faults.length === 0 ? { ok: true } : { ok: false, faults };
}

function faultsOfAnswers(
  { questions }: Pick<SupplementaryRequest, "questions">,
  { answers, way }: Extract<Reply, { kind: "answers" }>,
) {
  if (answers.length === 0) return [{ field: "answers", rule: "nothing-answered" } satisfies ReplyFault];
  return answers.flatMap(({ criterion, given }, at): ReplyFault[] => {
    const field = `answers.${criterion}`;
    const question = questions.find((one) => one.criterion === criterion);
    // The name of a question that was never asked is the sender's word, and is not repeated.
    if (question === undefined) return [{ field: "answers", rule: "not-asked" }];
    if (answers.findIndex((other) => other.criterion === criterion) < at) return [{ field, rule: "answered-twice" }];
    return [
      ...faultsOfText(`${field}.text`, given.text, mostWords(question, way)),
      ...faultsOf(field, given, question),
    ];
  });
}

/** A question's own limit holds where the answering physician is told of it: in a field, not in a message or letter. */
function mostWords({ answer }: RequestQuestion, way: ReplyWay): number {
  const isTold = way === "page" || way === "fhir";
  return isTold ? mostWordsInField({ answer }) : longestAnswer;
}

/** Characters that the field for the words on a question takes. */
export function mostWordsInField({ answer }: Pick<RequestQuestion, "answer">): number {
  return answer.kind === "text" ? Math.min(answer.maxLength, longestAnswer) : longestAnswer;
}

function faultsOfText(field: string, text: string, longest: number = longestAnswer): ReplyFault[] {
  return text.length > longest ? [{ field, rule: "too-long" }] : [];
}

function faultsOf(field: string, given: GivenAnswer, { answer }: RequestQuestion): ReplyFault[] {
  switch (given.kind) {
    case "nothing-to-add":
      return [];
    case "text":
      return /\S/.test(given.text) ? [] : [{ field: `${field}.text`, rule: "empty" }];
    case "choice":
      return answer.kind === "choice" ? faultsOfChoice(field, given, answer.choices) : [wrongKind(field)];
    case "degree-with-dates":
      return answer.kind === given.kind ? faultsOfPeriods(field, given.periods) : [wrongKind(field)];
    default:
      return answer.kind === given.kind ? [] : [wrongKind(field)];
  }
}

function wrongKind(field: string): ReplyFault {
  return { field, rule: "wrong-kind" };
}

function faultsOfChoice(
  field: string,
  { choice, text }: { choice: string; text: string },
  choices: readonly string[],
): ReplyFault[] {
  if (!choices.includes(choice)) return [{ field: `${field}.choice`, rule: "unknown-choice" }];
  // "Other" stands last but one.
  const other = choices.at(-2);
  return choice === other && !/\S/.test(text) ? [{ field: `${field}.text`, rule: "say-which" }] : [];
}

interface AnsweredPeriod {
  degree: number;
  from: string;
  to: string;
}

function faultsOfPeriods(field: string, periods: readonly AnsweredPeriod[]): ReplyFault[] {
  if (periods.length === 0) return [{ field, rule: "empty" }];
  return periods.flatMap(({ degree, from, to }, at): ReplyFault[] => {
    const place = `${field}.periods.${at}`;
    const inRange = degree >= 0 && degree <= 100;
    const shared = periods.slice(0, at).some((other) => other.from <= to && from <= other.to);
    return [
      ...(inRange ? [] : [{ field: `${place}.degree`, rule: "degree-out-of-range" } as const]),
      ...(to < from ? [{ field: `${place}.to`, rule: "ends-before-start" } as const] : []),
      ...(shared ? [{ field: place, rule: "same-day-twice" } as const] : []),
    ];
  });
}
