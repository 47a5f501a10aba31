import type { Evidence } from "#certificate/evidence.ts";
import type { Category, Impact } from "#criteria/criterion.ts";
import type { OutcomeWord } from "#criteria/judgement.ts";
import type { Assessment, Finding, Verdict } from "#scoring/assessment.ts";
import { type CertificateRecord, certificateRecordSchema } from "#storage/certificate-record.ts";
import { onPicture, scannedReading, unreadPlaces } from "#test/web/scanned-example.ts";

/** An invented certificate for an invented patient. */
export const pageText = `Läkarintyg för sjukpenning (FK 7804)

4. Diagnos
Utmattningssyndrom F43.8A

5. Funktionsnedsättning
Pat beskriver uttalad trötthet. Vid samtalet tappar hon tråden två gånger, kan inte
återge vad vi nyss talat om. Uppmärksamhet och arbetsminne måttligt nedsatta.

6. Aktivitetsbegränsning
Kan inte arbeta.

8. Bedömning
[x] 100 procent fr.o.m. 2026-03-02 t.o.m. 2026-04-12

13. Underskrift
2026-03-02 Tove Provberg, distriktsläkare, Vårdcentralen Lunden
`;

function quoted(quote: string, question: string | null): Evidence {
  const start = pageText.indexOf(quote);
  if (start < 0) throw new Error(`the example has no "${quote}"`);
  return { page: 1, quote, range: { start, end: start + quote.length }, question, reader: "text", confidence: 1 };
}

type Row = [criterion: string, Category, Impact, OutcomeWord, reason: string | null, lost: number, ...Evidence[]];

const degree = quoted("[x] 100 procent", "32");
const days = quoted("fr.o.m. 2026-03-02 t.o.m. 2026-04-12", "32");

const rows: Row[] = [
  ["diagnosis-stated", "diagnosis", "critical", "met", null, 0, quoted("Utmattningssyndrom", "6")],
  ["diagnosis-code", "diagnosis", "minor", "met", null, 0, quoted("F43.8A", "6")],
  ["diagnosis-specificity", "diagnosis", "moderate", "met", null, 0, quoted("Utmattningssyndrom F43.8A", "6")],
  [
    "functional-impairment",
    "function",
    "critical",
    "met",
    null,
    0,
    quoted("Uppmärksamhet och arbetsminne måttligt nedsatta", "35"),
  ],
  ["impairment-basis", "function", "serious", "met", null, 0, quoted("tappar hon tråden två gånger", "35")],
  ["severity", "function", "moderate", "met", null, 0, quoted("måttligt nedsatta", "35")],
  ["activity-limitation", "function", "critical", "partial", "general", 9.4, quoted("Kan inte arbeta.", "17")],
  ["consequence-chain", "function", "serious", "missing", null, 5.3],
  ["capacity-degree", "capacity", "critical", "met", null, 0, degree],
  ["period", "capacity", "critical", "unclear", "ambiguous", 6, days],
  ["backdating", "capacity", "moderate", "not-applicable", "not-backdated", 0],
  ["work-demands", "capacity", "serious", "missing", null, 5.3],
  ["treatment-plan", "capacity", "moderate", "missing", null, 2.6],
  ["text-legibility", "legibility", "critical", "met", null, 0],
  ["image-quality", "legibility", "moderate", "not-applicable", "digital", 0],
  ["page-completeness", "legibility", "serious", "met", null, 0],
  ["issuer", "formalities", "serious", "met", null, 0, quoted("Tove Provberg, distriktsläkare", "13")],
  ["signature", "formalities", "serious", "met", null, 0, quoted("2026-03-02 Tove Provberg", "13")],
];

const findings: Finding[] = rows.map(([criterion, category, impact, outcome, reason, pointsLost, ...evidence]) => ({
  criterion,
  category,
  impact,
  outcome,
  reason,
  pointsLost,
  evidence,
  question: evidence[0]?.question ?? null,
}));

function assessment(verdict: Verdict, change: Partial<Assessment> = {}): Assessment {
  return {
    schemaVersion: 1,
    form: "se-fk7804",
    formVersion: "006 F 001",
    language: "sv",
    policy: "se-forsakringskassan",
    exemptions: [],
    absence: { totalDays: 42, source: "certificate" },
    verdict,
    score: { low: 71, high: 77 },
    categories: {
      diagnosis: { value: 100 },
      function: { value: 62 },
      capacity: { low: 55, high: 74 },
      legibility: { value: 100 },
      formalities: { value: 100 },
    },
    findings,
    whatIf: [{ criterion: "activity-limitation", score: { low: 80, high: 87 }, verdict: "sufficient" }],
    ask: [],
    versions: { underlag: "0.1.0", policy: "1", lexicons: "1", codes: "1" },
    ...change,
  };
}

const request = {
  language: "sv",
  opening:
    "Vi har tagit emot läkarintyget som du skrev den 2 mars 2026. För att kunna fatta beslut behöver vi veta mer om följande.",
  questions: [
    {
      criterion: "activity-limitation",
      questionId: "17",
      questionTitle: "Aktivitetsbegränsning",
      quote: "Kan inte arbeta.",
      text: "Du skriver ”Kan inte arbeta.” Vad har patienten svårt att göra på grund av sin sjukdom? Ge gärna ett par exempel.",
      why: "Vi behöver se hur funktionsnedsättningen märks i det som patienten gör.",
      answer: { kind: "text", maxLength: 4000 },
    },
  ],
  closing: "Tack för din hjälp.\nMed vänlig hälsning",
};

