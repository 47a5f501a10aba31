import type { Passage } from "#certificate/certificate.ts";
import type { CertificateLanguage } from "#certificate/language.ts";
import type { Clause, Mark } from "./clause.ts";
import { type Another, aboutAnother, pronounIn, speaksOfChild } from "./marking/about-another.ts";
import { aboutJob } from "./marking/about-job.ts";
import { markClause } from "./marking/mark-clause.ts";
import { isSettled, takesOut } from "./marking/mark-doing.ts";
import { overriding } from "./marking/overriding.ts";
import { type ClauseParts, clauseParts } from "./splitting/clause-parts.ts";
import { olderEntries } from "./splitting/record-entries.ts";
import { splitClauses } from "./splitting/split-clauses.ts";
import { type Span, splitSentences } from "./splitting/split-sentences.ts";
import { type Token, tokenise } from "./splitting/tokens.ts";
import { type Hit, type TermFinder, termFinder } from "./terms/find-terms.ts";
import { isSmallWord } from "./words/small-words.ts";

/** A clause as lexicons and grammar read it, with its words. */
export interface MarkedClause {
  clause: Clause;
  tokens: readonly Token[];
}

/**
 * Cuts the free text of a certificate into clauses and marks what lexicons and grammar find in them.
 * Every clause's quote is the exact stretch of its passage, and its range counts on from the start of
 * the passage's own range.
 */
export function markPassages(passages: readonly Passage[], language: CertificateLanguage): MarkedClause[] {
  const accents = passages.some(({ text }) => /[åäöæø]/i.test(text)) ? "kept" : "lost";
  const findTerms = termFinder(language, accents);
  const called: Called = { patient: null, child: false };
  return passages.flatMap((passage) => markPassage(passage, findTerms, called));
}

/** The pronoun by which the certificate calls the patient, once it does, and whether it has spoken of a child. */
interface Called {
  patient: "she" | "he" | null;
  child: boolean;
}

function markPassage(passage: Passage, findTerms: TermFinder, called: Called): MarkedClause[] {
  const { text } = passage;
  const tokens = tokenise(text);
  const clauses: MarkedClause[] = [];
  const older = olderEntries(text);
  let another: Another | null = null;
  let job = false;
  let toldInThePast = false;
  for (const sentence of splitSentences(text, tokens)) {
    const hits = overriding(findTerms(tokens, sentence));
    let sofar: SentenceSoFar = { past: false, source: null };
    for (const span of splitClauses(text, tokens, sentence, hits)) {
      const parts = clauseParts(text, tokens, span.from, span.to, hits);
      const read = readClause(passage, tokens, span, parts, sofar, clauses.at(-1)?.clause);
      const at = tokens[span.from]?.start ?? 0;
      const goesOn = span.from > sentence.from || text.slice(0, at).trimEnd().endsWith(";");
      another = aboutAnother(parts, { before: another, goesOn, ...called });
      called.child ||= speaksOfChild(parts);
      if (another === null) called.patient ??= pronounIn(parts);
      else read.marks.push({ tag: "of-another", words: read.text, entry: "kin" });
      job = another === null && aboutJob(parts, { before: job, goesOn });
      if (job && !parts.has("job-subject")) read.marks.push({ tag: "job-described", words: read.text, entry: "job" });
      const isOlder = older.some(({ start, end }) => at >= start && at < end);
      const clause: Clause = isOlder ? { ...read, time: "past" } : read;
      const before = clauses.at(-1)?.clause;
      if (before !== undefined && goesOn && (takesOut(parts) || isTurned(parts, read)))
        before.marks = before.marks.filter(({ tag }) => !wholly.has(tag));
      if (before !== undefined && isSettled(parts) && toldInThePast) before.time = "past";
      toldInThePast = parts.has("ability-past", "difficulty-past", "preterite") || couldOnce(parts);
      clauses.push({ clause, tokens: parts.tokens });
      sofar = { past: clause.time === "past", source: clause.source === "physician" ? null : clause.source };
    }
  }
  return clauses;
}

/** "Can do everything at the desk, but not drive": what follows takes the whole back. */
function isTurned(parts: ClauseParts, { marks }: Clause): boolean {
  return parts.of("contrast").some(({ from }) => from === 0) && marks.some(({ tag }) => tag === "activity-limited");
}

/** What an exception takes back. */
const wholly: ReadonlySet<Mark["tag"]> = new Set(["capable", "no-limitation"]);

/** What the clauses before it in the same sentence hand on to a clause. */
interface SentenceSoFar {
  past: boolean;
  source: Exclude<Clause["source"], "physician"> | null;
}

