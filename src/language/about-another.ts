import type { ClauseParts } from "./clause-parts.ts";
import type { Token } from "./tokens.ts";

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
  const at = tokens.findIndex(({ folded }) => !leading.has(folded));
  const kin = parts.of("kin").find(({ from }) => from === at);
  if (isYoung(tokens, at)) return "either";
  if (kin !== undefined) {
    if (child && !tokens.slice(0, at).some(isPossessive) && parents.has(tokens[at]?.folded ?? "")) return null;
    if (parts.has("account", "relative") || witnesses(parts, kin.to) || helps(parts, kin.to)) return null;
    const who = kin.group.id.includes("female") ? "she" : kin.group.id.includes("-male") ? "he" : "either";
    // Behind words on somebody else, "him" may be that one.
    return before === null && minds(parts, kin.to, patient ?? opposite[who]) ? null : who;
  }
  if (before === null) return null;
  const pronoun = pronounOf(tokens[at]);
  if (pronoun === null) return goesOn && !tokens.some(namesPatient) ? before : null;
  if (pronoun === patient) return null;
  return before === "either" || before === pronoun ? pronoun : null;
}

/** Whether the clause has a child as its subject: behind it, "the mother" is the one who is sick-listed. */
export function speaksOfChild({ tokens, of }: ClauseParts): boolean {
  const at = tokens.findIndex(({ folded }) => !leading.has(folded));
  return isYoung(tokens, at) || of("kin").some(({ from }) => from === at && children.test(tokens[at]?.folded ?? ""));
}

/** "15-åringen", "the 9-year-old": nobody of that age is sick-listed. */
function isYoung(tokens: readonly Token[], at: number): boolean {
  const [age, word] = [tokens[at], tokens[at + 1]];
  return age?.number === true && Number(age.folded) < youngestPatient && /^(?:aring|year)/.test(word?.folded ?? "");
}

/** Years; work is allowed from sixteen in all three countries. */
const youngestPatient = 16;

const children =
  /^(?:barn|dotter|dottera|datter|datra|son|sonn|flick|pojk|jent|gutt|gut|tonaring|tenaring|child|daughter|girl|boy|teenager)/;

const parents = new Set(
  "mor mora moren mamma mamman modern far faren pappa pappan fadern mother father mum dad".split(" "),
);

/** The pronoun by which a clause on the patient calls the patient, if any. */
export function pronounIn(parts: ClauseParts): "she" | "he" | null {
  return parts.tokens.map(pronounOf).find((pronoun) => pronoun !== null) ?? null;
}

/** "The husband cannot leave her alone", "the daughter has to comb her hair" tell of the patient. */
function minds(parts: ClauseParts, from: number, patient: "she" | "he" | null): boolean {
  const who = parts.tokens.slice(from).flatMap(({ folded }) => {
    const owner = parts.has("necessity") ? owners.get(folded) : undefined;
    return objects.get(folded) ?? owner ?? [];
  });
  return patient !== null && who.includes(patient) && parts.has("negation", "necessity") && !parts.has("illness");
}

const objects: ReadonlyMap<string, "she" | "he"> = new Map([
  ["henne", "she"],
  ["honom", "he"],
  ["ham", "he"],
  ["him", "he"],
]);

/** Whom a pronoun unlike the person's own must mean, where the certificate has not yet called the patient. */
const opposite: Record<Another, "she" | "he" | null> = { she: "he", he: "she", either: null };

const owners: ReadonlyMap<string, "she" | "he"> = new Map([
  ["hennes", "she"],
  ["hennar", "she"],
  ["her", "she"],
  ["hans", "he"],
  ["his", "he"],
]);

/** "The wife filmed it: gone for two minutes": what they saw is the patient's. */
function witnesses(parts: ClauseParts, verbAt: number): boolean {
  return seeing.has(parts.tokens[verbAt]?.folded ?? "");
}

const seeing = new Set(
  (
    "ser sag sa sett filmar filmade filmet filma observerar observerte markt marker merker merket marka ringer ringde ringte fant hittade finner " +
    "bekraftar bekrefter saw sees filmed observed noticed notices found called confirms"
  ).split(" "),
);

/** "Dottern handlar maten": they do it, and nothing says that they could not. */
function helps(parts: ClauseParts, verbAt: number): boolean {
  const verb = parts.tokens[verbAt]?.folded ?? "";
  const able = /r$/.test(verb) || /^(?:does|takes|drives|cooks|shops|cleans|carries|helps|has)$/.test(verb);
  return able && !idle.has(verb) && !parts.has("negation", "difficulty", "illness", "complaint");
}

/** Verbs that tell of the person rather than of help. */
const idle = new Set("ar er har bor bur lider blir arbetar arbeider arbeidar jobbar jobber hennar sitter".split(" "));

/** Words before the person in the beginning of a clause. */
const leading = new Set(
  "hennes hans hennar mannens kvinnans kvinnens makens makans sambons samboerens ektefellens partnerns partnerens konas fruns elderly aged old young little pat pats patientens pasientens pas sin sitt min och og and men but aven ogsa also the her his".split(
    " ",
  ),
);

/** "Her mother" is somebody else even where a child is spoken of. */
function isPossessive({ folded }: Token): boolean {
  return /^(?:hennes|hans|hennar|mannens|kvinnans|kvinnens|makens|makans|sambons|samboerens|ektefellens|partnerns|partnerens|konas|fruns|her|his|patientens|pasientens|pats|pas|sin|min|my)$/.test(
    folded,
  );
}

function pronounOf(token: Token | undefined): "she" | "he" | null {
  if (token === undefined) return null;
  if (feminine.has(token.folded)) return "she";
  return masculine.has(token.folded) ? "he" : null;
}

const feminine = new Set(["hon", "hun", "ho", "she", "henne", "henes"]);
const masculine = new Set(["han", "he", "honom", "him"]);

function namesPatient({ folded }: Token): boolean {
  return /^(?:pat|pas|pasienten|patienten|patient)$/.test(folded);
}
