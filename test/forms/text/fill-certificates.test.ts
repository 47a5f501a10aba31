import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Certificate } from "#certificate/certificate.ts";
import { type Evidence, evidenceSchema } from "#certificate/evidence.ts";
import { fillCertificates } from "#forms/fill-certificates.ts";
import { forms } from "#forms/forms.ts";
import { goldCases } from "./gold-cases.ts";
import { certificateFrom, filledFrom, textDocument } from "./text-document.ts";

const nav = (name: string, id: string) => `NAV 08-07.04 Vurdering av arbeidsmulighet / sykmelding
1 Pasientopplysninger
1.1 ${name} 1.2 ${id}
3.1 Hoveddiagnose: ICPC-2 L03 Korsryggsmerter
4.3 [x] Aktivitet ikke mulig f.o.m. 02.03.2026 t.o.m. 15.03.2026
12.1 Behandlet dato: 02.03.2026
12.2 Kari Prøvesen, fastlege 12.4 1234567
`;
const letter = (name: string, id: string) => `Läkarintyg
Patient: ${name} ${id}
Diagnos: Gikt
Sjukskriven 100 % 2026-03-01 - 2026-03-14
`;

describe("several certificates in one file", () => {
  test.each<[string, (string | null)[], string[]]>([
    [
      "form after form",
      [nav("Testesen, Gro", "118485 12100") + nav("Prøvenes, Sjur", "058179 33051")],
      ["118485*****", "058179*****"],
    ],
    [
      "a form on each page",
      [nav("Testesen, Gro", "118485 12100"), nav("Prøvenes, Sjur", "058179 33051")],
      ["118485*****", "058179*****"],
    ],
    [
      "a letter on each page",
      [letter("Karin Prov", "19840611-9837"), letter("Kalle Prov", "19790302-9846")],
      ["19840611-****", "19790302-****"],
    ],
    [
      "one letter on two pages",
      [letter("Karin Prov", "19840611-9837"), "Gäller Karin Prov 19840611-9837. Hon är sjukskriven."],
      ["19840611-****"],
    ],
  ])("%s", (_, pages, expected) => {
    const filled = filledFrom(...pages);
    expect(
      filled.map(({ certificate }) =>
        certificate.patient.status === "stated" ? certificate.patient.value.id?.masked : null,
      ),
    ).toEqual(expected);
    for (const { certificate } of filled) {
      expect(certificate.capacity).toMatchObject({ value: [{ incapacity: { percent: 100 } }] });
      expect(certificate.diagnoses).toMatchObject({ value: [{ rank: "main" }] });
    }
  });

  const visit = (patient: string) =>
    `Testborough Surgery\n\n${patient}\n\nDiagnosis: Gout\n\nNot fit for work from 2 March 2026 to 8 March 2026.\n\nSigned: Dr Ada Mocksworth, 2 March 2026\n`;
  test.each<[string, string[], (string | null)[]]>([
    [
      "two names",
      [visit("Patient: Mrs Una Mockley"), visit("Re: Mr Hob Nullman")],
      ["Mrs Una Mockley", "Mr Hob Nullman"],
    ],
    [
      "one name and two days of birth",
      [visit("Patient: Una Mockley, born 3 May 1980"), visit("Patient: Una Mockley, born 4 June 1999")],
      ["Una Mockley", "Una Mockley"],
    ],
    [
      "three letters, the second on two pages",
      [
        visit("Patient: Una Mockley"),
        visit("Patient: Hob Nullman"),
        "He is off work and waits for physiotherapy.",
        visit("Patient: Ida Mintly"),
      ],
      ["Una Mockley", "Hob Nullman", "Ida Mintly"],
    ],
    ["the same patient, more shortly", [visit("Patient: Una Mockley"), visit("Re: Mrs Mockley")], ["Una Mockley"]],
    [
      "a second page that names somebody else in passing",
      [
        visit("Patient: Una Mockley"),
        "Mr Hob Nullman, her employer, was told that she is off work until 8 March 2026.",
      ],
      ["Una Mockley"],
    ],
    [
      "a second page about the patient's wife, without a word on work",
      [visit("Patient: Hob Nullman"), "Patient: Una Mockley\nShe drives him to the hospital."],
      ["Hob Nullman"],
    ],
  ])("letters without id numbers: %s", (_, pages, expected) => {
    const names = filledFrom(...pages).map(({ certificate: { patient } }) =>
      patient.status === "stated" ? patient.value.name : null,
    );
    expect(names).toEqual(expected);
  });

  test("page heads inside one certificate do not split it, and an answer runs on below them", () => {
    const head =
      "FK 7804 (006 F 001) Fastställd av Försäkringskassan\ni samråd med Socialstyrelsen\nPersonnummer\n19840611-9837\n";
    const filled = filledFrom(
      `${head}4. Diagnos: Gikt M10.9\n5. Funktionsnedsättning\nNedsatt rörlighet,\n78040103\n`,
      `${head}böjer 20 grader.\n8. Min bedömning av patientens nedsättning av arbetsförmågan\n50 procent: 2026-03-01 – 2026-03-14\n78040303\n`,
    );
    expect(filled).toHaveLength(1);
    expect(filled[0]?.certificate.functionalImpairment).toMatchObject({
      value: "Nedsatt rörlighet,\nböjer 20 grader.",
    });
    expect(filled[0]?.certificate.missingPages).toEqual([2, 4]);
  });
});

