import type { Passage, Topic } from "#certificate/certificate.ts";
import type { Evidence } from "#certificate/evidence.ts";
import type { ClauseTag, Reading } from "#language/clause.ts";
import type { NoteOf } from "./note.ts";
import type { NoteBasis } from "./notes-on.ts";
import { sharedWith } from "./word-runs.ts";

/** Do words on function or activity stand word for word in an earlier certificate of the case? */
export function copiedFromEarlier({
  certificate,
  reading,
  earlierPrints,
}: NoteBasis): NoteOf<"copied-from-earlier"> | null {
  if (earlierPrints === undefined || earlierPrints.size === 0) return null;
  const evidence = certificate.passages.flatMap((passage) =>
    sharedWith(earlierPrints, passage.text)
      .map((place) => within(passage, place))
      .filter(({ quote }) => own.has(passage.topic) || speaksOfFunction(quote, passage.topic, reading)),
  );
  return evidence.length === 0 ? null : { note: "copied-from-earlier", evidence };
}

const own: ReadonlySet<Topic> = new Set(["functional-impairment", "activity-limitation"]);

/** Under another heading, or under none, only what is said of function or activity counts. */
function speaksOfFunction(quote: string, topic: Topic, { clauses }: Reading): boolean {
  return clauses.some(
    (clause) => clause.topic === topic && quote.includes(clause.text) && clause.marks.some(({ tag }) => said.has(tag)),
  );
}

const said: ReadonlySet<ClauseTag> = new Set([
  "function-reduced",
  "function-intact",
  "activity-limited",
  "activity-intact",
  "activity-by-order",
]);

function within({ text, evidence }: Passage, { start, end }: { start: number; end: number }): Evidence {
  const from = evidence.range?.start ?? 0;
  return { ...evidence, quote: text.slice(start, end), range: { start: from + start, end: from + end } };
}
