import type { Question } from "../../form.ts";
import type { CompiledForm } from "./compiled-form.ts";

/** A piece of further information, under the question that its number points to; null for the place where it stands. */
export interface PointedNote {
  start: number;
  end: number;
  question: Question | null;
}

/**
 * Further information that answers other questions by their numbers: "9: depends on the surgery. 6: works
 * between the attacks." A number that the form does not have, or that two points share, cuts nothing.
 */
export function pointedNotes(
  known: CompiledForm,
  text: string,
  { start, end }: { start: number; end: number },
): PointedNote[] {
  const notes: PointedNote[] = [];
  let open: PointedNote = { start, end: start, question: null };
  for (const m of text.slice(start, end).matchAll(pointer)) {
    const question = known.byNumber.get((m[1] ?? "").toLowerCase());
    if (question === undefined) continue;
    const at = start + m.index + m[0].length - m[0].trimStart().length;
    if (at > open.start) notes.push({ ...open, end: at });
    open = { start: at, end: at, question };
  }
  if (open.question === null) return [...notes, { ...open, end }];
  // Behind the last number more may follow that belongs to none.
  const stop = /[.!?]\s+(?=\p{Lu})/u.exec(text.slice(open.start, end));
  const until = stop === null ? end : open.start + stop.index + 1;
  return [...notes, { ...open, end: until }, { start: until, end, question: null }];
}

/** "10:", "ad 10:", "Fråga 5b –", "till punkt 9:", at the beginning of a line or behind a full stop. */
const pointer =
  /(?:^|(?<=[.!?;\n])\s*)(?:(?:ad|re|till?|ang|angående|vedr|svar på|regarding)\.?\s{1,2})?(?:(?:fråga|fält|punkt|pkt|felt|spørsmål|question|box|field|ruta|nr|p)\.?\s{0,2})?(\d{1,2}(?:\.\d){0,2}[a-c]?)\s?(?::|\s[–-]|\)(?=\s))(?=\s)/giu;

/** The question that an answer points to and says nothing else: "se 4", "See question 9", "sjå felt 6.2.1"; null for any other answer. */
export function pointsTo(known: CompiledForm, answer: string): Question | null {
  const number = onlyPointer.exec(answer.trim())?.[1];
  return number === undefined ? null : (known.byNumber.get(number.toLowerCase()) ?? null);
}

const onlyPointer =
  /^(?:var god\s|v\.?g\.?\s)?(?:se|see|sjå|jfr|jf|cf)\.?\s(?:under\s|svar på\s|answer to\s)?(?:(?:fråga|punkt|pkt|fält|felt|spørsmål|spm|ruta|rute|box|field|question|q|nr|p)\.?\s?)?(\d{1,2}(?:\.\d){0,2}[a-c]?)\.?$/iu;
