import type { PageReading } from "#certificate/page-reading.ts";
import type { Basis } from "../criterion.ts";
import { defineCriterion, met, unclear } from "../criterion.ts";
import type { Judgement } from "../judgement.ts";

/** Can the words in the decisive fields be read? */
export const textLegibility = defineCriterion({
  id: "text-legibility",
  category: "legibility",
  impact: "critical",
  source: {
    title: "Akoria and Isah 2009: legibility in five grades; grades 0 and 1 cannot be worked with",
    place: "scale of 50 prescriptions read by 5 raters",
    read: "2026-11",
  },
  needs: ["pages"],
  reasons: { partial: [], missing: [], contradictory: [] },
  judge(basis) {
    const { pages } = basis.certificate;
    return unreadPages(pages) ?? unreadableField(basis) ?? poorPage(pages) ?? met([]);
  },
  ask: { about: "pages", answer: { kind: "text", maxLength: 1000 } },
  texts: {
    en: {
      title: "Readable text",
      why: "What cannot be read cannot be assessed.",
      met: "The decisive fields can be read.",
      missing: "No text was found.",
      partial: {},
      missingBecause: {},
      contradictory: {},
      ask: "Could you send a copy in which every field can be read?",
    },
    sv: {
      title: "Läsbar text",
      why: "Det som inte går att läsa går inte att bedöma.",
      met: "De avgörande fälten går att läsa.",
      missing: "Ingen text hittades.",
      partial: {},
      missingBecause: {},
      contradictory: {},
      ask: "Kan du skicka en kopia där alla fält går att läsa?",
    },
    nb: {
      title: "Lesbar tekst",
      why: "Det som ikke kan leses, kan ikke vurderes.",
      met: "De avgjørende feltene kan leses.",
      missing: "Det ble ikke funnet noen tekst.",
      partial: {},
      missingBecause: {},
      contradictory: {},
      ask: "Kan du sende en kopi der alle feltene kan leses?",
    },
  },
});

/** A page that no reader has seen may hold anything, so nothing on the paper counts as missing yet. */
function unreadPages(pages: readonly PageReading[]): Judgement | null {
  return pages.some(({ source }) => source === "not-read") ? unclear("no-text-found") : null;
}

/**
 * The statements that decide, each with the criterion that it is for: one that cannot be read is enough.
 * A letter has no fields; a word lost in one counts only where what was read leaves its criterion open.
 */
function unreadableField({ certificate, judged }: Basis): Judgement | null {
  const decisive = [
    [certificate.diagnoses, "diagnosis-stated"],
    [certificate.functionalImpairment, "functional-impairment"],
    [certificate.activityLimitation, "activity-limitation"],
    [certificate.capacity, "capacity-degree"],
  ] as const;
  for (const [statement, criterion] of decisive) {
    if (statement.status !== "unreadable") continue;
    const answered = certificate.form === "generic" && judged(criterion).outcome === "met";
    if (!answered) return unclear(statement.reason, statement.evidence);
  }
  return null;
}

/** Grade 1 is the worst page that still counts as unreadable. */
function poorPage(pages: readonly PageReading[]): Judgement | null {
  const poor = pages.find(({ grade }) => grade !== null && grade <= 1);
  if (poor === undefined) return null;
  return unclear(poor.handwriting ? "handwriting" : "low-confidence");
}
