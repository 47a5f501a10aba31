import type { Mark } from "../clause.ts";
import type { ClauseParts } from "../splitting/clause-parts.ts";
import type { Hit } from "../terms/find-terms.ts";
import type { Cue } from "./inability.ts";

/**
 * A part of the body and what it does not do: "the arm hangs", "closes the hand halfway", "cannot
 * straighten the knee". That is a reduced function, whatever else it hinders.
 */
export function markLimbs(parts: ClauseParts, cues: readonly Cue[]): Mark[] {
  if (parts.has("past", "without-trouble")) return [];
  const failing = parts.of("limb-state").filter((state) => parts.negationOf(state) === null);
  const halfway = parts.of("limb-motion").filter((motion) => isHindered(parts, motion, cues));
  const found = [...failing, ...halfway].find((hit) => limbNear(parts, hit) !== undefined);
  const limb = found === undefined ? undefined : limbNear(parts, found);
  if (found === undefined || limb === undefined) return [];
  const words = parts.words({ from: Math.min(found.from, limb.from), to: Math.max(found.to, limb.to) });
  const icf = found.role === "limb-motion" ? "b710" : "b730";
  return [{ tag: "function-reduced", words, entry: found.group.id, icf }];
}

/** How far a part of the body may stand from what it does, in words. */
const widest = 4;

function limbNear(parts: ClauseParts, hit: Hit): Hit | undefined {
  return parts
    .of("body-part")
    .find(
      ({ from, to }) =>
        (from >= hit.to ? from - hit.to : hit.from - to) <= widest && (from >= hit.to || to <= hit.from),
    );
}

/** Not at all, hardly, or halfway. */
function isHindered(parts: ClauseParts, motion: Hit, cues: readonly Cue[]): boolean {
  const near = (hit: Pick<Hit, "from">) => Math.abs(hit.from - motion.from) <= widest;
  const hinders = cues.filter(({ kind }) => kind === "cannot" || kind === "difficulty");
  return [...parts.of("negation", "barely", "lapse"), ...hinders].some(near);
}