function record(number: number, change: Record<string, unknown>): CertificateRecord {
  return certificateRecordSchema.parse({
    id: String(number).padStart(32, "0"),
    revision: 2,
    status: "assessed",
    arrivedAt: `2026-03-0${number}T09:${10 + number}:00.000Z`,
    arrival: "page",
    file: { key: `incoming/${number}`, name: `intyg-${number}.pdf`, bytes: 48_213, type: "pdf", part: 1, parts: 1 },
    caseFacts: {},
    refusal: null,
    assessments: [],
    ...change,
  });
}

function judged(verdict: Verdict, change: Partial<Assessment> = {}, letter: unknown = null) {
  const at = "2026-03-03T10:00:00.000Z";
  return { assessments: [{ at, assessment: assessment(verdict, change), request: letter, pages: [pageText] }] };
}

/** The same certificate as a form that was filled in on a screen: its words stand in fields, the page has the print. */
function filled() {
  const inField = ({ page, quote, question, confidence }: Evidence): Evidence => ({
    page,
    quote,
    question,
    confidence,
    reader: "pdf-form",
  });
  const moved = findings.map((one) => ({ ...one, evidence: one.evidence.map(inField) }));
  const verdict = { word: "review", rule: "critical-unclear", because: "period" } as const;
  const [result] = judged(verdict, { findings: moved }).assessments;
  const answers = [
    { question: "17", heading: "Aktivitetsbegränsning", text: "Kan inte arbeta.", page: 2, reader: "pdf-form" },
    {
      question: "35",
      heading: null,
      text: "Uppmärksamhet och arbetsminne måttligt nedsatta.",
      page: 1,
      reader: "pdf-form",
    },
    { question: null, heading: "Oppfølging", text: "Kontroll 19840611-9837 i maj.", page: 3, reader: "pdf-form" },
  ];
  return { assessments: [{ ...result, answers }] };
}

/** The same certificate on paper: read from a picture, which is shown with the evidence framed. */
function scanned(verdict: Verdict, unreadable: readonly string[] = []) {
  const seen = findings.map((one) => ({
    ...one,
    evidence: one.evidence.map((evidence) => onPicture(pageText, evidence)),
  }));
  const quality: Partial<Finding> = { outcome: "partial", reason: "low-resolution", pointsLost: 1.2 };
  const unread: Partial<Finding> = { outcome: "unclear", reason: "low-confidence" };
  const told = seen.map((one) => {
    if (one.criterion === "image-quality") return { ...one, ...quality };
    return unreadable.includes(one.criterion) ? { ...one, ...unread } : one;
  });
  const [result] = judged(verdict, { findings: told }).assessments;
  const pictures = [{ page: 1, key: scannedPictureKey, unread: unreadPlaces }];
  return { assessments: [{ ...result, readings: [scannedReading], pictures }] };
}

/** Where the page picture of the scanned examples lies in the file store. */
export const scannedPictureKey = "pictures/example/1.webp";

/** One record for every way in which a certificate can stand. */
export const exampleRecords = {
  supplement: record(1, {
    ...judged({ word: "supplement", rule: "activity-limitation-lacking", because: "activity-limitation" }, {}, request),
    caseFacts: { caseId: "2026-0417", receivedOn: "2026-03-03", employment: "employed" },
  }),
  sufficient: record(2, {
    ...judged(
      { word: "sufficient", rule: "sufficient", because: "activity-limitation" },
      { score: { value: 93 }, whatIf: [], exemptions: [{ id: "short-period", because: "9" }] },
    ),
    arrival: "inbox",
  }),
  review: record(3, {
    ...judged({ word: "review", rule: "critical-unclear", because: "period" }),
    file: { key: "incoming/3", name: "intyg.pdf", bytes: 90_000, type: "pdf", part: 1, parts: 2 },
  }),
  rescan: record(4, {
    ...judged({ word: "rescan", rule: "document-unreadable", because: "text-legibility" }),
    arrival: "api",
  }),
  needsOcr: record(5, {
    ...judged({ word: "review", rule: "critical-unclear", because: "text-legibility" }),
    status: "needs-ocr",
  }),
  refused: record(6, { status: "refused", refusal: { code: "password-protected", detail: null } }),
  received: record(7, { status: "received", revision: 1, arrival: "sample" }),
  stuck: record(9, { status: "received", stuckSince: "2026-03-09T12:00:00.000Z" }),
  filled: record(10, { ...filled(), arrivedAt: "2026-03-01T08:00:00.000Z" }),
  scan: record(11, {
    ...scanned({ word: "supplement", rule: "activity-limitation-lacking", because: "activity-limitation" }),
    arrivedAt: "2026-02-27T08:00:00.000Z",
    file: { key: "incoming/11", name: "skannat.tiff", bytes: 310_000, type: "tiff", part: 1, parts: 1 },
  }),
  unreadableScan: record(12, {
    ...scanned({ word: "rescan", rule: "decisive-field-unreadable", because: "diagnosis-stated" }, [
      "diagnosis-stated",
      "period",
    ]),
    arrivedAt: "2026-02-26T08:00:00.000Z",
    file: { key: "incoming/12", name: "foto.jpg", bytes: 2_310_000, type: "jpeg", part: 1, parts: 1 },
  }),
  hostile: record(8, {
    status: "refused",
    refusal: { code: "not-a-certificate", detail: "fk-question" },
    file: {
      key: "incoming/8",
      name: `"><script>alert(1)</script> ../../etc/passwd.pdf`,
      bytes: 12,
      type: null,
      part: 1,
      parts: 1,
    },
  }),
} as const;
