import en from "./en.json" with { type: "json" };
import nb from "./nb.json" with { type: "json" };
import nn from "./nn.json" with { type: "json" };
import sv from "./sv.json" with { type: "json" };

/** Words of one language around an illness that running text names. */
export interface IllnessWords {
  source: string;
  /** What stands between the patient and the illness that the patient has. */
  has: readonly string[];
  /** People whose illness is not the patient's, and the family's. */
  others: readonly string[];
  /** Before an illness: not there, or not known to be. */
  denied: readonly string[];
  /** Behind an illness: looked for and not found. */
  deniedAfter: readonly string[];
  /** Of earlier years, or healed. */
  past: readonly string[];
  /** What was done for an illness, or what it is looked for with. */
  care: readonly string[];
  /** Words that may stand between "has" and the name without being part of it. */
  little: readonly string[];
  /** Words by which a sentence begins anew after a comma. */
  restart: readonly string[];
}

const lists: readonly IllnessWords[] = [sv, nb, nn, en];

/** A list of words in all languages. */
export function illnessWords(list: Exclude<keyof IllnessWords, "source">): string[] {
  return [...new Set(lists.flatMap((words) => words[list]))];
}
