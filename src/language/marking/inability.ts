import type { ClauseParts } from "../splitting/clause-parts.ts";
import type { Hit } from "../terms/find-terms.ts";
import { isSmallWord } from "../words/small-words.ts";

/** Words that say that something cannot be done, is hard, is to be avoided or only goes so far. */
export interface Cue extends Pick<Hit, "from" | "to"> {
  kind: "cannot" | "difficulty" | "trouble" | "avoid" | "limit" | "assistance";
}

/** How far "not" may stand from "can", in words: "kan patienten på grund av yrsel inte". */
const widestModal = 5;

/** Every cue of a clause that is not itself denied. */
export function cuesOf(parts: ClauseParts): Cue[] {
  const cannot = parts.of("ability", "ability-past").flatMap((ability): Cue[] => {
    const negation = modalNegation(parts, ability);
    return negation === null
      ? []
      : [{ kind: "cannot", from: Math.min(ability.from, negation.from), to: Math.max(ability.to, negation.to) }];
  });
  const hard = parts
    .of("difficulty", "difficulty-past", "trouble", "avoid", "limit", "assistance")
    .filter((hit) => hit.role === "avoid" || hit.role === "limit" || !denied(parts, hit))
    .map(({ role, from, to }): Cue => ({ kind: kinds[role] ?? "difficulty", from, to }));
  return [...cannot, ...hard].filter((cue) => !ofTheThing(parts, cue));
}

/** "A budget that cannot be handed over": what is not done to a thing, not what the patient cannot do. */
function ofTheThing({ tokens }: ClauseParts, { kind, from, to }: Cue): boolean {
  if (kind !== "cannot" && kind !== "difficulty") return false;
  const [before, next] = [tokens[from - 1]?.folded, tokens[to]?.folded ?? ""];
  return isRelative(before) && (next === "be" || isPassive.test(next));
}

const isRelative = isSmallWord("relative");
const isPassive = /[^s](?:as|es)$/;

/** The negation that turns "can" into "cannot", or null. */
export function modalNegation(parts: ClauseParts, ability: Hit): Hit | null {
  const negations = parts.of("negation");
  const doing = (from: number, to: number) => parts.of("activity").some((hit) => hit.from >= from && hit.to <= to);
  return (
    negations.find(({ from }) => from >= ability.to && from - ability.to <= widestModal && !doing(ability.to, from)) ??
    negations.find(({ to }) => to <= ability.from && ability.from - to < 3) ??
    null
  );
}

const kinds: Partial<Record<Hit["role"], Cue["kind"]>> = {
  difficulty: "difficulty",
  "difficulty-past": "difficulty",
  trouble: "trouble",
  avoid: "avoid",
  limit: "limit",
  assistance: "assistance",
};

/** "Not difficult to", "no problems with". */
function denied(parts: ClauseParts, hit: Hit): boolean {
  if (parts.of("without-trouble", "no-limitation").some(({ from, to }) => from <= hit.from && hit.from <= to))
    return true;
  const negation = parts.negationOf(hit);
  if (negation === null) return false;
  return !parts.of("ability", "ability-past").some((ability) => modalNegation(parts, ability) === negation);
}
