import type { CertificateLanguage } from "#certificate/language.ts";
import { type RequestRecord, requestRecordSchema } from "#requests/lifecycle/request-record.ts";
import type { Office } from "#requests/office.ts";

export const exampleOffice: Office = {
  name: "Försäkringskontoret i Åmål",
  contact: "010-000 00 00",
  officer: null,
  address: ["Kundgatan 1", "662 31 Åmål"],
  origin: "https://svar.example",
  logicalAddress: "SE0000000000-OFFICE",
};

export const exampleLink = `https://svar.example/answer/${"Ab3-_xYz".repeat(12)}`;

/** Words of a certificate, with the letters that each language has of its own. */
const quotes: Record<CertificateLanguage, string> = {
  sv: "Smärta i ryggen, klarar ej att sitta länge på möten",
  nb: "Vondt i ryggen, tåler ikke å løfte – ærlig talt",
  nn: "Vondt i ryggen, toler ikkje å løfte – ærleg tala",
  en: "Unfit for work <b>since</b> the café & the “naïve” plan",
};

/** A request with every kind of answer over its variants; `changes` replace whole fields. */
export function exampleRequest(
  language: CertificateLanguage,
  changes: Partial<RequestRecord> = {},
  answers: readonly unknown[] = textAnswers,
): RequestRecord {
  return requestRecordSchema.parse({
    id: "3f2a91bc3f2a91bc3f2a91bc3f2a91bc",
    revision: 3,
    certificateId: "c".repeat(32),
    round: 1,
    form: "se-fk7804",
    formVersion: "006 F 001",
    policy: "se-forsakringskassan",
    unit: "Vårdcentralen Älgen",
    state: "approved",
    createdAt: "2026-03-02T09:00:00.000Z",
    request: {
      language,
      opening: `Hej, hei & hello (${language}): å ä ö ø æ Å Ä Ö Ø Æ.`,
      shortIsEnough: "Några rader räcker.",
      questions: answers.map((answer, at) => ({
        criterion: ["activity-limitation", "functional-impairment", "period"][at],
        questionId: ["17", "35", "32"][at],
        printedNumber: ["6", "5", "8"][at],
        questionTitle: ["Aktivitetsbegränsning", "Funktionsnedsättning", "Min bedömning av nedsättningen"][at],
        quote: at === 0 ? quotes[language] : null,
        text: at === 0 ? `I intyget står det ”${quotes[language]}”. Vad är svårt att göra?` : `Fråga ${at + 1}?`,
        why: `Därför behövs svar ${at + 1}.`,
        areas: at === 0 ? { lead: "Det kan till exempel gälla", names: [{ icf: "d4", name: "att röra sig" }] } : null,
        answer,
      })),
      closing: "Tack för hjälpen!",
    },
    recipient: {
      channel: "letter",
      address: "Vårdcentralen Älgen\nStorgatan 1\n123 45 Öd",
      name: "Överläkare Åsa Öst",
      physicianPrint: "p".repeat(43),
    },
    deadline: "2026-03-16",
    reminders: 0,
    nextStepAt: null,
    link: { version: 1, expiresAt: null, wrongTries: 0 },
    savedFields: null,
    reply: null,
    history: [],
    ...changes,
  });
}

export const textAnswers = [
  { kind: "text", maxLength: 4000 },
  { kind: "text", maxLength: 500 },
  { kind: "degree-with-dates" },
] as const;

export const otherAnswers = [
  { kind: "choice", choices: ["Ja", "Nej, åtminstone inte än", "Annat", "Går inte att bedöma"] },
  { kind: "date" },
  { kind: "number" },
] as const;
