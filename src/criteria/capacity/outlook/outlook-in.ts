import type { CertificateLanguage } from "#certificate/language.ts";
import type { Clause } from "#language/clause.ts";
import { fold } from "#language/splitting/tokens.ts";
import { says } from "../../function/what-is-said.ts";
import { cuesIn, type FoundCue, type OutlookCue } from "./outlook-words.ts";
import { restsOn } from "./rests-on.ts";
import { has, returnMarks, tellsReturn, tellsWhen } from "./tells-return.ts";

/** What a clause tells of the way back to work. */
export interface Outlook {
  /** When or whether the patient is expected back. */
  expected: boolean;
  /** That it cannot be told. */
  doubtful: boolean;
  /** What a doubt rests on or waits for. */
  reason: boolean;
  /** It begins what the rest of its sentence may end: an expectation, a question, a doubt. */
  begins: boolean;
}

/**
 * Reads the outlook out of its parts: an expectation, a way back, work, a time. Under its own heading every
 * one of them answers the question; elsewhere it takes two that belong together, and a doubt must be one
 * about the work; `asked` where the clause may be taken for an answer all the same.
 */
export function outlookIn(clause: Clause, language: CertificateLanguage, asked = false): Outlook {
  const text = fold(clause.text);
  const found = cuesIn(text, language);
  const cues = new Set(found.map(({ name }) => name));
  const reason = () => cues.has("decides") || restsOn(text, found, clause);
  if (clause.topic === "prognosis") {
    const doubtful = isDoubt(found, cues, clause) || isPutOff(cues);
    return { expected: !doubtful && answers(cues, clause, text), doubtful, reason: reason(), begins: false };
  }
  const doubtful = (cues.has("decides") || isDoubt(found, cues, clause)) && (asked || asksForWork(cues, clause));
  return {
    expected: !doubtful && tellsReturn(text, found, clause, language),
    doubtful,
    reason: doubtful && reason(),
    begins: has(cues, ...beginning) || says(clause, "return-expected", "return-uncertain"),
  };
}

const beginning: readonly OutlookCue[] = [
  "expects",
  "question",
  "outlook",
  "doubt",
  "back",
  "extension",
  "judges",
  "afterThat",
];

/** "Uncertain", "cannot say", "hard to predict"; what the learned reader takes for a doubt may be a return that is denied. */
function isDoubt(found: readonly FoundCue[], cues: ReadonlySet<OutlookCue>, clause: Clause): boolean {
  const marks = clause.marks.filter(({ tag }) => tag === "return-uncertain");
  if (cues.has("doubt") || marks.some(({ entry }) => entry !== "learned")) return true;
  const hard = found.some(
    (judging) =>
      judging.name === "judges" &&
      found.some(({ name, start }) => name === "denies" && Math.abs(start - judging.start) <= farthest),
  );
  const told = cues.has("expects") && has(cues, "back", "fullWork");
  const denied = has(cues, "outlookIs", "neverAgain", "lasting") || (clause.negated && has(cues, "back", "atWork"));
  return hard || (marks.length > 0 && !told && !denied);
}

/** Characters between a denial and what is denied. */
const farthest = 30;

/** "New assessment at the next visit" and nothing of a return. */
function isPutOff(cues: ReadonlySet<OutlookCue>): boolean {
  return cues.has("defers") && cues.has("later") && !has(cues, "back", "fullWork", "starts");
}

/** "The prognosis", "when she can start work again". */
function asksForWork(cues: ReadonlySet<OutlookCue>, clause: Clause): boolean {
  if (clause.time === "past") return false;
  if (cues.has("outlook")) return true;
  return cues.has("question") && (has(cues, "back", "atWork", "fullWork", "away") || says(clause, "return-expected"));
}

/** Words that answer the question for the outlook where it is asked. What is only denied ("cannot work") answers nothing. */
function answers(cues: ReadonlySet<OutlookCue>, clause: Clause, text: string): boolean {
  const states = !clause.negated && has(cues, "back", "atWork", "fullWork", "starts", "recovery");
  return (
    states ||
    has(cues, ...answering) ||
    (cues.has("extension") && cues.has("denies")) ||
    tellsWhen(text, clause) ||
    returnMarks(clause).length > 0 ||
    (cues.has("until") && /\p{L}{3,}\s+\p{L}{2,}/u.test(text))
  );
}

const answering: readonly OutlookCue[] = [
  "expects",
  "outlookIs",
  "lasting",
  "afterThat",
  "noMoreLeave",
  "neverAgain",
  "sameAgain",
  "yesOrNo",
];
