import type { ClauseParts } from "../splitting/clause-parts.ts";
import { isSmallWord } from "../words/small-words.ts";

/** What a clause needs to know of the one before it. */
export interface JobSpokenOf {
  /** The clause before tells what the job asks of whoever does it. */
  before: boolean;
  /** The clause goes on in the sentence of the one before. */
  goesOn: boolean;
}

/**
 * Whether the clause tells what the job asks of whoever does it, or goes on about that: "Yrket är tungt.
 * Man bär balkar. Kräver god rygg." What is hard, cannot be done or is not done there is the patient's.
 */
export function aboutJob(parts: ClauseParts, { before, goesOn }: JobSpokenOf): boolean {
  if (before && listsLoads(parts)) return true;
  if (parts.has(...ofThePatient) || parts.tokens.some(({ folded }) => isThePatient(folded))) return false;
  const [first] = parts.tokens;
  if (first === undefined) return false;
  if (parts.of("job-subject").some(({ from }) => from <= widestOpening)) return true;
  if (isAnyone(first.folded) && parts.has("demand", "activity") && !parts.has("finding", "reduced", "sign"))
    return true;
  return before && (goesOn || isAnyone(first.folded) || isAsking(first.folded));
}

/** "The job is heavy. Some 18 000 steps a day, bags of up to 12 kg": loads and amounts, and no word on who bears them. */
function listsLoads(parts: ClauseParts): boolean {
  if (parts.has(...ofThePatient.filter((role) => role !== "limit" && role !== "negation"))) return false;
  if (parts.of("limit").some(({ from }) => from === 0)) return false;
  if (parts.of("negation").some(({ from }) => !isWithout(parts.tokens[from]?.folded))) return false;
  return (
    (parts.has("demand") || parts.tokens.some(({ number }) => number)) &&
    !parts.has("finding", "scale", "treatment", "month", "since", "sign", "past", "preterite") &&
    !parts.tokens.some(({ folded }) => isThePatient(folded))
  );
}

/** What nobody says of a job. */
const ofThePatient = [
  "negation",
  "ability",
  "ability-past",
  "difficulty",
  "difficulty-past",
  "trouble",
  "avoid",
  "limit",
  "assistance",
  "order",
  "general-incapacity",
  "impairment",
  "reduced",
  "complaint",
] as const;

const isThePatient = isSmallWord("patientOrPronoun");
/** "Stairs without a lift". */
const isWithout = isSmallWord("without");
const isAnyone = isSmallWord("anyone");

/** Words before the job in the beginning of a clause: "Hela yrket är". */
const widestOpening = 2;

/** A verb that asks, with the job left out before it. */
const isAsking = isSmallWord("asks");
