import { everyLanguage } from "../../words/all-words.ts";
import type { Filling, Stretch } from "../filling.ts";
import { phrases } from "../questions/phrases.ts";
import { phrasesWithin } from "../questions/phrases-within.ts";
import type { Degree } from "./capacity-mark.ts";
import { degreeShares } from "./degree-shares.ts";

/** Words and figures that a degree is written with, in the four languages. */
export const degreeWords = phrases<Degree>([
  ...([25, 50, 75, 100] as const).flatMap((percent) =>
    everyLanguage((words) => words.degrees[percent]).map((word): [string, Degree] => [
      word,
      { kind: "percent", percent },
    ]),
  ),
  ...everyLanguage((words) => words.unclearDegree).map((word): [string, Degree] => [
    word,
    { kind: "unclear", written: word },
  ]),
]);

/** "Partly", "reduced hours": a word for a part that names none. */
export function isVague(degree: Degree): boolean {
  return degree.kind === "unclear" && vague.has(degree.written);
}

const vague = new Set(everyLanguage((words) => words.unclearDegree));

/** Whether a stretch names a degree, in words or figures. */
export function namesDegree(filling: Filling, place: Stretch): boolean {
  return (
    phrasesWithin(filling, place, degreeWords).some(({ value }) => value.kind === "percent") ||
    degreeShares(filling.sheet.text.slice(place.start, place.end)).some(({ percent }) => percent !== null)
  );
}
