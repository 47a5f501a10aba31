import { z } from "zod";
import type { CertificateLanguage } from "#certificate/language.ts";
import { fold } from "#language/splitting/tokens.ts";
import { cueFinder, type Found } from "./cue-finder.ts";
import en from "./words/en.json" with { type: "json" };
import nb from "./words/nb.json" with { type: "json" };
import nn from "./words/nn.json" with { type: "json" };
import sv from "./words/sv.json" with { type: "json" };

/** The parts of which physicians build the outlook; outlook-in.ts reads them together. */
const cues = [
  "expects",
  "back",
  "atWork",
  "fullWork",
  "starts",
  "recovery",
  "whole",
  "outlook",
  "outlookIs",
  "lasting",
  "afterThat",
  "noMoreLeave",
  "extension",
  "away",
  "neverAgain",
  "sameAgain",
  "question",
  "doubt",
  "judges",
  "denies",
  "defers",
  "later",
  "decides",
  "until",
  "visits",
  "care",
  "seesAgain",
  "complaint",
  "presentJob",
  "yesOrNo",
] as const;
export type OutlookCue = (typeof cues)[number];

export type FoundCue = Found<OutlookCue>;

/** Every cue of the language in a folded text; one that lost its å, ä and ö tells as much. */
export function cuesIn(folded: string, language: CertificateLanguage): FoundCue[] {
  return finders[language](folded);
}

const listSchema = z.strictObject({ source: z.string(), cues: z.record(z.enum(cues), z.array(z.string())) });

function finderOf(...lists: unknown[]): (folded: string) => FoundCue[] {
  const parsed = lists.map((list) => listSchema.parse(list).cues);
  return cueFinder(cues.map((name) => ({ name, patterns: parsed.flatMap((words) => words[name].map(fold)) })));
}

/** Many Norwegian hands mix the two forms. */
const norwegian = finderOf(nb, nn);

const finders: Record<CertificateLanguage, (folded: string) => FoundCue[]> = {
  sv: finderOf(sv),
  nb: norwegian,
  nn: norwegian,
  en: finderOf(en),
};
