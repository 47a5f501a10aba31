import { z } from "zod";
import { fold } from "../splitting/tokens.ts";
import en from "./en.json" with { type: "json" };
import nb from "./nb.json" with { type: "json" };
import nn from "./nn.json" with { type: "json" };
import sv from "./sv.json" with { type: "json" };

const words = z.array(z.string());

/** Small words that grammar needs by name: who is who, who sees, who helps, what a job asks. `kvinn*` is a beginning. */
const smallWordsSchema = z.strictObject({
  language: z.enum(["sv", "nb", "nn", "en"]),
  source: z.string(),
  she: words,
  he: words,
  hers: words,
  his: words,
  /** Pronouns that can only be the object of a sentence. */
  objectShe: words,
  objectHe: words,
  patient: words,
  patientOrPronoun: words,
  possessive: words,
  /** Between the beginning of a clause and the person that it is about. */
  beforePerson: words,
  parents: words,
  children: words,
  /** Behind a number that is an age. */
  yearsOld: words,
  /** What a witness does. */
  seeing: words,
  /** Verbs that tell of a person, rather than of help. */
  telling: words,
  /** Verbs of help whose form does not show that they are verbs. */
  helping: words,
  /** "One", whoever it is. */
  anyone: words,
  /** What a job does of whoever has it. */
  asks: words,
  /** Posture and work as such, which tie no limitation to an occupation. */
  workAsSuch: words,
  /** What follows is a consequence, and a sentence of its own. */
  therefore: words,
  /** Verbs and adverbs around "work" that name no task. */
  saysNothing: words,
  without: words,
  /** What comes next ends what was told. */
  until: words,
  /** Words that join a clause to the thing before it. */
  relative: words,
  /** One and two, in letters. */
  ones: words,
  /** Words that open a condition. */
  ifs: words,
  /** Between the things of a list. */
  joins: words,
});

type Kind = Exclude<keyof z.infer<typeof smallWordsSchema>, "language" | "source">;

const all = [sv, nb, nn, en].map((list) => smallWordsSchema.parse(list));

/** Whether a word is of a kind, in any of the four languages. Folded as in a token. */
export function isSmallWord(kind: Kind): (folded: string | undefined) => boolean {
  const known = all.flatMap((list) => list[kind]);
  const whole = new Set(known.filter((word) => !word.endsWith("*")).map(fold));
  const beginnings = known.filter((word) => word.endsWith("*")).map((word) => fold(word.slice(0, -1)));
  return (folded) =>
    folded !== undefined && (whole.has(folded) || beginnings.some((beginning) => folded.startsWith(beginning)));
}

/** The words of a kind in all four languages, as written. */
export function smallWords(kind: Kind): string[] {
  return [...new Set(all.flatMap((list) => list[kind]))];
}
