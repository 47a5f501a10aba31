import { anyLeaveWord } from "../../words/leave/leave-words.ts";

/** Whether a text tells what was, is planned, hangs on something or belongs to another leave. */
export function speaksOfAnotherLeave(text: string): boolean {
  return anotherLeave.test(text.replace(thatIs, ""));
}

const thatIs = new RegExp(`(?<!\\p{L})(?:${anyLeaveWord((words) => words.thatIs)})(?!\\p{L})`, "giu");
const anotherLeave = new RegExp(`(?<!\\p{L})(?:${anyLeaveWord((words) => words.anotherLeave)})(?!\\p{L})`, "iu");
