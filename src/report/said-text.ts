import type { Evidence, Said, Voice } from "#certificate/evidence.ts";
import type { TextLanguage } from "#certificate/language.ts";
import { type ClauseTag, clauseTags } from "#language/clause.ts";
import { phrases } from "./phrases/phrases.ts";
import { saidPhrases } from "./phrases/said-phrases.ts";

/** How the words of a piece of evidence were read: what, by which words, and who found it; one line for each tag. */
export function saidLines({ said = [] }: Pick<Evidence, "said">, language: TextLanguage): string[] {
  const byTag = Map.groupBy(said, ({ tag }) => tag);
  const told = [...byTag].filter(([tag]) => !(aside[tag] ?? []).some((main) => byTag.has(main)));
  return told.map(([tag, ones]) => line(tag, ones, language));
}

/** What adds nothing beside what it stands for. */
const aside: Readonly<Record<string, readonly ClauseTag[]>> = {
  inability: ["activity-limited", "activity-by-order", "incapacity-general"],
  "limited-in-context": ["activity-limited", "activity-by-order"],
  "work-demand": ["activity-limited", "activity-by-order"],
};

function line(tag: string, ones: readonly Said[], language: TextLanguage): string {
  const { tag: names, voice: voices } = saidPhrases[language];
  const quoted = [...new Set(ones.map(({ words }) => words).filter(Boolean))].map(phrases(language).quoted);
  const icf = [...new Set(ones.flatMap((one) => one.icf ?? []))];
  const name = isTag(tag) ? names[tag] : tag;
  return [
    `${name}:`,
    quoted.join(", "),
    ...(icf.length > 0 ? [`ICF ${icf.join(", ")}`] : []),
    `(${voices[voiceOf(ones)]})`,
  ]
    .filter(Boolean)
    .join(" ");
}

function voiceOf(ones: readonly Said[]): Voice {
  const voices = new Set(ones.map(({ voice }) => voice));
  const [only = "both"] = voices;
  return voices.size === 1 ? only : "both";
}

/** A result that another version stored may carry a tag that this one does not know. */
function isTag(tag: string): tag is ClauseTag {
  return clauseTags.some((known) => known === tag);
}