function readClause(
  passage: Passage,
  tokens: readonly Token[],
  { from, to }: Span,
  parts: ClauseParts,
  sofar: SentenceSoFar,
  previous: Clause | undefined,
): Clause {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const quote = passage.text.slice(start, end);
  const marks = markClause(parts);
  return {
    text: quote,
    evidence: { ...passage.evidence, quote, range: movedRange(passage, start, end) },
    topic: passage.topic,
    marks:
      passage.text.charAt(end) === "?" ? [...marks, { tag: "undecided", words: quote, entry: "question-mark" }] : marks,
    disputed: [],
    negated: parts.has("negation", "negation-after") && !marks.some(({ tag }) => positive.has(tag)),
    time: timeOf(parts, sofar, previous),
    hypothetical: parts.of("hypothetical").some((hit) => !isCircumstance(parts, hit)),
    source: sourceOf(parts) ?? sofar.source ?? "physician",
  };
}

/** "Drops the cup if she holds it in the right hand": when it happens, or what is asked, not whether it may come. */
function isCircumstance(parts: ClauseParts, { from }: Hit): boolean {
  return isIf(parts.tokens[from]?.folded) && parts.of("lapse", "undecided").some(({ to }) => to <= from + 1);
}

const isIf = isSmallWord("ifs");

/** Marks that no negation of the clause has taken back. */
const positive = new Set([
  "symptom",
  "function-reduced",
  "activity-limited",
  "activity-by-order",
  "incapacity-general",
]);

function movedRange({ evidence }: Passage, start: number, end: number): { start: number; end: number } {
  const base = evidence.range?.start ?? 0;
  return { start: base + start, end: base + end };
}

function timeOf(parts: ClauseParts, sofar: SentenceSoFar, previous: Clause | undefined): Clause["time"] {
  if (parts.has("now")) return "now";
  if (parts.of("past", "ability-past", "difficulty-past").some((hit) => tellsThePast(parts, hit)) || bareYear(parts))
    return "past";
  if (sofar.past) return "past";
  if (parts.has("month") && couldOnce(parts)) return "past";
  if (parts.has("preterite") && (previous?.time === "past" || inMonth(parts))) return "past";
  return parts.has("future") ? "future" : "now";
}

/** "I januar kunne hun ikke …": the Norwegian "kunne" is past where no other verb leads it. */
function couldOnce({ tokens }: ClauseParts): boolean {
  const at = tokens.findIndex(({ folded }) => folded === "kunne");
  return at !== -1 && !leadsVerb.has(tokens[at - 1]?.folded ?? "");
}

const leadsVerb = new Set(["vil", "skal", "ville", "skulle", "a", "bor"]);

/** "In November she stood …": told of a month, in the past tense. */
function inMonth(parts: ClauseParts): boolean {
  return !parts.has("since", "ability", "difficulty") && parts.of("month").length > 0;
}

/** Neither what is only compared with ("worse than before") nor an aside in brackets dates the clause. */
function tellsThePast(parts: ClauseParts, hit: Hit): boolean {
  const before = parts.tokens.slice(Math.max(0, hit.from - 2), hit.from).map(({ folded }) => folded);
  return !before.some((word) => comparing.has(word)) && !parts.inBrackets(hit);
}

const comparing = new Set([
  "an",
  "enn",
  "than",
  "jamfort",
  "jmf",
  "sammenlignet",
  "compared",
  "samanlikna",
  "mot",
  "som",
]);

/** "MR 2019": a year alone dates what is told; "since 2019" does not end it. */
function bareYear(parts: ClauseParts): boolean {
  return (
    !parts.has("since") &&
    parts.tokens.some(({ folded, number }, at) => number && isYear(folded) && !inDate(parts.tokens, at))
  );
}

function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/.test(word);
}

/** Part of a full date such as 2026-03-02, 14 June 2026 or June 14, 2026. */
function inDate(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at - 2], tokens[at - 1]];
  const before = tokens.slice(Math.max(0, at - 4), at - 1);
  if (second?.number === false && before.some(({ number }, i) => number && before.slice(i + 1).every(isOrdinal)))
    return true;
  if (second?.number === true && /^(?:[12]?\d|3[01])$/.test(second.folded) && first?.number === false) return true;
  const year = tokens[at];
  const neighbours = [tokens[at - 1], tokens[at + 1]];
  return neighbours.some(
    (other) =>
      other?.number === true && year !== undefined && (other.start - year.end === 1 || year.start - other.end === 1),
  );
}

/** "25th of March 2026": what may stand between day and month. */
function isOrdinal({ folded }: Token): boolean {
  return /^(?:st|nd|rd|th|of|e|a|den)$/.test(folded);
}

function sourceOf(parts: ClauseParts): Exclude<Clause["source"], "physician"> | null {
  const told: Partial<Record<Hit["role"], Exclude<Clause["source"], "physician">>> = {
    account: "patient",
    relative: "relative",
    professional: "other-professional",
  };
  return parts.hits.map(({ role }) => told[role]).find((source) => source !== undefined) ?? null;
}