describe("what is no certificate", () => {
  test.each<[string, string]>([
    ["Välkommen till lunch! Meny: köttbullar och potatis.", "no-certificate-words"],
    ["Curriculum vitae. I have worked as an engineer since 2010.", "no-certificate-words"],
    [
      "Försäkringskassan\nKomplettering av läkarintyg\nVi behöver kompletterande uppgifter om patienten. Svar önskas senast 2026-04-01.",
      "question-message",
    ],
    [
      "NAV 08-07.04  Vurdering av arbeidsmulighet / sykmelding\n1 Pasientopplysninger\n1.1\n3 Diagnose\n3.1 Hoveddiagnose\n4.2 [ ] Gradert sykmelding\n4.3 [ ] Aktivitet ikke mulig\n12.1 Behandlet dato:\n",
      "blank-form",
    ],
    [" \n", "no-text"],
  ])("%s", (text, detail) => {
    expect(fillCertificates(textDocument(text))).toEqual({ ok: false, refusal: { code: "not-a-certificate", detail } });
  });

  test("a few dictated lines are one by their diagnosis code", () => {
    const text = "Kons. 02.03 (oppmøte)\nPrimært psoriasis L40.0\nGår høyst en kvart time, deretter ti min hvile.";
    expect(fillCertificates(textDocument(text)).ok).toBe(true);
    expect(fillCertificates(textDocument("Lagerlisten: hylle L40.0, 12 stk.")).ok).toBe(false);
  });

  test("a sympathetic letter without a diagnosis is one all the same", () => {
    const text =
      "To whom it may concern\n\nI can confirm that the patient has been under my care. It is not possible to work.";
    expect(certificateFrom(text).diagnoses.status).toBe("blank");
  });
});

describe("pictures", () => {
  test("wait for text recognition and leave nothing blank", () => {
    const certificate = certificateFrom(null, null);
    expect(certificate.pages).toEqual(
      [1, 2].map((page) => ({ page, source: "not-read", grade: null, handwriting: false, faults: [] })),
    );
    expect(statements(certificate).map(({ status }) => status)).toEqual(
      statements(certificate).map(() => "unreadable"),
    );
  });

  test("beside digital pages: what is not found may stand on them", () => {
    const certificate = certificateFrom(
      "FK 7804 (006 F 001)\nLäkarintyg för sjukpenning\n4. Diagnos: Gikt M10.9\n",
      null,
    );
    expect(certificate.diagnoses.status).toBe("stated");
    expect(certificate.activityLimitation).toEqual({ status: "unreadable", reason: "no-text-found", evidence: [] });
    expect(certificate.backdatingReason.status).toBe("not-on-form");
    expect(certificate.pages.map(({ source }) => source)).toEqual(["digital", "not-read"]);
  });

  test("are read by the form that is named", () => {
    const result = fillCertificates(textDocument(null), { form: "no-nav0807" });
    expect(result.ok && result.value[0]?.form.id).toBe("no-nav0807");
  });
});

test.each(forms.filter(({ id }) => id !== "generic").map(({ id, version }) => [id, version] as const))(
  "a named form overrules what the text looks like: %s",
  (form) => {
    const result = fillCertificates(textDocument("Läkarintyg. Patienten har diagnos: gikt. 100 %"), { form });
    expect(result.ok && result.value[0]?.certificate.form).toBe(form);
  },
);

describe("evidence", () => {
  test("every quote is what stands at its range, but for hidden digits", () => {
    for (const { text } of goldCases) check(text);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { minLength: 5, maxLength: 60 }),
        fc.constantFrom(" ", "\n", "\t", "\n\n"),
        (words, gap) => check(words.join(gap)),
      ),
      { numRuns: 200 },
    );
  });
});

const pieces = [
  ...goldCases.flatMap(({ text }) => text.split(/\n| {2,}/)).filter((piece) => piece !== ""),
  "[x]",
  "[ ]",
  "☒",
  "100 %",
  "2026-03-02",
  "31/02/2026",
  "–",
  "19840611-9837",
  "118485 12100",
  "FK 7804 (006 F 001)",
];

function check(text: string): void {
  const middle = Math.floor(text.length / 2);
  const pages = [text.slice(0, middle), text.slice(middle)];
  const result = fillCertificates(textDocument(...pages));
  if (!result.ok) return;
  for (const { certificate } of result.value) {
    for (const evidence of allEvidence(certificate)) {
      const page = pages[evidence.page - 1] ?? "";
      const { start, end } = evidence.range ?? { start: 0, end: 0 };
      const original = page.slice(start, end);
      expect(original.length).toBe(evidence.quote.length);
      expect([...evidence.quote].map((letter, i) => (letter === "*" ? original[i] : letter)).join("")).toBe(original);
    }
  }
}

function statements(certificate: Certificate): { status: string }[] {
  return Object.values(certificate).filter(
    (value): value is { status: string } => typeof value === "object" && value !== null && "status" in value,
  );
}

/** Every piece of evidence anywhere in the certificate. */
function allEvidence(value: unknown): Evidence[] {
  if (typeof value !== "object" || value === null) return [];
  const own = evidenceSchema.safeParse(value);
  return own.success ? [own.data] : Object.values(value).flatMap(allEvidence);
}
