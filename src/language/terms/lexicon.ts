import { createHash } from "node:crypto";
import { z } from "zod";
import type { CertificateLanguage } from "#certificate/language.ts";
import doingEn from "../lexicons/doing/en.json" with { type: "json" };
import doingNb from "../lexicons/doing/nb.json" with { type: "json" };
import doingNn from "../lexicons/doing/nn.json" with { type: "json" };
import doingSv from "../lexicons/doing/sv.json" with { type: "json" };
import en from "../lexicons/en.json" with { type: "json" };
import illnessesEn from "../lexicons/illnesses/en.json" with { type: "json" };
import illnessesNb from "../lexicons/illnesses/nb.json" with { type: "json" };
import illnessesNn from "../lexicons/illnesses/nn.json" with { type: "json" };
import illnessesSv from "../lexicons/illnesses/sv.json" with { type: "json" };
import nb from "../lexicons/nb.json" with { type: "json" };
import nn from "../lexicons/nn.json" with { type: "json" };
import occupationsEn from "../lexicons/occupations/en.json" with { type: "json" };
import occupationsNb from "../lexicons/occupations/nb.json" with { type: "json" };
import occupationsNn from "../lexicons/occupations/nn.json" with { type: "json" };
import occupationsSv from "../lexicons/occupations/sv.json" with { type: "json" };
import sv from "../lexicons/sv.json" with { type: "json" };
import leftEn from "../lexicons/work-left/en.json" with { type: "json" };
import leftNb from "../lexicons/work-left/nb.json" with { type: "json" };
import leftNn from "../lexicons/work-left/nn.json" with { type: "json" };
import leftSv from "../lexicons/work-left/sv.json" with { type: "json" };

/** What part a word can play in a clause. mark-clause.ts reads the meaning out of the parts together. */
export const roles = [
  // Body function (ICF b)
  "function",
  "function-verb",
  "reduced",
  "intact",
  "impairment",
  "sign",
  "complaint",
  // Activity (ICF d)
  "activity",
  "lapse",
  "ability",
  "ability-past",
  "difficulty",
  "difficulty-past",
  "trouble",
  "avoid",
  "limit",
  "assistance",
  "order",
  "as-needed",
  "necessity",
  "relief",
  "takes",
  "lasts",
  "bounded-noun",
  "taper",
  "infinitive",
  "without-trouble",
  "no-limitation",
  "capable",
  "limitation-word",
  "between-episodes",
  "body-part",
  "limb-state",
  "limb-motion",
  "barely",
  // Work
  "general-incapacity",
  "work-word",
  "work-ability",
  "idle-object",
  "other-subject",
  "job-subject",
  "demand",
  "occupation",
  // What is done of the whole, what is left out, what is over
  "whole",
  "does",
  "except",
  "settled",
  "company",
  "self-managing",
  // Degree and time
  "degree",
  "extent",
  "past",
  "preterite",
  "month",
  "now",
  "future",
  "hypothetical",
  "hedge",
  "undecided",
  "since",
  // Negation
  "negation",
  "negation-after",
  "contrast",
  // Basis
  "finding",
  "test-task",
  "scale",
  "account",
  "relative",
  "kin",
  "professional",
  "valuation",
  // Course
  "treatment",
  "no-treatment",
  "return",
  "uncertain",
  "time-ahead",
  "reason",
  "part-time",
  "adapted-work",
  "tried",
  "workplace",
  // What is left of the work, and why nothing is
  "employer",
  "put-on",
  "trial",
  "gave-up",
  "filled",
  "undivided",
  "work-share",
  "none-there",
  "not-going",
  "house",
  "has-none",
  "searched",
  "task",
  "journey",
  "others-at-risk",
  "neither",
  "told-employer",
  "worked",
  "no-one",
  "asked",
  "could",
  "daily",
  "days",
  "refers-elsewhere",
  "illness",
] as const;
export type Role = (typeof roles)[number];

const groupSchema = z.strictObject({
  id: z.string(),
  role: z.enum(roles),
  /** ICF category, b for functions and d for activities. */
  icf: z
    .string()
    .regex(/^[bd]\d{1,4}$/)
    .optional(),
  source: z.string(),
  /**
   * Terms as a native writes them; accents and case play no part. `kraft*` is a beginning, `*kraft`
   * an ending, `*kraft*` any part of a word; `..` between two words leaves room for up to three others.
   */
  terms: z.array(z.string()),
});

const lexiconSchema = z.strictObject({
  language: z.enum(["sv", "nb", "nn", "en"]),
  /** The lexicon whose groups this one adds to. */
  extends: z.enum(["nb"]).optional(),
  groups: z.array(groupSchema),
});

export type LexiconGroup = z.infer<typeof groupSchema>;

const own = {
  sv: [sv, leftSv, doingSv, occupationsSv, illnessesSv],
  nb: [nb, leftNb, doingNb, occupationsNb, illnessesNb],
  nn: [nn, leftNn, doingNn, occupationsNn, illnessesNn],
  en: [en, leftEn, doingEn, occupationsEn, illnessesEn],
};

/** The groups of one language, those that it builds on first. */
export function lexiconOf(language: CertificateLanguage): LexiconGroup[] {
  const lexicons = own[language].map((one) => lexiconSchema.parse(one));
  const base = lexicons.find((one) => one.extends !== undefined)?.extends;
  return [...(base === undefined ? [] : lexiconOf(base)), ...lexicons.flatMap(({ groups }) => groups)];
}

/** Changes whenever a word in any lexicon changes. */
export const lexiconVersion = createHash("sha256").update(JSON.stringify(own)).digest("hex").slice(0, 12);
