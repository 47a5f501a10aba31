import { addDays } from "#certificate/calendar-date.ts";
import { complianceOf } from "#requests/compliance/compliance-of.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import { mostQuestions } from "#scoring/ask-list.ts";
import type { CertificateRecord } from "#storage/certificate-record.ts";
import { answeredRequest, answersWith, outcomeOf, reassessed, recordOf } from "#test/cases/answers/answered-request.ts";
import { inOwnKind, inWords, scriptedAnswers } from "#test/requests/answers/scripted-answers.ts";
import { type GoldRequest, goldRequests } from "#test/requests/compliance/gold-requests.ts";

/** How the scripted answers are given: in the question's own kind, in words in full, in short and in a hurry, and vaguely. */
export const answerWays = ["own-kind", "in-full", "in-short", "hurried", "vague"] as const;
export type AnswerWay = (typeof answerWays)[number];

export interface RequestFigures {
  requests: number;
  /** Requests that keep every rule, later rounds counted in. */
  written: { kept: number; all: number };
  /** Requests with one, two and three questions. */
  byQuestions: number[];
  /** Gaps asked about, and those that the answers close, by criterion. */
  gaps: Record<string, { asked: number; closed: Record<AnswerWay, number> }>;
  /** Certificates that are a sufficient basis after one and after two rounds of answers in the question's own kind. */
  sufficient: { afterOne: number; afterTwo: number };
  /** Questions that were asked again although they were answered, over all rounds. */
  repeated: number;
}

/** Measures the requests on the labelled cases that may be read, and what scripted answers do to them. */
export async function requestFigures(): Promise<RequestFigures> {
  const requests = await goldRequests();
  const figures: RequestFigures = {
    requests: requests.length,
    written: { kept: 0, all: 0 },
    byQuestions: Array.from({ length: mostQuestions }, () => 0),
    gaps: {},
    sufficient: { afterOne: 0, afterTwo: 0 },
    repeated: 0,
  };
  for (const one of requests) {
    const asked = one.request.questions.length - 1;
    figures.byQuestions[asked] = (figures.byQuestions[asked] ?? 0) + 1;
    for (const way of answerWays) countClosed(figures, one, way);
    countRounds(figures, one);
  }
  return figures;
}

function countClosed(figures: RequestFigures, one: GoldRequest, way: AnswerWay): void {
  const { result, asked } = nextRound(recordOfCase(one), one, way, []);
  for (const criterion of asked) {
    const counts = figures.gaps[criterion] ?? {
      asked: 0,
      closed: { "own-kind": 0, "in-full": 0, "in-short": 0, hurried: 0, vague: 0 },
    };
    figures.gaps[criterion] = counts;
    if (way === "own-kind") counts.asked += 1;
    if (/^(?:met|not-applicable)/.test(outcomeOf(result, criterion))) counts.closed[way] += 1;
  }
}

function countRounds(figures: RequestFigures, one: GoldRequest): void {
  count(figures, one.request, one.assessment, []);
  let record = recordOfCase(one);
  const earlier: RequestRecord[] = [];
  const before = new Set<string>();
  for (const round of ["afterOne", "afterTwo"] as const) {
    if (record.assessments.at(-1)?.request != null) {
      const { result, asked, sent } = nextRound(record, one, "own-kind", earlier);
      record = { ...record, assessments: [...record.assessments, result] };
      earlier.push(sent);
      figures.repeated += asked.filter((criterion) => before.has(criterion)).length;
      for (const criterion of asked) before.add(criterion);
      if (result.request !== null) count(figures, result.request, result.assessment, earlier);
    }
    if (record.assessments.at(-1)?.assessment.verdict.word === "sufficient") figures.sufficient[round] += 1;
  }
}

function count(
  { written }: RequestFigures,
  request: GoldRequest["request"],
  assessment: GoldRequest["assessment"],
  earlier: readonly RequestRecord[],
): void {
  written.all += 1;
  if (complianceOf(request, assessment, assessment.language, earlier).length === 0) written.kept += 1;
}

function recordOfCase({ labelled, checked }: GoldRequest): CertificateRecord {
  const { receivedOn } = labelled;
  return recordOf(checked, { receivedOn, caseFacts: { ...labelled.case, receivedOn } });
}

/** Answers every question of the current request for which an answer is written, and judges anew. */
function nextRound(
  record: CertificateRecord,
  { labelled }: GoldRequest,
  way: AnswerWay,
  earlier: readonly RequestRecord[],
) {
  const { receivedOn } = labelled;
  const days = { from: receivedOn, to: addDays(receivedOn, 27), day: addDays(receivedOn, -1) };
  const request = record.assessments.at(-1)?.request;
  if (request == null) throw new Error("nothing is asked");
  const given = request.questions.flatMap((question) => {
    const script = scriptedAnswers(request.language)[question.criterion];
    if (script === undefined) return [];
    const [full = "", short = ""] = script.closing;
    const answer = {
      "own-kind": () => inOwnKind(question, full, days),
      "in-full": () => inWords(full, days),
      "in-short": () => inWords(short, days),
      hurried: () => inWords(script.hurried, days),
      vague: () => inWords(script.vague, days),
    }[way]();
    return [[question.criterion, answer] as const];
  });
  const reply = answersWith(Object.fromEntries(given), `${receivedOn}T10:00:00.000Z`);
  const sent = answeredRequest(record, reply, earlier.length + 1);
  const answered = new Set(given.map(([criterion]) => criterion));
  const asked = request.questions.filter(({ criterion }) => answered.has(criterion));
  return {
    sent,
    result: reassessed(record, sent, earlier),
    asked: asked.flatMap(({ criterion, covers }) => [criterion, ...covers]),
  };
}
