import type { CertificateRecord } from "#storage/certificate-record.ts";

type StoredResult = CertificateRecord["assessments"][number];

/** A record with every place filled in that a storage could lose. */
export function recordWith(changes: Partial<CertificateRecord> = {}): CertificateRecord {
  const id = changes.id ?? "0123456789abcdef0123456789abcdef";
  return {
    id,
    revision: 1,
    status: "received",
    arrivedAt: "2026-11-02T08:00:00.000Z",
    arrival: "api",
    stuckSince: "2026-11-02T10:00:00.000Z",
    triedAgainAt: "2026-11-02T09:30:00.000Z",
    file: { key: `incoming/${id}`, name: "Läkarintyg Åsa Ödegård.pdf", bytes: 12_345, type: "pdf", part: 1, parts: 1 },
    caseFacts: { caseId: "case-7", absenceStartedOn: "2026-10-01", totalAbsenceDays: 33, employment: "employed" },
    refusal: null,
    replacedBy: "fedcba9876543210fedcba9876543210",
    referrals: [
      {
        id: "00112233445566778899aabbccddeeff",
        at: "2026-11-03T08:00:00.000Z",
        caseworker: "kw-7",
        question: "Kan 50 % vara rimligt efter tre veckor?",
        opinion: { at: "2026-11-04T08:00:00.000Z", consultant: "mc-1", text: "Ja, enligt intyget." },
      },
    ],
    assessments: [],
    ...changes,
  };
}

/** 32 hex digits made from a number. */
export function idOf(number: number): string {
  return number.toString(16).padStart(32, "0");
}

/** A result as an assessment leaves it, with one page of the given length. */
export function resultAt(at: string, pageLength = 40): StoredResult {
  const quote = "kan inte sitta längre än 20 minuter";
  return {
    at,
    assessment: {
      schemaVersion: 1,
      form: "se-fk7804",
      formVersion: "006 F 001",
      language: "sv",
      policy: "se-forsakringskassan",
      exemptions: [{ id: "short-period", because: "12" }],
      absence: { totalDays: 33, source: "case" },
      verdict: { word: "supplement", rule: "activity-limitation-lacking", because: "activity-limitation" },
      score: { low: 41.25, high: 63.5 },
      categories: {
        diagnosis: { value: 100 },
        function: { value: 100 / 3 },
        capacity: null,
        legibility: { value: 0 },
        formalities: { low: 0.1, high: 0.30000000000000004 },
      },
      findings: [
        {
          criterion: "activity-limitation",
          category: "function",
          impact: "critical",
          outcome: "partial",
          reason: "general",
          pointsLost: 12.5,
          question: "17",
          evidence: [
            {
              page: 1,
              quote,
              range: { start: 0, end: quote.length },
              box: { x: 0.1, y: 0.25, width: 0.5, height: 0.02 },
              question: "17",
              reader: "pdf-text",
              confidence: 0.97,
            },
          ],
        },
      ],
      whatIf: [{ criterion: "activity-limitation", score: { value: 76 }, verdict: "sufficient" }],
      ask: [{ criterion: "activity-limitation", about: "activity-limitation", question: "17" }],
      versions: { underlag: "0.1.0", policy: "1", lexicons: "1", codes: "1" },
    },
    request: null,
    pages: ["ö".repeat(pageLength), ""],
    answers: [{ question: "17", heading: "Aktivitetsbegränsning", text: quote, page: 1, reader: "xml" }],
    readings: [
      { page: 1, source: "digital", grade: null, handwriting: false, faults: [] },
      { page: 2, source: "ocr", grade: 2, handwriting: true, faults: ["skewed"], unread: [unreadPlace] },
    ],
    pictures: [{ page: 2, key: "pictures/0123456789abcdef0123456789abcdef/2-89ab.webp", unread: [unreadPlace] }],
  };
}

const unreadPlace = { x: 0.125, y: 0.75, width: 0.25, height: 0.05 };
