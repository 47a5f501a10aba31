import type { Question } from "../../form.ts";
import { findDates } from "../dates/find-dates.ts";
import type { Sheet } from "../sheets/sheet.ts";
import type { CompiledForm } from "./compiled-form.ts";
import { type Heading, opened } from "./headings-within.ts";

/**
 * Headings of a line that begins with the number of a section and no label: "5 Tilbake i april",
 * "12 Behandlet 05.03.2026. Kari Nordmann, fastlege". A number that leads back, or before a word in
 * small letters ("12 mnd siden"), is part of an answer.
 */
export function bareSections(
  sheet: Sheet,
  known: CompiledForm,
  { start, end }: { start: number; end: number },
  current: Question | null,
): Heading[] {
  if (!known.hasInlineNumbers) return [];
  const line = sheet.text.slice(start, end);
  const number = sectionNumber.exec(line);
  const section = known.byNumber.get(number?.[1] ?? "");
  const open = current === null ? 0 : Number(known.sectionOf(current));
  if (number === null || section === undefined || Number(number[1]) <= open) return [];
  const after = start + number[0].length;
  const own = opened(sheet, known, section, start, after, after);
  const [met, issuer] = [known.byNumber.get("12.1"), known.byNumber.get("12.2")];
  if (section.id !== "12" || met === undefined || issuer === undefined) return [own];
  const date = findDates(line.slice(number[0].length), { order: "day-first", near: null })[0];
  if (date === undefined) return [own];
  const rest = after + date.end + (/^[.,;\s]*/.exec(sheet.text.slice(after + date.end, end))?.[0].length ?? 0);
  const first: Heading = { question: met, start, body: after };
  return rest < end ? [first, { question: issuer, start: rest, body: rest }] : [first];
}

const sectionNumber =
  /^[ \t]*(\d{1,2})(?::[ \t]+|[ \t]+(?=\p{Ll}{3,12}:|\p{Lu}|\d{1,2}[./]\d|(?:nei|ja|ikkje|ikke)(?!\p{L}))|[ \t]*$)/u;
