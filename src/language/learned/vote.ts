import type { Clause, ClauseTag, Mark } from "../clause.ts";
import type { Token } from "../splitting/tokens.ts";
import { type Ballot, ballots } from "./ballots.ts";
import type { LearnedTag } from "./learned-tags.ts";
import { type LearnedReading, readLearned } from "./read-learned.ts";

/**
 * Hears the learned reader beside lexicons and grammar on one clause. What it is sure of and they did not
 * see is added; what they saw and it finds most unlikely is struck; what lies between goes among the
 * disputed marks, on which no outcome rests.
 */
export function vote(clause: Clause, tokens: readonly Token[]): Clause {
  const reading = readLearned(tokens, clause);
  const heard = clause.marks.map((mark) => onMark(mark, clause, reading));
  const added = (tokens.length < fewestWords ? [] : ballots).map((ballot) =>
    onSilence(ballot, clause, tokens, reading),
  );
  const counted: Record<Counts, Mark[]> = { yes: [], disputed: [], faint: [], no: [] };
  for (const one of [...heard, ...added]) if (one !== null) counted[one.counts].push(one.mark);
  const faint = counted.faint.length === 0 ? {} : { faint: counted.faint };
  return { ...clause, marks: counted.yes, disputed: counted.disputed, ...faint, ...bent(clause, reading) };
}

/** Two or three words give the learned reader too little to speak alone. */
const fewestWords = 4;

type Counts = "yes" | "disputed" | "faint" | "no";
interface Counted {
  mark: Mark;
  counts: Counts;
}

/** What becomes of a mark that the lexicons made. */
function onMark(mark: Mark, clause: Clause, reading: LearnedReading): Counted {
  const ballot = ballotOf.get(mark.tag);
  if (ballot === undefined) return { mark, counts: "yes" };
  const sure = shifted(sureOf(ballot, clause, reading), mark.icf === undefined ? 0 : knownThing);
  if (sure >= agrees) return { mark: { ...mark, voice: "both" }, counts: "yes" };
  if (sure >= leastFor(mark, clause, ballot)) return { mark, counts: "yes" };
  return { mark, counts: sure >= ballot.strikes ? "disputed" : "no" };
}

const ballotOf: ReadonlyMap<ClauseTag, Ballot> = new Map(
  ballots.flatMap((ballot) => [...ballot.tags, ...ballot.hints].map((tag) => [tag, ballot])),
);

/** From here on the learned reader has found the same. */
const agrees = 0.5;

/** How much likelier a mark is right (log odds) that names a function or an activity which the lexicons know. */
const knownThing = 0.6;

/** What the lexicons said plainly, little outvotes; what is only not done counts in its own place alone and does no harm. */
function leastFor({ tag, icf, entry, plain }: Mark, { marks }: Clause, { hints, keeps }: Ballot): number {
  if (plain === true) return hardlyEver;
  if (tag === "activity-by-order" || hints.includes(tag)) return seldom;
  const named = tag === "activity-limited" && icf !== undefined && !ofTheMind.has(entry);
  return named && marks.some((other) => other.tag === "inability") ? seldom : keeps;
}

/** Slips and ways of doing, which as often show a function of the mind. */
const ofTheMind: ReadonlySet<string> = new Set(["lapses", "lapses-nn", "manner"]);

const seldom = 0.08;
const hardlyEver = 0.03;

/** What the learned reader adds where the lexicons say nothing of a tag. */
function onSilence(ballot: Ballot, clause: Clause, tokens: readonly Token[], reading: LearnedReading): Counted | null {
  const { tags, opposites, learned, places } = ballot;
  // Mostly so, and then neither a share nor a mark needs to be looked at.
  if (reading.odds(learned) + (places[clause.topic] ?? 0) < neverEnough) return null;
  const sure = sureOf(ballot, clause, reading);
  const marked = (among: readonly Mark["tag"][]) => clause.marks.some(({ tag }) => among.includes(tag));
  if (marked(tags)) return null;
  if (sure < needed(ballot, clause)) {
    const possible = shownFrom.has(learned) && !clause.negated && !marked(opposites);
    return possible
      ? { mark: { tag: tags[0], words: clause.text, entry: "learned", voice: "learned" }, counts: "faint" }
      : null;
  }
  if (learned === "activity-limited" && reading.sure("activity-intact") >= agrees) return null;
  const mark: Mark = {
    tag: tags[0],
    words: wordsOf(clause, tokens, reading, learned),
    entry: "learned",
    voice: "learned",
  };
  const isNotDone = learned === "activity-limited" && sure >= surelyNotDone && reading.sure("negated") < nothingDenied;
  const denied = clause.negated && !isNotDone && learned !== "incapacity-general";
  // Half sure of what grammar denies is no dispute.
  if (denied && learned === "activity-limited" && sure < surelyNotDone) return null;
  return { mark, counts: denied || marked(opposites) ? "disputed" : "yes" };
}

/** "Does not get the string through the hole" is what cannot be done; "no trouble on stairs" denies a limitation. */
const surelyNotDone = 0.8;
const nothingDenied = 0.3;

/** Where grammar saw a "cannot" and took it for nothing of the patient's, the learned reader must be surer. */
function needed({ learned, adds, hints }: Ballot, { marks }: Clause): number {
  if (marks.some(({ tag }) => hints.includes(tag))) return hinted;
  if (learned === "activity-limited" && marks.some(({ entry }) => entry === "work-as-such")) return allButCertain;
  const refused = learned === "activity-limited" && marks.some(({ tag }) => tag === "inability");
  return refused ? surest : adds;
}

const hinted = 0.58;
/** Log odds of 0.3: less is not even possible. */
const neverEnough = -0.85;

/** What is shown as possible; which of two tags of the same place it is matters less there. */
const shownFrom: ReadonlySet<LearnedTag> = new Set([
  "activity-limited",
  "function-reduced",
  "finding",
  "valuation",
  "degree",
]);

const surest = 0.88;
const allButCertain = 0.97;

function sureOf({ learned, places }: Ballot, { topic }: Clause, reading: LearnedReading): number {
  return shifted(reading.sure(learned), places[topic] ?? 0);
}

/** A probability with its log odds moved. */
function shifted(probability: number, by: number): number {
  return by === 0 ? probability : 1 / (1 + Math.exp(-by) * (1 / Math.max(probability, 1e-6) - 1));
}

function bent(clause: Clause, reading: LearnedReading): Pick<Clause, "time" | "hypothetical" | "source"> {
  const says = (tag: LearnedTag) => reading.sure(tag) >= bends;
  const source = says("other-account") ? "other-professional" : says("patient-account") ? "patient" : "physician";
  return {
    time: clause.time === "now" && says("past") ? "past" : clause.time,
    hypothetical: clause.hypothetical || says("hypothetical"),
    source: clause.source === "physician" ? source : clause.source,
  };
}

/** How sure of "past", "only possible" or "told by another" the learned reader must be to say so alone. */
const bends = 0.85;

function wordsOf(clause: Clause, tokens: readonly Token[], reading: LearnedReading, tag: LearnedTag): string {
  const base = tokens[0]?.start ?? 0;
  const spans = reading.weightiest(tag).flatMap((at) => tokens[at] ?? []);
  return spans.map(({ start, end }) => clause.text.slice(start - base, end - base)).join(" … ");
}
