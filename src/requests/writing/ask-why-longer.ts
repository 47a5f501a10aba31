import type { CertificateLanguage } from "#certificate/language.ts";
import type { Assessment } from "#scoring/assessment.ts";
import type { RequestQuestion } from "../supplementary-request.ts";
import type { AskedOnForm } from "./write-request.ts";

/** The question on a longer course, where a note tells of one: to ride along with others, never to be sent alone. */
export function askWhyLonger(
  { notes = [] }: Pick<Assessment, "notes">,
  { language, longerQuestion = null }: { language: CertificateLanguage; longerQuestion?: AskedOnForm | null },
): RequestQuestion[] {
  const { text, why } = questions[language];
  return notes
    .filter(({ note }) => note === "longer-than-usual")
    .map(({ note }) => ({
      criterion: note,
      covers: [],
      questionId: longerQuestion?.id ?? null,
      printedNumber: longerQuestion?.printed ?? null,
      questionTitle: longerQuestion?.title ?? null,
      quote: null,
      text,
      why,
      areas: null,
      answer: { kind: "text", maxLength: 2000 },
    }));
}

/** The three grounds are those that FK 7804 names at question 37: course, complications, other illness. */
const questions: Record<CertificateLanguage, { text: string; why: string }> = {
  en: {
    text: "This absence is longer than is usual with the diagnosis. What, in your judgement, makes the course a longer one – for example how the illness has developed, a complication or another illness?",
    why: "Recovery takes its own time, and knowing why helps the office to plan the right support.",
  },
  sv: {
    text: "Sjukskrivningen är längre än vad som är vanligt vid diagnosen. Vad är det, enligt din bedömning, som gör att det tar längre tid – till exempel förloppet, en komplikation eller en annan sjukdom?",
    why: "Tillfrisknande tar olika lång tid, och när handläggaren vet varför går det lättare att planera rätt stöd.",
  },
  nb: {
    text: "Sykefraværet er lengre enn det som er vanlig ved diagnosen. Hva er det, etter din vurdering, som gjør at det tar lengre tid – for eksempel forløpet, en komplikasjon eller en annen sykdom?",
    why: "Det varierer hvor lang tid det tar å bli frisk, og når saksbehandleren vet hvorfor, er det lettere å planlegge riktig støtte.",
  },
  nn: {
    text: "Sjukefråværet er lengre enn det som er vanleg ved diagnosen. Kva er det, etter di vurdering, som gjer at det tek lengre tid – til dømes forløpet, ein komplikasjon eller ein annan sjukdom?",
    why: "Det varierer kor lang tid det tek å bli frisk, og når saksbehandlaren veit kvifor, er det lettare å planleggje rett støtte.",
  },
};
