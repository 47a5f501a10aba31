import { beforeAll, describe, expect, it, test } from "vitest";
import { beforeAndAfter } from "#cases/answers/before-and-after.ts";
import { maskedReply } from "#cases/answers/masked-reply.ts";
import { reassessWithReply } from "#cases/answers/reassess-with-reply.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import type { GivenAnswer, Reply } from "#requests/reply.ts";
import type { SupplementaryRequest } from "#requests/supplementary-request.ts";
import type { CertificateRecord } from "#storage/certificate-record.ts";
import { answeredRequest, answersWith, outcomeOf, reassessed, recordOfText } from "./answered-request.ts";

const lines = {
  patient: "Patient: Agda Testlund 19840611-9837",
  contacts: "Undersökt: Besök 2026-03-02",
  occupation: "Yrke och arbetsuppgifter: Lagerarbetare. Lyfter kartonger, plockar varor, kör truck.",
  diagnosis: "Diagnos: Diskbråck i ländryggen M51.1",
  function:
    "Funktionsnedsättning: Vid undersökningen nedsatt rörlighet i ländryggen och nedsatt kraft i höger ben, måttligt.",
  activity: "Aktivitetsbegränsning: Kan inte lyfta mer än två kilo och har svårt att gå i trappor.",
  capacity: "Arbetsförmåga: 100 procent från och med 2026-03-02 till och med 2026-03-29",
  prognosis: "Prognos: Väntas vara åter i fullt arbete om fyra veckor.",
  signature:
    "Underskrift: 2026-03-02\nElektroniskt undertecknat av Runo Exempelsson, specialist i allmänmedicin\nVårdcentralen Almkojan, 010-000 11 01",
};

/** A complete letter with some lines changed, five weeks into the absence. */
async function letter(changes: Partial<typeof lines>): Promise<CertificateRecord> {
  const text = `LÄKARINTYG\n\n${Object.values({ ...lines, ...changes }).join("\n\n")}\n`;
  return recordOfText(text, "2026-03-03", { totalAbsenceDays: 60 });
}

const at = "2026-03-09T23:30:00.000Z";
const reply = (answers: Record<string, GivenAnswer | string>) => answersWith(answers, at);

describe("a certificate with its answer", () => {
  let record: CertificateRecord;
  let sent: RequestRecord;
  beforeAll(async () => {
    record = await letter({ activity: "Aktivitetsbegränsning: Kan inte arbeta." });
    sent = answeredRequest(
      record,
      reply({ "activity-limitation": "Kan inte bära mer än fem kilo.\nSvårt att sitta länge." }),
    );
  });

  it("asks about the gap alone", () => {
    expect(record.assessments[0]?.assessment.verdict.word).toBe("supplement");
    expect(sent.request.questions.map(({ criterion }) => criterion)).toEqual(["activity-limitation"]);
  });

  it("is judged anew, and says why", () => {
    const result = reassessed(record, sent);
    expect(result.cause).toEqual({ kind: "reply", requestId: sent.id });
    expect(result.assessment.verdict.word).toBe("sufficient");
    expect(result.request).toBeNull();
    expect(outcomeOf(result, "activity-limitation")).toBe("met");
  });

  it("rests on the answer's own page, with the day that it was where the office is", () => {
    const { assessment, pages } = reassessed(record, sent);
    const [evidence] = assessment.findings.find(({ criterion }) => criterion === "activity-limitation")?.evidence ?? [];
    expect(evidence).toMatchObject({ reader: "answer", page: 2, answeredOn: "2026-03-10" });
    expect(pages).toHaveLength(2);
    expect(pages[1]).toContain("Läkarens svar, 2026-03-10");
    expect(pages[1]?.slice(evidence?.range?.start, evidence?.range?.end)).toBe(evidence?.quote);
  });

  it("goes on with the certificate's words, and leaves the record as it was", () => {
    const before = structuredClone(record);
    const { certificate } = reassessed(record, sent);
    expect(record).toEqual(before);
    expect(certificate?.activityLimitation).toMatchObject({
      status: "stated",
      value: "Kan inte arbeta.\nKan inte bära mer än fem kilo.\nSvårt att sitta länge.",
    });
  });

  it("is not judged twice for one reply", () => {
    const result = reassessed(record, sent);
    const after = { ...record, assessments: [...record.assessments, result] };
    const deps = { clock: () => new Date(at), timeZone: "UTC" };
    expect(reassessWithReply(deps, after, sent)).toBeNull();
  });

  test.each<[string, Reply]>([
    [
      "there is no more to tell",
      { kind: "no-information", at, way: "page", physician: null, messageId: null, text: "" },
    ],
    [
      "it is not theirs",
      { kind: "not-mine", at, way: "page", physician: null, messageId: null, text: "", tookOver: null },
    ],
  ])("is not judged anew where they say that %s", (_, further) => {
    const deps = { clock: () => new Date(at), timeZone: "UTC" };
    expect(reassessWithReply(deps, record, { ...sent, reply: further })).toBeNull();
  });

  it("is not judged anew where its result is of before certificates were kept", () => {
    const old = { ...record, assessments: record.assessments.map(({ certificate: _, ...result }) => result) };
    expect(reassessWithReply({ clock: () => new Date(at), timeZone: "UTC" }, old, sent)).toBeNull();
  });

  it("gains nothing by “nothing to add”, and is asked no more", () => {
    const silent = answeredRequest(record, reply({ "activity-limitation": { kind: "nothing-to-add", text: "" } }));
    const result = reassessed(record, silent);
    expect(outcomeOf(result, "activity-limitation")).toBe("partial:general");
    expect(result.request).toBeNull();
  });

  it("is told criterion by criterion, before and after", () => {
    const [first] = record.assessments;
    const told = first === undefined ? null : beforeAndAfter(first, reassessed(record, sent));
    expect(told?.verdict.before.word).toBe("supplement");
    expect(told?.verdict.after.word).toBe("sufficient");
    expect(told?.changed).toContainEqual({
      criterion: "activity-limitation",
      before: { outcome: "partial", reason: "general" },
      after: { outcome: "met", reason: null },
    });
    expect(told?.changed.map(({ criterion }) => criterion)).not.toContain("period");
    expect(told?.contradicted).toEqual([]);
  });
});

