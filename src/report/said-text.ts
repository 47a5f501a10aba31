import type { Evidence, Said } from "#certificate/evidence.ts";
import type { TextLanguage } from "#certificate/language.ts";
import { type ClauseTag, clauseTags } from "#language/clause.ts";
import { phrases } from "./phrases/phrases.ts";
import { saidPhrases } from "./phrases/said-phrases.ts";

/** How the words of a piece of evidence were read: what, by which words, and who found it; one line each. */
export function saidLines({ said = [] }: Pick<Evidence, "said">, language: TextLanguage): string[] {
  return said.map((one) => saidLine(one, language));
}

function saidLine({ tag, words, icf, voice }: Said, language: TextLanguage): string {
  const { tag: names, voice: voices } = saidPhrases[language];
  const name = isTag(tag) ? names[tag] : tag;
  const quoted = words === "" ? [] : [phrases(language).quoted(words)];
  return [`${name}:`, ...quoted, ...(icf === undefined ? [] : [`ICF ${icf}`]), `(${voices[voice]})`].join(" ");
}

/** A result that another version stored may carry a tag that this one does not know. */
function isTag(tag: string): tag is ClauseTag {
  return clauseTags.some((known) => known === tag);
}
