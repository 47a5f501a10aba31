import { generic } from "../../generic/form.ts";
import { everyLanguage } from "../../words/all-words.ts";
import { fillCapacity } from "../capacity/fill-capacity.ts";
import { openFilling } from "../open-filling.ts";
import { type PatientNamed, patientNamed } from "../people/fill-patient.ts";
import { findPhrases, phrases } from "../questions/phrases.ts";
import { type PageStretch, type Sheet, sheetOf, wordsWithin } from "./sheet.ts";

const about = phrases(everyLanguage((words) => words.incapacity).map((word): [string, true] => [word, true]));

/**
 * Where another letter begins in a file of letters: at a page that speaks of work capacity and of
 * another patient than the pages before it, told by id number, or else by name or day of birth on a
 * line of their own and a capacity statement on both sides.
 */
export function letterCuts(sheet: Sheet): number[] {
  const starts = sheet.parts.map(({ start }) => start).filter((start) => start > 0);
  const cuts: number[] = [];
  for (const [i, start] of starts.entries()) {
    const left = contentOf(sheet, cuts.at(-1) ?? 0, start);
    const right = contentOf(sheet, start, starts[i + 1] ?? sheet.text.length);
    if (!left.capacity || !right.capacity) continue;
    const other =
      left.id !== null && right.id !== null ? left.id !== right.id : isAnother(left.patient(), right.patient());
    if (other) cuts.push(start);
  }
  return cuts;
}

interface Content {
  capacity: boolean;
  id: string | null;
  /** Read only where no id numbers tell: it costs a reading of the pages. */
  patient(): PatientNamed | null;
}

function contentOf(sheet: Sheet, start: number, end: number): Content {
  const { from, to } = wordsWithin(sheet.words, start, end);
  const id = sheet.ids.find((one) => one.start >= start && one.start < end);
  return {
    capacity: findPhrases(about, sheet.text, sheet.words.slice(from, to)).length > 0,
    id: id === undefined ? null : sheet.text.slice(id.start, id.end).replace(/\D/g, ""),
    patient: () => {
      const filling = openFilling(sheetOf(pagesBetween(sheet, start, end), sheet.reader), generic);
      return fillCapacity(filling, null).status === "stated" ? patientNamed(filling) : null;
    },
  };
}

function pagesBetween(sheet: Sheet, start: number, end: number): PageStretch[] {
  return sheet.parts
    .filter((part) => part.start >= start && part.end <= end)
    .map(({ page, start: first, end: last, shift }) => ({ page, start: first - shift, end: last - shift }));
}

/** Another name, unless one is part of the other ("Mrs Provson", "Ada Provson"); or another day of birth. */
function isAnother(one: PatientNamed | null, other: PatientNamed | null): boolean {
  if (one === null || other === null) return false;
  if (one.bornOn !== null && other.bornOn !== null) return one.bornOn !== other.bornOn;
  const [short, long] = [one.name, other.name].sort((a, b) => a.size - b.size);
  return short !== undefined && long !== undefined && short.size > 0 && [...short].some((word) => !long.has(word));
}
