import type { Hit } from "../terms/find-terms.ts";
import type { Role } from "../terms/lexicon.ts";
import type { Token } from "./tokens.ts";

/** The words of one clause with what the lexicon knows of them, for the rules that read their meaning. */
export interface ClauseParts {
  tokens: readonly Token[];
  hits: readonly Hit[];
  of(...roles: Role[]): readonly Hit[];
  has(...roles: Role[]): boolean;
  /** The words of a hit as written. */
  words(hit: Pick<Hit, "from" | "to">): string;
  /** A negation that reaches this hit, or null. Negations that a predicate has used up reach no further. */
  negationOf(hit: Hit): Hit | null;
  /** True for an aside in brackets, with words of the clause outside of them. */
  inBrackets(hit: Pick<Hit, "from">): boolean;
}

export function clauseParts(
  text: string,
  all: readonly Token[],
  from: number,
  to: number,
  found: readonly Hit[],
): ClauseParts {
  const tokens = all.slice(from, to);
  const hits = found
    .filter((hit) => hit.from >= from && hit.to <= to)
    .map((hit): Hit => ({ role: hit.role, group: hit.group, from: hit.from - from, to: hit.to - from }));
  const byRole = Map.groupBy(hits, ({ role }) => role);
  const has = (...roles: Role[]) => {
    for (const role of roles) if (byRole.has(role)) return true;
    return false;
  };
  // Asked some eighty times for each clause, mostly in vain: an array for every question would be most of the garbage.
  const of = (...roles: Role[]) => {
    const [first] = roles;
    if (first !== undefined && roles.length === 1) return byRole.get(first) ?? none;
    return has(...roles) ? hits.filter(({ role }) => roles.includes(role)) : none;
  };
  return {
    tokens,
    hits,
    of,
    has,
    words: ({ from: first, to: last }) => text.slice(tokens[first]?.start, tokens[last - 1]?.end),
    inBrackets({ from: at }) {
      const [first, word] = [tokens[0], tokens[at]];
      if (first === undefined || word === undefined) return false;
      const before = text.slice(first.start, word.start);
      return before.lastIndexOf("(") > before.lastIndexOf(")") && before.lastIndexOf("(") > 0;
    },
    negationOf(hit) {
      const before = of("negation").filter((negation) => negation.to <= hit.from);
      const after = of("negation-after").filter(
        (negation) => negation.from >= hit.to && negation.from - hit.to <= widestAfter,
      );
      return before.at(-1) ?? after[0] ?? null;
    },
  };
}

const none: readonly Hit[] = [];

/** How far "negative" or "gone" may stand behind what it denies, in words. */
const widestAfter = 4;