describe("an answer that contradicts the certificate", () => {
  it("is told, and asked about with the words of both", async () => {
    const record = await letter({ function: "", activity: "Aktivitetsbegränsning: Kan inte lyfta mer än två kilo." });
    const answered = answeredRequest(record, reply({ "functional-impairment": "Patienten har inga begränsningar." }));
    const result = reassessed(record, answered);
    expect(outcomeOf(result, "consequence-chain")).toBe("contradictory:no-limitation");
    const question = result.request?.questions.find(({ criterion }) => criterion === "consequence-chain");
    expect(question?.text).toContain("I intyget och i ditt svar står ”");
    expect(question?.quote).toContain("inga begränsningar");
  });

  it("is told where it gives another degree for the same days", async () => {
    const record = await letter({ capacity: "Arbetsförmåga: 100 procent från och med 2026-03-02" });
    const [first] = record.assessments;
    const given: GivenAnswer = {
      kind: "degree-with-dates",
      periods: [{ degree: 50, from: "2026-03-02", to: "2026-03-29" }],
      text: "",
    };
    const result = reassessed(record, answeredRequest(record, reply({ period: given })));
    expect(outcomeOf(result, "period")).toBe("met");
    const told = first === undefined ? null : beforeAndAfter(first, result);
    expect(told?.contradicted.map(({ point }) => point)).toEqual(["capacity"]);
    expect(told?.contradicted[0]?.answer[0]?.quote).toBe("50 procent från och med 2026-03-02 till och med 2026-03-29");
  });

  it("settles a contradiction of the certificate's own", async () => {
    const record = await letter({ activity: "Aktivitetsbegränsning: Inga begränsningar i vardagen eller arbetet." });
    expect(answeredRequest(record, reply({ period: "x" })).request.questions[0]?.criterion).toBe("consequence-chain");
    const settled = reassessed(
      record,
      answeredRequest(record, reply({ "consequence-chain": "Kan inte lyfta mer än två kilo." })),
    );
    expect(outcomeOf(settled, "consequence-chain")).toBe("met");
    const open = reassessed(record, answeredRequest(record, reply({ "consequence-chain": "Det är som jag skrev." })));
    expect(outcomeOf(open, "consequence-chain")).toBe("contradictory:no-limitation");
    expect(open.request?.questions.map(({ criterion }) => criterion) ?? []).not.toContain("consequence-chain");
  });
});

describe("identity numbers in an answer", () => {
  const given = reply({ "patient-identity": "Agda Testlund 19840611-9837" });

  test.each([
    ["as given", given],
    ["as stored", maskedReply(given)],
  ])("close the gap and are kept nowhere, %s", async (_, answers) => {
    const record = await letter({ patient: "Patient: Agda Testlund" });
    expect(record.assessments[0]?.assessment.ask.map(({ criterion }) => criterion)).toEqual([]);
    const asked = { ...record, assessments: record.assessments.map((one) => ({ ...one, request: requestAbout(one) })) };
    const result = reassessed(asked, answeredRequest(asked, answers));
    expect(outcomeOf(result, "patient-identity")).toBe("met");
    expect(JSON.stringify(result)).not.toContain("9837");
  });

  it("are hidden in whatever kind of reply", () => {
    const from = { at, way: "page", physician: null, messageId: null } as const;
    const words = "19840611-9837";
    for (const one of [
      given,
      { kind: "no-information", ...from, text: words },
      { kind: "not-mine", ...from, text: "", tookOver: words },
    ] satisfies Reply[]) {
      expect(JSON.stringify(maskedReply(one))).not.toContain("9837");
      expect(JSON.stringify(maskedReply(one))).toContain("19840611-****");
    }
  });
});

/** A request for the patient's number beside whatever else is in order. */
function requestAbout({ request }: CertificateRecord["assessments"][number]): SupplementaryRequest {
  if (request !== null) return request;
  return {
    language: "sv",
    opening: "Hej!",
    shortIsEnough: "",
    further: { noInformation: "", notMine: "", whoTookOver: "" },
    closing: "Tack!",
    questions: [
      {
        criterion: "patient-identity",
        covers: [],
        questionId: null,
        printedNumber: null,
        questionTitle: null,
        quote: null,
        text: "Vilket är patientens personnummer?",
        why: "Intyget ska hamna i rätt ärende.",
        areas: null,
        answer: { kind: "text", maxLength: 200 },
      },
    ],
  };
}
