import type { Topic } from "#certificate/certificate.ts";
import type { Clause, ClauseTag, Mark } from "../clause.ts";
import type { Token } from "../tokens.ts";
import { type LearnedTag, learnedTags } from "./learned-tags.ts";
import { type LearnedReading, readLearned } from "./read-learned.ts";

/**
 * Hears the learned reader beside lexicons and grammar on one clause. What it is sure of and they did not
 * see is added; what they saw and it finds most unlikely is struck; what lies between goes among the
 * disputed marks, on which no outcome rests.
 */
export function vote(clause: Clause, tokens: readonly Token[]): Clause {
  const reading = readLearned(tokens, clause);
  const sureOf = ({ learned, places = {} }: Ballot) => shifted(reading.sure(learned), places[clause.topic] ?? 0);
  const marks: Mark[] = [];
  const disputed: Mark[] = [];
  for (const mark of clause.marks) {
    const ballot = ballots.find(({ tags }) => tags.includes(mark.tag));
    const sure = ballot === undefined ? 1 : shifted(sureOf(ballot), mark.icf === undefined ? 0 : knownThing);
    const agreed = ballot !== undefined && sure >= agrees ? { ...mark, voice: "both" as const } : mark;
    if (ballot === undefined || sure >= ballot.keeps || isPlain(mark, clause)) marks.push(agreed);
    else if (sure >= ballot.strikes) disputed.push(mark);
  }
  for (const ballot of tokens.length < fewestWords ? [] : ballots) {
    const { tags, learned } = ballot;
    const [tag] = tags;
    if (
      tag === undefined ||
      clause.marks.some((mark) => tags.includes(mark.tag)) ||
      sureOf(ballot) < needed(ballot, clause)
    )
      continue;
    const denied = clause.negated || clause.marks.some((mark) => ballot.opposites?.includes(mark.tag));
    (denied ? disputed : marks).push({
      tag,
      words: wordsOf(clause, tokens, reading, learned),
      entry: "learned",
      voice: "learned",
    });
  }
  return { ...clause, marks, disputed, ...bent(clause, reading) };
}

/** Where grammar saw a "cannot" and took it for nothing of the patient's, the learned reader must be surer. */
function needed({ learned, adds }: Ballot, { marks }: Clause): number {
  const refused = learned === "activity-limited" && marks.some(({ tag }) => tag === "inability");
  return refused ? surest : adds;
}

const surest = 0.88;

/** How much likelier a mark is right (log odds) that names a function or an activity which the lexicons know. */
const knownThing = 1;

/** "Cannot" beside a thing that the lexicons know as an activity, or an order: said so plainly that nothing outvotes it. */
function isPlain({ tag, icf }: Mark, { marks }: Clause): boolean {
  if (tag === "activity-by-order") return true;
  return tag === "activity-limited" && icf !== undefined && marks.some((other) => other.tag === "inability");
}

/** A probability with its log odds moved. */
function shifted(probability: number, by: number): number {
  return by === 0 ? probability : 1 / (1 + Math.exp(-by) * (1 / Math.max(probability, 1e-6) - 1));
}

/** From here on the learned reader has found the same as the lexicons. */
const agrees = 0.5;

/** Two or three words give the learned reader too little to go by. */
const fewestWords = 4;

interface Ballot {
  learned: LearnedTag;
  /** The marks that say the same; the first is the one to be added. */
  tags: readonly ClauseTag[];
  /** Marks of the lexicons that say the opposite: beside them the learned reader's word is only disputed. */
  opposites?: readonly ClauseTag[];
  /** From here on the learned reader's word is enough. */
  adds: number;
  /** Below this, a mark of the lexicons is disputed. */
  keeps: number;
  /** Below this it is struck. */
  strikes: number;
  /** How much likelier than elsewhere, as a shift of the log odds, where the question asks for it or for something else. */
  places?: Partial<Record<Topic, number>>;
}

/**
 * How sure the learned reader must be. Its figures are shares: of the clauses that it is sure of by 0.7,
 * about seven in ten say so (cross-validated over the files of training/clauses).
 */
const ballots: readonly Ballot[] = [
  {
    learned: "activity-limited",
    tags: ["activity-limited", "activity-by-order", "limited-in-context"],
    opposites: ["activity-intact", "no-limitation", "capable"],
    adds: 0.65,
    keeps: 0.22,
    strikes: 0.15,
    places: { "activity-limitation": 1, diagnosis: -2, treatment: -0.5, prognosis: -1 },
  },
  {
    learned: "function-reduced",
    tags: ["function-reduced"],
    opposites: ["function-intact"],
    adds: 0.65,
    keeps: 0.15,
    strikes: 0.1,
    places: { "functional-impairment": 0.7, diagnosis: -2 },
  },
  ...alone({
    "incapacity-general": ["incapacity-general"],
    symptom: ["symptom"],
    finding: ["finding"],
    valuation: ["valuation"],
    degree: ["degree", "measure", "extent"],
    "work-demand": ["work-demand"],
    "remaining-capacity": ["remaining-capacity", "adapted-work-considered"],
    treatment: ["treatment", "no-treatment"],
    "return-expected": ["return-expected", "time-ahead"],
    "return-uncertain": ["return-uncertain"],
    "no-limitation": ["no-limitation", "capable"],
    advice: ["advice"],
  }),
];

/** Tags on which less rests: the learned reader may add them where it is very sure, and strikes none. */
function alone(tags: Partial<Record<LearnedTag, readonly ClauseTag[]>>): Ballot[] {
  return learnedTags.flatMap((learned) => {
    const same = tags[learned];
    return same === undefined ? [] : [{ learned, tags: same, adds: 0.9, keeps: 0, strikes: 0 }];
  });
}

/** How sure of "past", "only possible" or "told by another" the learned reader must be to say so alone. */
const bends = 0.85;

function bent(clause: Clause, reading: LearnedReading): Pick<Clause, "time" | "hypothetical" | "source"> {
  const source = reading.sure("other-account") >= bends ? "other-professional" : "patient";
  return {
    time: clause.time === "now" && reading.sure("past") >= bends ? "past" : clause.time,
    hypothetical: clause.hypothetical || reading.sure("hypothetical") >= bends,
    source:
      clause.source === "physician" &&
      (reading.sure("patient-account") >= bends || reading.sure("other-account") >= bends)
        ? source
        : clause.source,
  };
}

function wordsOf(clause: Clause, tokens: readonly Token[], reading: LearnedReading, tag: LearnedTag): string {
  const base = tokens[0]?.start ?? 0;
  return reading
    .weightiest(tag)
    .flatMap((at) => {
      const token = tokens[at];
      return token === undefined ? [] : [clause.text.slice(token.start - base, token.end - base)];
    })
    .join(" … ");
}
