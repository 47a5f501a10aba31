import { matchesIn } from "#language/terms/matches-in.ts";
import type { Stretch } from "../filling.ts";
import { labelledAsDegree, toldBeside } from "./share-leads.ts";
import { shareWritings } from "./share-writings.ts";

/** A degree that a capacity answer gives as a share; `percent` is what is not worked, null when it cannot be told from `share`. */
export type DegreeShare = Stretch & { percent: number | null; share: number };

/**
 * Degrees that are given without a per cent sign: "3 av 5 dagar", "jobber to dager i uka", "Grad: 1/2",
 * "femti prosent", "kvart 2/3–29/3". What is worked is the rest of it. Of a share of the week that says
 * neither, nothing is known.
 */
export function degreeShares(text: string): DegreeShare[] {
  const found: DegreeShare[] = [];
  for (const { pattern, sign, percent, says, onlyWhereTold } of shareWritings) {
    if (sign?.test(text) === false) continue;
    for (const m of matchesIn(text, pattern)) {
      const at = { start: m.index, end: m.index + m[0].length };
      if (found.some(({ start, end }) => at.start < end && at.end > start)) continue;
      const share = percent(m);
      if (share === null || share <= 0 || share > 100) continue;
      const whole = Math.round(share);
      const told = toldBeside(text.slice(0, at.start), text.slice(at.end));
      if (told === null && onlyWhereTold) continue;
      const labelled = says === "absence" || labelledAsDegree(text.slice(0, at.start));
      found.push({ ...at, share: whole, percent: notWorked(whole, told, labelled) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Words that mean the whole only where no share is given with them. */
export const saysOnlyUnfit =
  /^(?:you are )?(?:not fit|(?:certified )?unfit|unable)(?: (?:for|to) (?:work|duty))?(?:,? (?:from|until))?\.?$/iu;

/** A heading that tells the degree: "Unfit: 11 May to 7 June". */
export const headsUnfit = /^(?:certified )?(?:not fit|unfit|off)(?: (?:for|from) (?:work|duty)| work)?[\s.:]*$/iu;

function notWorked(share: number, told: "away" | "at-work" | null, labelled: boolean): number | null {
  if (share === 50 || told === "away") return share;
  if (told === "at-work") return 100 - share;
  return labelled ? share : null;
}
