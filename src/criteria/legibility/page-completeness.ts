import { defineCriterion, met, missing } from "../criterion.ts";

/** Pages that the known forms can have; a higher number is reported without naming it. */
const pageReasons = ["page-1", "page-2", "page-3", "page-4", "page-5", "page-6", "page-n"] as const;
type PageReason = (typeof pageReasons)[number];

/** Is every page that the form has in the file? */
export const pageCompleteness = defineCriterion({
  id: "page-completeness",
  category: "legibility",
  impact: "serious",
  source: { title: "Page numbers printed on the form", place: "FK 7804 (5 pages)", read: "2026-11" },
  needs: ["pages"],
  reasons: { partial: [], missing: pageReasons, contradictory: [] },
  judge({ certificate: { missingPages } }) {
    const first = Math.min(...missingPages);
    return missingPages.length === 0
      ? met([])
      : missing(pageReasons.find((one) => one === `page-${first}`) ?? "page-n");
  },
  ask: { about: "pages", answer: { kind: "text", maxLength: 1000 } },
  texts: {
    en: {
      title: "All pages",
      why: "A missing page may hold the answer.",
      met: "All pages are there.",
      missing: "A page is missing.",
      partial: {},
      missingBecause: perPage((page) => `Page ${page} is not in the file.`, "A page is not in the file."),
      contradictory: {},
      ask: "Could you send the pages that are not in the file?",
    },
    sv: {
      title: "Alla sidor",
      why: "En sida som saknas kan innehålla svaret.",
      met: "Alla sidor finns med.",
      missing: "En sida saknas.",
      partial: {},
      missingBecause: perPage((page) => `Sidan ${page} finns inte i filen.`, "En sida finns inte i filen."),
      contradictory: {},
      ask: "Kan du skicka de sidor som inte finns i filen?",
    },
    nb: {
      title: "Alle sider",
      why: "En side som mangler, kan inneholde svaret.",
      met: "Alle sidene er med.",
      missing: "En side mangler.",
      partial: {},
      missingBecause: perPage((page) => `Side ${page} er ikke i filen.`, "En side er ikke i filen."),
      contradictory: {},
      ask: "Kan du sende sidene som ikke er i filen?",
    },
  },
});

function perPage(words: (page: number) => string, other: string): Record<PageReason, string> {
  return {
    "page-1": words(1),
    "page-2": words(2),
    "page-3": words(3),
    "page-4": words(4),
    "page-5": words(5),
    "page-6": words(6),
    "page-n": other,
  };
}
