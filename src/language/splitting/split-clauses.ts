import type { Hit } from "../terms/find-terms.ts";
import type { Role } from "../terms/lexicon.ts";
import type { Span } from "./split-sentences.ts";
import type { Token } from "./tokens.ts";

/**
 * Cuts one sentence into clauses: at a comma, an abbreviation's full stop, a new line or a
 * conjunction, where what follows has a predicate of its own. "Cannot lift, sit or bend" stays one
 * clause; so does a list under one "no" that ends with "or".
 */
export function splitClauses(text: string, tokens: readonly Token[], sentence: Span, hits: readonly Hit[]): Span[] {
  const nowLabels = nowLabelsIn(text, tokens, hits);
  const points = [sentence.from, ...openings(text, tokens, sentence, hits, nowLabels), sentence.to];
  const segments = points.slice(0, -1).map((from, at) => ({ from, to: points[at + 1] ?? sentence.to }));
  const clauses: Span[] = [];
  for (const segment of segments) {
    const before = clauses.at(-1);
    const alone = nowLabels.includes(segment.from);
    if (before === undefined || alone || standsAlone(tokens, segment, before, sentence, hits)) clauses.push(segment);
    else before.to = segment.to;
  }
  return clauses;
}

/** Roles that make a stretch of words a statement of its own. */
const predicates: ReadonlySet<Role> = new Set([
  "negation",
  "negation-after",
  "ability",
  "ability-past",
  "difficulty",
  "difficulty-past",
  "trouble",
  "avoid",
  "limit",
  "assistance",
  "order",
  "lapse",
  "reduced",
  "intact",
  "impairment",
  "sign",
  "general-incapacity",
  "no-limitation",
  "capable",
  "without-trouble",
  "account",
  "valuation",
  "part-time",
  "adapted-work",
  "return",
  "uncertain",
  "past",
  "now",
  "no-treatment",
]);

/** Predicates that may still be items of a list under one negation. */
const listable: ReadonlySet<Role> = new Set(["sign", "impairment", "reduced", "trouble"]);

const and = new Set(["och", "og", "and", "samt", "eller", "or"]);
const or = new Set(["eller", "or", "nor"]);

/** Token numbers at which something new may begin. */
function openings(
  text: string,
  tokens: readonly Token[],
  { from, to }: Span,
  hits: readonly Hit[],
  nowLabels: readonly number[],
): number[] {
  const found: number[] = [];
  const contrasts = hits.filter(({ role }) => role === "contrast");
  for (let at = from + 1; at < to; at++) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (before === undefined || token === undefined) continue;
    const turns = contrasts.some((hit) => hit.from === at) || nowLabels.includes(at);
    const adds = and.has(token.folded) && hits.some((hit) => hit.from === at + 1 && startsStatement.has(hit.role));
    if (turns || adds || breaks(text, before, token)) found.push(at);
  }
  return found;
}

/** Where "Idag: …" begins what holds now, whatever came before. */
function nowLabelsIn(text: string, tokens: readonly Token[], hits: readonly Hit[]): number[] {
  return hits.flatMap(({ role, from, to }) => (role === "now" && text[tokens[to - 1]?.end ?? 0] === ":" ? from : []));
}

function breaks(text: string, before: Token, token: Token): boolean {
  if (token.start - before.end === 1 && text[before.end] === " ") return false;
  const gap = text.slice(before.end, token.start);
  return (
    gap.includes(",") ||
    (gap.startsWith(".") && before.word.length > 1) ||
    // In a text in capitals, and before the English "I", a capital opens nothing.
    (gap.includes("\n") && /^\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.start + 2)))
  );
}

/** After "and" only these begin a new statement. */
const startsStatement: ReadonlySet<Role> = new Set([
  "negation",
  "ability",
  "ability-past",
  "difficulty",
  "difficulty-past",
  "avoid",
  "assistance",
  "lapse",
  "past",
  "preterite",
  "account",
]);

function standsAlone(
  tokens: readonly Token[],
  segment: Span,
  before: Span,
  sentence: Span,
  hits: readonly Hit[],
): boolean {
  const own = rolesIn(hits, segment).filter((role) => predicates.has(role));
  if (own.length === 0) return rolesIn(hits, segment).includes("contrast");
  if (!rolesIn(hits, before).some((role) => predicates.has(role))) return false;
  const listed = own.every((role) => listable.has(role));
  if (!listed || !rolesIn(hits, before).includes("negation")) return true;
  const rest = tokens.slice(segment.from, sentence.to);
  return !rest.some(({ folded }) => or.has(folded));
}

function rolesIn(hits: readonly Hit[], { from, to }: Span): Role[] {
  return hits.filter((hit) => hit.from >= from && hit.from < to).map(({ role }) => role);
}
