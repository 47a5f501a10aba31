import { describe, expect, it, test } from "vitest";
import { certificateLanguages } from "#certificate/language.ts";
import { blank, stated } from "#certificate/statement.ts";
import { policyFor } from "#policies/policies.ts";
import { answeredQuestions } from "#requests/answers/answered-questions.ts";
import { complianceOf } from "#requests/compliance/compliance-of.ts";
import { draftRequest } from "#requests/lifecycle/draft-request.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import type { Reply } from "#requests/reply.ts";
import { supplementaryRequestSchema } from "#requests/supplementary-request.ts";
import { requestToSuccessor } from "#requests/writing/request-to-successor.ts";
import { writeRequest } from "#requests/writing/write-request.ts";
import { assess } from "#scoring/assess.ts";
import { certificateForTest } from "#test/criteria/certificate-for-test.ts";
import { readingForTest } from "#test/criteria/reading-for-test.ts";
import { sentStep } from "#test/requests/sent-step.ts";

/** Five gaps: more than one request holds. */
const certificate = certificateForTest({
  diagnoses: blank,
  capacity: blank,
  contacts: blank,
  issuer: stated({ name: null, role: null, unit: null, contacts: [], professionalId: null }, []),
});

function judged(answered: ReadonlySet<string> = new Set()) {
  return assess({
    certificate,
    reading: readingForTest(certificate),
    policy: policyFor(certificate.form),
    caseFacts: {},
    today: "2026-03-03",
    questionOf: () => null,
    answered,
  });
}

const options = { language: "sv", questionOf: () => null, issuedOn: "2026-03-02" } as const;
const from = { at: "2026-03-12T10:00:00.000Z", way: "page", physician: null, messageId: null } as const;

function sentBefore(reply: Reply | null): RequestRecord {
  const request = writeRequest(judged(), options);
  if (request === null) throw new Error("gaps give a request");
  const { form, formVersion, policy } = judged();
  const at = new Date("2026-03-04T08:00:00.000Z");
  const certificateId = "0".repeat(32);
  const draft = draftRequest({
    certificateId,
    round: 1,
    form,
    formVersion,
    policy,
    unit: null,
    request,
    at,
    automatic: false,
  });
  // Late in the evening, when it is the next day where the office is.
  const send = sentStep("2026-03-04T23:30:00.000Z");
  return { ...draft, reply, history: [...draft.history, send] };
}

const answers = (...criteria: string[]): Reply => ({
  kind: "answers",
  ...from,
  attachments: [],
  answers: criteria.map((criterion) => ({ criterion, given: { kind: "nothing-to-add", text: "" } })),
});

describe("a later request", () => {
  const askedFirst = ["diagnosis-stated", "capacity-degree"];

  test.each<[string, Reply | null, string[]]>([
    ["what was left out, and what had no room", answers("diagnosis-stated"), ["capacity-degree", "examination"]],
    ["only what had no room", answers(...askedFirst), ["examination", "issuer"]],
    ["the same of whoever took over", { kind: "not-mine", ...from, text: "", tookOver: null }, askedFirst],
    ["the same where nobody answered", null, askedFirst],
    [
      "only what had no room where there was no more to tell",
      { kind: "no-information", ...from, text: "" },
      ["examination", "issuer"],
    ],
  ])("asks %s", (_, reply, expected) => {
    const earlier = [sentBefore(reply)];
    expect(earlier[0]?.request.questions.map(({ criterion }) => criterion)).toEqual(askedFirst);
    const assessment = judged(answeredQuestions(earlier));
    const request = writeRequest(assessment, { ...options, earlier });
    expect(request?.questions.map(({ criterion }) => criterion)).toEqual(expected);
    if (request !== null) expect(complianceOf(request, { ...assessment, language: "sv" }, "sv", earlier)).toEqual([]);
  });

  it("is not written where all was answered", () => {
    const earlier = [sentBefore(answers(...askedFirst)), sentBefore(answers("examination", "issuer"))];
    expect(writeRequest(judged(), { ...options, earlier: earlier.slice(0, 1) })).toBeNull();
    expect(judged(answeredQuestions(earlier)).ask).toEqual([]);
  });

  test.each([
    ["sv", "Tack för svaret", "5 mars 2026"],
    ["nb", "Takk for svaret", "5. mars 2026"],
    ["nn", "Takk for svaret", "5. mars 2026"],
    ["en", "thank you for your answer", "5 March 2026"],
  ] as const)("in %s thanks for the answer and names the day of the first request", (language, thanks, date) => {
    const earlier = [sentBefore(answers("diagnosis-stated"))];
    const write = (timeZone: string) =>
      writeRequest(judged(answeredQuestions(earlier)), { ...options, language, earlier, timeZone });
    expect(write("Europe/Stockholm")?.opening).toContain(thanks);
    expect(write("Europe/Stockholm")?.opening).toContain(date);
    expect(write("UTC")?.opening).toContain(date.replace("5", "4"));
  });

  test.each(certificateLanguages)("in %s thanks for no answer that never came", (language) => {
    const earlier = [sentBefore(null)];
    const request = writeRequest(judged(), { ...options, language, earlier });
    expect(request?.opening).not.toMatch(/tack för svaret|takk for svaret|your answer/i);
    expect(request?.opening).toContain("2026");
  });
});

describe("a request to whoever took over", () => {
  test.each([
    ["sv", "en kollega till dig undertecknade den 2 mars 2026"],
    ["nb", "en kollega av deg underskrev 2. mars 2026"],
    ["nn", "ein kollega av deg skreiv under 2. mars 2026"],
    ["en", "a colleague of yours signed on 2 March 2026"],
  ] as const)("in %s says whose certificate it is, and asks the same", (language, words) => {
    const assessment = judged();
    const request = writeRequest(assessment, { ...options, language });
    if (request === null) throw new Error("gaps give a request");
    const later = requestToSuccessor(request, "2026-03-02");
    expect(later.opening).toContain(words);
    expect(later.questions).toEqual(request.questions);
    expect(complianceOf(later, { ...assessment, language }, language)).toEqual([]);
  });
});

describe("a request stored before its fields were there", () => {
  it("is read with what they mean", () => {
    const { language, opening, questions, closing } = sentBefore(null).request;
    const old = {
      language,
      opening,
      closing,
      questions: questions.map(({ printedNumber: _, areas: __, covers: ___, ...question }) => question),
    };
    const read = supplementaryRequestSchema.parse(old);
    expect(read).toMatchObject({
      shortIsEnough: "",
      further: { noInformation: "Det finns inga fler medicinska uppgifter att lämna." },
    });
    expect(read.questions[0]).toMatchObject({ printedNumber: null, areas: null, covers: [] });
    expect(supplementaryRequestSchema.parse(read)).toEqual(read);
  });
});
