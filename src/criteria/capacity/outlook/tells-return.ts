import type { CertificateLanguage } from "#certificate/language.ts";
import type { Clause, Mark } from "#language/clause.ts";
import { fold } from "#language/splitting/tokens.ts";
import { says } from "../../function/what-is-said.ts";
import { cuesIn, type FoundCue, type OutlookCue } from "./outlook-words.ts";

/** Whether a clause tells of a return to work wherever it stands. `text` is the clause's, folded. */
export function tellsReturn(
  text: string,
  found: readonly FoundCue[],
  clause: Clause,
  language: CertificateLanguage,
): boolean {
  const cues = new Set(found.map(({ name }) => name));
  const marks = returnMarks(clause);
  if (cues.has("extension") && cues.has("denies")) return true;
  if (has(cues, "noMoreLeave", "sameAgain") || marks.some(({ entry }) => byDenial.test(entry))) return true;
  // "I will need to assess your fitness for work again": the opposite of it.
  if (cues.has("seesAgain")) return false;
  if (cues.has("outlook")) return has(cues, "outlookIs", "lasting", "expects");
  if (clause.time === "past" && !cues.has("expects")) return false;
  const back = found.some((cue) => cue.name === "back" && !leadsElsewhere(cue, found));
  const work = has(cues, "atWork", "fullWork");
  if (cues.has("neverAgain")) return work || back || says(clause, "occupation", "activity-limited", "work-demand");
  if (!work && found.some((cue) => cue.name === "complaint" && !isExpected(cue, found))) return false;
  // Among the periods of the leave, "then half days until the 29th" is the next of them.
  const inFull = clause.topic !== "capacity" || back || cues.has("whole");
  if (cues.has("afterThat") && (work || back) && inFull && !cues.has("presentJob")) return true;
  const when = tellsWhen(text, clause);
  const expects = found.filter(({ name }) => name === "expects");
  if (expects.length > 0) {
    const care = found.some(({ name, start }) => name === "care" && expects.some((one) => one.start < start));
    if (back || (cues.has("recovery") && cues.has("whole"))) return true;
    if (!cues.has("presentJob") && (cues.has("fullWork") || (work && when && !care))) return true;
    if (cues.has("starts") && when && !care) return true;
  } else if (when && inFull && !cues.has("presentJob") && !clause.negated && (back || cues.has("fullWork")))
    return true;
  if (cues.has("back") && !back) return false;
  return marks.some(({ words, entry }) => (entry === "learned" ? !cues.has("care") : isWhole(words, language)));
}

/** "Back in clinic", "tillbaka till mottagningen", "seen again": care or papers right behind it, or a word of care around it. */
function leadsElsewhere(back: FoundCue, found: readonly FoundCue[]): boolean {
  return found.some(({ name, start, end }) => name === "care" && end > back.start && start - back.end <= farthest);
}

/** "Expect her back": no back that aches. */
function isExpected(complaint: FoundCue, found: readonly FoundCue[]): boolean {
  return found.some(({ name, end }) => name === "expects" && end === complaint.start - 1);
}

/** Characters. */
const farthest = 24;

/** A time to come: a month, a week, a feast, a day in numbers. */
export function tellsWhen(text: string, clause: Clause): boolean {
  return says(clause, "time-ahead") || inNumbers.test(text);
}

/** "12/5", "3.6.26", "4-6/52", "2026-09-01". */
const inNumbers =
  /(?<![\d.,/])(?:\d{1,2}[./]\d{1,2}(?:[./-]+\d{2,4})?|\d{1,2}\s?[-–]\s?\d{1,2}\/(?:52|12))(?![\d%])|20\d\d-\d\d-\d\d/u;

/** Marks of a return that the clause does not deny; some tell the time or whether by a denial. */
export function returnMarks({ marks, negated }: Clause): Mark[] {
  return marks.filter(({ tag, entry }) => tag === "return-expected" && (!negated || byDenial.test(entry)));
}

/** "Not back before the holidays" tells the time all the same, "I see no reason why not" and "will not return" whether. */
const byDenial = /^(?:not-before|no-doubt-back|not-back)/;

/** "Back at work" tells it alone, "is expected" and "full post" do not. */
function isWhole(words: string, language: CertificateLanguage): boolean {
  const cues = new Set(cuesIn(fold(words), language).map(({ name }) => name));
  return cues.size === 0 || cues.has("back") || (cues.has("expects") && cues.size > 1);
}

export function has(cues: ReadonlySet<OutlookCue>, ...wanted: OutlookCue[]): boolean {
  return wanted.some((name) => cues.has(name));
}
