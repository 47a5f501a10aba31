import type { Clause } from "#language/clause.ts";
import { fold } from "#language/splitting/tokens.ts";
import type { FoundCue, OutlookCue } from "./outlook-words.ts";

/**
 * Whether something beside a time or the next visit follows on "until", "because", "before": what a doubt
 * rests on. "When she can start work" is the question itself. `text` is the clause's, folded.
 */
export function restsOn(text: string, found: readonly FoundCue[], { marks }: Clause): boolean {
  const idle = [
    ...found.filter(({ name }) => idleCues.has(name)),
    ...marks.filter(({ tag }) => tag === "time-ahead").flatMap(({ words }) => spansOf(text, fold(words))),
  ];
  return found.some(({ name, start, end }) => {
    if (name !== "until" || asksForReturn(text, found, start)) return false;
    return [...text.slice(end).matchAll(/\p{L}{3,}/gu)].some(({ 0: word, index }) => {
      const at = end + index;
      return !idle.some((span) => span.start <= at && span.end >= at + word.length);
    });
  });
}

const idleCues: ReadonlySet<OutlookCue> = new Set(["visits", "doubt"]);
const work: ReadonlySet<OutlookCue> = new Set(["back", "atWork", "fullWork", "starts"]);

/** "How long it takes before she is back" asks; what comes behind the next comma may still give a reason. */
function asksForReturn(text: string, found: readonly FoundCue[], at: number): boolean {
  const comma = text.indexOf(",", at);
  const end = comma === -1 ? text.length : comma;
  return (
    found.some(({ name, start }) => name === "question" && start <= at) &&
    found.some(({ name, start }) => work.has(name) && start > at && start < end)
  );
}

function spansOf(text: string, words: string): { start: number; end: number }[] {
  const start = text.indexOf(words);
  return start === -1 ? [] : [{ start, end: start + words.length }];
}
