import { markPassages } from "../../mark-passages.ts";
import { tokenise } from "../../splitting/tokens.ts";
import { type ClauseMarks, clauseFeatures } from "../clause-features.ts";
import type { Example } from "./fit.ts";
import { holdingTags, type LabelledClause } from "./labelled-clauses.ts";

/** What the learned reader sees of a labelled clause, with its labels. */
export function exampleOf(clause: LabelledClause): Example {
  return { features: clauseFeatures(tokenise(clause.text), marksOf(clause)), tags: holdingTags(clause.tags) };
}

/** A labelled clause stays whole, also where the checker would cut it. */
function marksOf({ text, language }: LabelledClause): ClauseMarks {
  const evidence = { page: 1, quote: text, question: null, reader: "text", confidence: 1 } as const;
  const clauses = markPassages([{ topic: "unplaced", heading: null, text, evidence }], language).map(
    ({ clause }) => clause,
  );
  return {
    marks: clauses.flatMap(({ marks }) => marks),
    negated: clauses.some(({ negated }) => negated),
    hypothetical: clauses.some(({ hypothetical }) => hypothetical),
    time: clauses.find(({ time }) => time !== "now")?.time ?? "now",
    source: clauses.find(({ source }) => source !== "physician")?.source ?? "physician",
  };
}
