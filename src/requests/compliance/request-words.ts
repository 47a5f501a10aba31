import type { CertificateLanguage } from "#certificate/language.ts";
import en from "./words/en.json" with { type: "json" };
import nb from "./words/nb.json" with { type: "json" };
import nn from "./words/nn.json" with { type: "json" };
import sv from "./words/sv.json" with { type: "json" };

/** Kinds of words that a request is tried for; each list holds beginnings of words. */
export type WordKind = Exclude<keyof typeof sv, "source">;

/** The first word of the kind in a text of the office's own, or null. */
export function wordIn(text: string, kind: WordKind, language: CertificateLanguage): string | null {
  const lower = text.toLowerCase();
  return patterns(kind, language).find(({ pattern }) => pattern.test(lower))?.word ?? null;
}

/** The first word of a question, an opening or a closing that may not stand there, or null. */
export function unfitForAsking(text: string, language: CertificateLanguage): string | null {
  return firstOf(text, ["outcome", "score", "blame", "findings", "pressing", "leading"], language);
}

/** The first word of an explanation that may not stand there, or null: the office may say what it needs itself. */
export function unfitForExplaining(text: string, language: CertificateLanguage): string | null {
  return firstOf(text, ["outcome", "score", "blame", "findings", "leading"], language);
}

function firstOf(text: string, kinds: readonly WordKind[], language: CertificateLanguage): string | null {
  for (const kind of kinds) {
    const word = wordIn(text, kind, language);
    if (word !== null) return word;
  }
  return null;
}

const lists = { en, sv, nb, nn };
const whole: ReadonlySet<WordKind> = new Set(["asking", "yesOrNo", "ownWords"]);
const made = new Map<string, { word: string; pattern: RegExp }[]>();

function patterns(kind: WordKind, language: CertificateLanguage): { word: string; pattern: RegExp }[] {
  const key = `${language} ${kind}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const end = whole.has(kind) ? "(?!\\p{L})" : "";
  const found = lists[language][kind].map((word) => ({ word, pattern: new RegExp(`(?<!\\p{L})${word}${end}`, "u") }));
  made.set(key, found);
  return found;
}
