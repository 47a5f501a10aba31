import { z } from "zod";
import { splitSentences } from "#language/splitting/split-sentences.ts";
import { tokenise } from "#language/splitting/tokens.ts";
import { byEach } from "./clause-agreement.ts";
import { type Side, type SideAgreement, sideAgreement } from "./function-or-activity.ts";
import { type ClauseReader, type FoundByEach, foundByEach, readByEach } from "./read-by-each.ts";

/**
 * Guidance on diagnoses, each with a text on impairments and one on limitations, in Swedish: the fields
 * of the insurance-medicine support of Socialstyrelsen (roi.socialstyrelsen.se/fmb) that are read here.
 */
export const guidanceSchema = z
  .array(
    z.object({
      functionalImpairmentText: z.string().nullable(),
      activityLimitationText: z.string().nullable(),
    }),
  )
  .min(1);

export type Guidance = z.infer<typeof guidanceSchema>;

/** How often the right side is told in guidance texts, by clause and by sentence. */
export interface GuidanceAgreement {
  diagnoses: number;
  clauses: Record<Texts, Record<ClauseReader, SideAgreement>>;
  sentences: Record<Texts, Record<ClauseReader, SideAgreement>>;
}

export type Texts = "function" | "activity" | "together";

/** Reads the texts by each reader; what a clause or a sentence should say is taken from the text it stands in. */
export function guidanceAgreement(guidance: Guidance): GuidanceAgreement {
  const texts = guidance.flatMap(({ functionalImpairmentText, activityLimitationText }) => [
    { side: "function-reduced" as const, text: functionalImpairmentText ?? "" },
    { side: "activity-limited" as const, text: activityLimitationText ?? "" },
  ]);
  const clauses = texts.flatMap(({ side, text }) => readByEach(text, "sv").map((found) => ({ side, found })));
  const sentences = texts.flatMap(({ side, text }) =>
    sentencesOf(text).map((sentence) => ({ side, found: foundByEach(sentence, "sv") })),
  );
  return { diagnoses: guidance.length, clauses: counted(clauses), sentences: counted(sentences) };
}

interface Read {
  side: Side;
  found: FoundByEach;
}

function counted(all: readonly Read[]): Record<Texts, Record<ClauseReader, SideAgreement>> {
  const of = (these: readonly Read[]) =>
    byEach((reader) => sideAgreement(these.map(({ side, found }) => ({ side, found: found[reader] }))));
  return {
    function: of(all.filter(({ side }) => side === "function-reduced")),
    activity: of(all.filter(({ side }) => side === "activity-limited")),
    together: of(all),
  };
}

function sentencesOf(text: string): string[] {
  const tokens = tokenise(text);
  return splitSentences(text, tokens).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}
