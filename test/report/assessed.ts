import type { Evidence } from "#certificate/evidence.ts";
import type { ReportInput } from "#report/report-input.ts";
import { furtherAnswers } from "#requests/further-answers.ts";
import type { Assessment, Finding } from "#scoring/assessment.ts";

/** An assessed certificate with one decisive gap, one smaller gap, one unclear point and the rest in order. */
export function assessed(changes: Partial<Assessment> = {}): Extract<ReportInput, { kind: "assessed" | "needs-ocr" }> {
  return {
    kind: "assessed",
    document: { type: "pdf", bytes: 1200, sha256: "0".repeat(64), pages: 4, part: 1, parts: 1 },
    assessment: { ...assessment, ...changes },
    request: {
      language: "sv",
      opening: "Hej!",
      shortIsEnough: "Några rader räcker.",
      questions: [
        {
          criterion: "activity-limitation",
          covers: [],
          questionId: "17",
          printedNumber: "6",
          questionTitle: "Aktivitetsbegränsning",
          quote: "Kan inte arbeta.",
          text: "Vad har patienten svårt att göra?",
          why: "Det visar hur sjukdomen påverkar arbetet.",
          areas: null,
          answer: { kind: "text", maxLength: 4000 },
        },
      ],
      further: furtherAnswers.sv,
      closing: "Tack!",
    },
  };
}

const quoted: Evidence = {
  page: 2,
  quote: "Kan inte arbeta.",
  range: { start: 10, end: 26 },
  question: "17",
  reader: "pdf-text",
  confidence: 1,
};

const findings: Finding[] = [
  finding("diagnosis-stated", "diagnosis", "critical", "met", null),
  { ...finding("activity-limitation", "function", "critical", "partial", "general", 18), evidence: [quoted] },
  finding("period", "capacity", "critical", "unclear", "ambiguous", 12),
  finding("prognosis", "capacity", "serious", "missing", null, 4.5),
  finding("backdating", "capacity", "moderate", "not-applicable", "not-backdated"),
];

const assessment: Assessment = {
  schemaVersion: 1,
  form: "se-fk7804",
  formVersion: "006 F 001",
  language: "sv",
  policy: "se-forsakringskassan",
  exemptions: [],
  absence: { totalDays: 42, source: "case" },
  verdict: { word: "supplement", rule: "activity-limitation-lacking", because: "activity-limitation" },
  score: { low: 61, high: 73 },
  categories: {
    diagnosis: { value: 100 },
    function: { value: 40 },
    capacity: { low: 50, high: 80 },
    legibility: { value: 100 },
    formalities: null,
  },
  findings,
  whatIf: [
    { criterion: "activity-limitation", score: { low: 79, high: 91 }, verdict: "review" },
    { criterion: "prognosis", score: { low: 65, high: 77 }, verdict: "supplement" },
  ],
  ask: [{ criterion: "activity-limitation", about: "activity-limitation", question: "17" }],
  versions: { underlag: "0.1.0", policy: "2026-11", lexicons: "1", codes: "1" },
};

function finding(
  criterion: string,
  category: Finding["category"],
  impact: Finding["impact"],
  outcome: Finding["outcome"],
  reason: string | null,
  pointsLost = 0,
): Finding {
  return { criterion, category, impact, outcome, reason, evidence: [], pointsLost, question: null };
}
