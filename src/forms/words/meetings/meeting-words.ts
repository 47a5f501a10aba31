import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import { sv } from "./sv.ts";

/** Words of one language by which a letter tells, beside its verbs for meeting, that the physician met the patient. */
export interface MeetingWords {
  source: string;
  /** Visits of every kind: a meeting with the writer only beside "today" or the writer's own place. */
  care: readonly string[];
  /** What is found, which tells of a meeting only beside "today". */
  findings: readonly string[];
  /** Being an in-patient. */
  stay: readonly string[];
  /** The writer and the writer's own place. */
  ours: readonly string[];
  /** That a stay still goes on. */
  goesOn: readonly string[];
  yesterday: readonly string[];
  /** Of today, before a noun. */
  todays: readonly string[];
}

/** A list of words in all languages. */
export function meetingWords(list: Exclude<keyof MeetingWords, "source">): string[] {
  return [sv, nb, nn, en].flatMap((words) => words[list]);
}
