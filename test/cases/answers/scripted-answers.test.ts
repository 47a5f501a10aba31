import { beforeAll, describe, expect, it } from "vitest";
import { addDays } from "#certificate/calendar-date.ts";
import { certificateSchema } from "#certificate/certificate-schema.ts";
import { complianceOf } from "#requests/compliance/compliance-of.ts";
import type { GivenAnswer } from "#requests/reply.ts";
import type { RequestQuestion } from "#requests/supplementary-request.ts";
import { inOwnKind, inWords, type ScriptedDays, scriptedAnswers } from "#test/requests/answers/scripted-answers.ts";
import { type GoldRequest, goldRequests } from "#test/requests/compliance/gold-requests.ts";
import { answeredRequest, answersWith, outcomeOf, reassessed, recordOf } from "./answered-request.ts";

let requests: GoldRequest[] = [];
beforeAll(async () => {
  requests = await goldRequests();
}, 60_000);

type Write = (question: RequestQuestion, days: ScriptedDays) => GivenAnswer | null;

/** Answers every question of a labelled case and judges anew, on the day that the certificate came. */
function answered({ labelled, checked, request }: GoldRequest, write: Write) {
  const { receivedOn } = labelled;
  const record = recordOf(checked, { receivedOn, caseFacts: { ...labelled.case, receivedOn } });
  const days = { from: receivedOn, to: addDays(receivedOn, 27), day: addDays(receivedOn, -1) };
  const given = request.questions.flatMap((question) => {
    const answer = write(question, days);
    return answer === null ? [] : [[question.criterion, answer] as const];
  });
  const reply = answersWith(Object.fromEntries(given), `${receivedOn}T10:00:00.000Z`);
  const sent = answeredRequest(record, reply);
  return { sent, result: reassessed(record, sent), asked: given.map(([criterion]) => criterion), id: labelled.id };
}

const closed = (outcome: string) => outcome === "met" || outcome.startsWith("not-applicable");

const script = (question: RequestQuestion, language: GoldRequest["request"]["language"]) =>
  scriptedAnswers(language)[question.criterion];

describe("a realistic answer to every gap of the labelled cases", () => {
  it("closes it, written in short", () => {
    const open = requests.flatMap((one) => {
      const { result, asked, id } = answered(one, (question, days) => {
        const text = script(question, one.request.language)?.closing[1];
        return text === undefined ? null : inWords(text, days);
      });
      return asked
        .filter((criterion) => !closed(outcomeOf(result, criterion)))
        .map((criterion) => `${id} ${criterion}`);
    });
    expect(open).toEqual([]);
  });

  it("closes it in the question's own kind, and leaves at most a request that keeps every rule and repeats nothing", () => {
    for (const one of requests) {
      const { result, sent, asked, id } = answered(one, (question, days) => {
        const text = script(question, one.request.language)?.closing[0];
        return text === undefined ? null : inOwnKind(question, text, days);
      });
      for (const criterion of asked) expect(closed(outcomeOf(result, criterion)), `${id} ${criterion}`).toBe(true);
      expect(certificateSchema.parse(JSON.parse(JSON.stringify(result.certificate))), id).toEqual(result.certificate);
      if (result.request === null) continue;
      expect(complianceOf(result.request, result.assessment, result.assessment.language, [sent]), id).toEqual([]);
      expect(
        result.request.questions.map(({ criterion }) => criterion).filter((criterion) => asked.includes(criterion)),
      ).toEqual([]);
    }
  });
});

describe("a vague answer", () => {
  it("closes next to nothing, and is not asked for again", () => {
    let gaps = 0;
    const closings: string[] = [];
    for (const one of requests) {
      const { result, asked, id } = answered(one, (question, days) => {
        const text = script(question, one.request.language)?.vague;
        return text === undefined ? null : inWords(text, days);
      });
      gaps += asked.length;
      closings.push(
        ...asked.filter((criterion) => closed(outcomeOf(result, criterion))).map((criterion) => `${id} ${criterion}`),
      );
      const again = result.request?.questions.filter(({ criterion }) => asked.includes(criterion)) ?? [];
      expect(again, id).toEqual([]);
    }
    // "Svårt att säga" beside a ticked "unclear" is taken for a reason.
    expect(closings.filter((closing) => !closing.endsWith(" prognosis"))).toEqual([]);
    expect(closings.length / gaps).toBeLessThan(0.03);
  });
});
