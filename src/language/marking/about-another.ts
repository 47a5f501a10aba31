import type { ClauseParts } from "../splitting/clause-parts.ts";
import type { Token } from "../splitting/tokens.ts";
import type { Hit } from "../terms/find-terms.ts";
import { isSmallWord } from "../words/small-words.ts";

/** Whom a clause speaks of when it is not the patient; `either` where the word does not tell he from she. */
export type Another = "she" | "he" | "either";

/** What a clause needs to know of those before it. */
export interface SpokenOf {
  /** Whom the clause right before speaks of; null for the patient. */
  before: Another | null;
  /** The clause goes on in the sentence of the one before, or behind its semicolon. */
  goesOn: boolean;
  /** The pronoun by which the certificate has called the patient so far. */
  patient: "she" | "he" | null;
  /** The certificate has spoken of a child. */
  child: boolean;
}

/**
 * Whether the clause has somebody close to the patient as its subject, or goes on about them: "Maken är
 * dement. Han kan inte klä sig." What they say of the patient, and what they do for the patient, is the patient's.
 */
export function aboutAnother(parts: ClauseParts, { before, goesOn, patient, child }: SpokenOf): Another | null {
  const { tokens } = parts;
  const at = tokens.findIndex(({ folded }) => !isBeforePerson(folded));
  const kin = parts.of("kin").find(({ from }) => from === at);
  if (isYoung(tokens, at)) return "either";
  if (kin !== undefined) {
    if (child && !tokens.slice(0, at).some(({ folded }) => isPossessive(folded)) && isParent(tokens[at]?.folded))
      return null;
    if (parts.has("account", "relative") || standsIn(parts, kin) || witnesses(parts, kin.to) || helps(parts, kin.to))
      return null;
    const who = kin.group.id.includes("female") ? "she" : kin.group.id.includes("-male") ? "he" : "either";
    // Behind words on somebody else, "him" may be that one.
    return before === null && minds(parts, kin.to, patient ?? opposite[who]) ? null : who;
  }
  if (before === null) return null;
  const pronoun = pronounOf(tokens[at]);
  if (pronoun === null) return goesOn && !tokens.some(({ folded }) => isPatient(folded)) ? before : null;
  if (pronoun === patient) return null;
  return before === "either" || before === pronoun ? pronoun : null;
}

/** Whether the clause has a child as its subject: behind it, "the mother" is the one who is sick-listed. */
export function speaksOfChild({ tokens, of }: ClauseParts): boolean {
  const at = tokens.findIndex(({ folded }) => !isBeforePerson(folded));
  return isYoung(tokens, at) || of("kin").some(({ from }) => from === at && isChild(tokens[at]?.folded));
}

/** "15-åringen", "the 9-year-old": nobody of that age is sick-listed. */
function isYoung(tokens: readonly Token[], at: number): boolean {
  const [age, word] = [tokens[at], tokens[at + 1]];
  return age?.number === true && Number(age.folded) < youngestPatient && isAge(word?.folded);
}

/** Years; work is allowed from sixteen in all three countries. */
const youngestPatient = 16;

const isChild = isSmallWord("children");
const isParent = isSmallWord("parents");
const isAge = isSmallWord("yearsOld");
const isPossessive = isSmallWord("possessive");
const isPatient = isSmallWord("patient");
const isBeforePerson = isSmallWord("beforePerson");

/** The pronoun by which a clause on the patient calls the patient, if any. */
export function pronounIn(parts: ClauseParts): "she" | "he" | null {
  return parts.tokens.map(pronounOf).find((pronoun) => pronoun !== null) ?? null;
}

/** "Husband shops because she cannot carry", "kona må køyre han": done in the patient's place. */
function standsIn(parts: ClauseParts, kin: Hit): boolean {
  const because = parts.of("reason").some(({ to }) => {
    const who = pronounOf(parts.tokens[to]);
    return who !== null && who === unlike(kin);
  });
  const last = parts.tokens.length - 1;
  return because || (parts.has("necessity") && last > kin.to + 1 && pronounOf(parts.tokens[last]) === unlike(kin));
}

/** The pronoun that cannot mean the person named. */
function unlike({ group }: Hit): "she" | "he" | null {
  if (group.id.includes("female")) return "he";
  return group.id.includes("-male") ? "she" : null;
}

/** "The husband cannot leave her alone", "the daughter has to comb her hair" tell of the patient. */
function minds(parts: ClauseParts, from: number, patient: "she" | "he" | null): boolean {
  const behind = parts.tokens.slice(from);
  const end = behind.findIndex(({ folded }) => isTherefore(folded));
  const who = behind.slice(0, end === -1 ? undefined : end).flatMap(({ folded }) => {
    if (isObjectShe(folded)) return "she" as const;
    if (isObjectHe(folded)) return "he" as const;
    if (!parts.has("necessity")) return [];
    return isHers(folded) ? ("she" as const) : isHis(folded) ? ("he" as const) : [];
  });
  return patient !== null && who.includes(patient) && parts.has("negation", "necessity") && !parts.has("illness");
}

const isTherefore = isSmallWord("therefore");
const isObjectShe = isSmallWord("objectShe");
const isObjectHe = isSmallWord("objectHe");
const isHers = isSmallWord("hers");
const isHis = isSmallWord("his");

/** Whom a pronoun unlike the person's own must mean, where the certificate has not yet called the patient. */
const opposite: Record<Another, "she" | "he" | null> = { she: "he", he: "she", either: null };

/** "The wife filmed it: gone for two minutes": what they saw is the patient's. */
function witnesses(parts: ClauseParts, verbAt: number): boolean {
  return isSeeing(parts.tokens[verbAt]?.folded);
}

const isSeeing = isSmallWord("seeing");

/** "Dottern handlar maten": they do it, and nothing says that they could not. */
function helps(parts: ClauseParts, verbAt: number): boolean {
  const verb = parts.tokens[verbAt]?.folded ?? "";
  const able = /r$/.test(verb) || isHelping(verb);
  return able && !isTelling(verb) && !parts.has("negation", "difficulty", "illness", "complaint");
}

const isHelping = isSmallWord("helping");
const isTelling = isSmallWord("telling");

function pronounOf(token: Token | undefined): "she" | "he" | null {
  if (token === undefined) return null;
  if (isShe(token.folded)) return "she";
  return isHe(token.folded) ? "he" : null;
}

const isShe = isSmallWord("she");
const isHe = isSmallWord("he");
