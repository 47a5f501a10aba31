/** Sentences that stand for one of the two further answers. */
export interface FurtherPhrases {
  noInformation: readonly string[];
  notMine: readonly string[];
}

export interface FurtherAnswer {
  kind: "no-information" | "not-mine";
  /** What was written beside the sentence. */
  text: string;
}

/**
 * The further answer that a text begins with; null where it begins otherwise. A text that comes to such a sentence
 * later has said something else first, and that must be read.
 */
export function furtherAnswerIn(text: string, phrases: FurtherPhrases): FurtherAnswer | null {
  const rest = (sentences: readonly string[]) =>
    sentences.flatMap((sentence) => afterSentence(text, sentence) ?? [])[0] ?? null;
  const noInformation = rest(phrases.noInformation);
  if (noInformation !== null) return { kind: "no-information", text: noInformation };
  const notMine = rest(phrases.notMine);
  return notMine === null ? null : { kind: "not-mine", text: notMine };
}

/** Case, spaces, and the marks around a sentence differ from system to system. */
function afterSentence(text: string, sentence: string): string | null {
  const words = sentence.replace(/[.:\s]+$/, "").split(/\s+/);
  const pattern = new RegExp(`^[\\s"“”«»'–-]*${words.map((word) => escaped(word)).join("\\s+")}`, "iu");
  const found = pattern.exec(text)?.[0];
  return found === undefined
    ? null
    : text
        .slice(found.length)
        .replace(/^["“”«»'.:–\s-]+/, "")
        .trim();
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
