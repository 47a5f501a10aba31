import { describe, expect, it, test } from "vitest";
import { type CertificateLanguage, certificateLanguages } from "#certificate/language.ts";
import type { RequestQuestion } from "#requests/supplementary-request.ts";
import { writeRequest } from "#requests/writing/write-request.ts";
import type { CertificateRecord } from "#storage/certificate-record.ts";
import { inOwnKind, inWords, scriptedAnswers } from "#test/requests/answers/scripted-answers.ts";
import { answeredRequest, answersWith, outcomeOf, reassessed, recordOfText } from "./answered-request.ts";
import { letter, letters } from "./letters.ts";

const days = { from: "2026-03-02", to: "2026-03-29", day: "2026-03-02" } as const;
const at = "2026-03-09T10:00:00.000Z";

const gaps = certificateLanguages.flatMap((language) =>
  Object.entries(letters[language].gaps).map(([criterion, change]) => ({ language, criterion, change })),
);

function recordIn(language: CertificateLanguage, change = {}): Promise<CertificateRecord> {
  return recordOfText(letter(language, change), "2026-03-03", { totalAbsenceDays: 60 });
}

/** The record with a request about one criterion alone, whatever else may be open. */
function askingAbout(
  record: CertificateRecord,
  criterion: string,
): { record: CertificateRecord; question: RequestQuestion } {
  const [first] = record.assessments;
  if (first === undefined) throw new Error("the certificate is not assessed");
  const { assessment } = first;
  const request = writeRequest(
    {
      ...assessment,
      verdict: { word: "supplement", rule: "decisive-gap", because: criterion },
      ask: [{ criterion, about: "other", question: null }],
    },
    { language: assessment.language, questionOf: () => null, issuedOn: null },
  );
  const [question] = request?.questions ?? [];
  if (request === null || question === undefined) throw new Error("nothing is asked");
  return { record: { ...record, assessments: [{ ...first, request }] }, question };
}

test.each(certificateLanguages)("a complete letter in %s lacks nothing", async (language) => {
  const record = await recordIn(language);
  const [first] = record.assessments;
  expect(first?.assessment.language).toBe(language);
  const open = first?.assessment.findings.filter(({ outcome }) => outcome !== "met" && outcome !== "not-applicable");
  expect(open?.map(({ criterion }) => criterion).filter((id) => id !== "remaining-capacity")).toEqual([]);
});

describe("a gap", () => {
  it("is tried of every kind in every language", () => {
    const kinds = Object.keys(letters.sv.gaps);
    for (const language of certificateLanguages) {
      expect(Object.keys(letters[language].gaps)).toEqual(kinds);
      expect(Object.keys(scriptedAnswers(language)).sort()).toEqual(kinds.toSorted());
    }
  });

  test.each(gaps)("$criterion in $language is closed by a real answer and left open by a vague one", async (gap) => {
    const { language, criterion } = gap;
    const { record, question } = askingAbout(await recordIn(language, gap.change), criterion);
    const [first] = record.assessments;
    if (first === undefined) throw new Error("the certificate is not assessed");
    expect(outcomeOf(first, criterion)).toMatch(/^(?:missing|partial|contradictory)/);

    const script = scriptedAnswers(language)[criterion];
    const answered = (given: ReturnType<typeof inWords>) =>
      outcomeOf(reassessed(record, answeredRequest(record, answersWith({ [criterion]: given }, at))), criterion);
    for (const text of script?.closing ?? []) expect(answered(inWords(text, days)), text).toBe("met");
    expect(answered(inOwnKind(question, script?.closing[0] ?? "", days))).toBe("met");
    expect(answered(inWords(script?.vague ?? "", days)), script?.vague).not.toMatch(/^(?:met|not-applicable)/);
  });
});
