import type { Signature } from "#certificate/people.ts";
import { everyLanguage } from "../../words/all-words.ts";
import { findPhrases, phrases } from "../questions/phrases.ts";
import { wordsOf } from "../questions/words.ts";

type Signing = Exclude<Signature["kind"], "name-only">;

/** Words that tell how a certificate is signed, "not signed" before "signed". */
export const signingWords = phrases(
  (["none", "electronic", "handwritten"] as const).flatMap((kind) =>
    everyLanguage((words) => words.signed[kind]).map((word): [string, Signing] => [word, kind]),
  ),
);

/** What the words in a field for the signature tell of it; a bare name is a name. */
export function signatureTyped(text: string): Signature["kind"] {
  const kinds = findPhrases(signingWords, text, wordsOf(text)).map(({ value }) => value);
  if (kinds.includes("none")) return "none";
  return kinds.includes("electronic") ? "electronic" : "name-only";
}
