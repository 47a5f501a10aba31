import type { WrittenDate } from "#certificate/calendar-date.ts";
import type { Issuer, Signature } from "#certificate/people.ts";
import { type Statement, stated, statedValue } from "#certificate/statement.ts";
import { anyOf } from "../../words/calendar/calendar-words.ts";
import { type DateFound, findDates } from "../dates/find-dates.ts";
import { evidenceFor, type Filling, linesIn, nothingFound, type Stretch } from "../filling.ts";
import type { Answer } from "../questions/find-answers.ts";
import { findPhrases, type PhraseFound } from "../questions/phrases.ts";
import { wordsWithin } from "../sheets/sheet.ts";
import { isSigning } from "./signature-block.ts";
import { signingWords } from "./signing-words.ts";

/** A mark of signing with what stands in its place: an empty line is no signature. */
type Sign = PhraseFound<"none" | "electronic" | "handwritten"> & { answer: Answer; empty: boolean };

/**
 * How the certificate is signed and when. A name with a date counts as `name-only`, unless the
 * document has a place for a signature that was left empty.
 */
export function fillSignature(filling: Filling, issuer: Statement<Issuer>): Statement<Signature> {
  const places = filling.answers.filter(({ question }) => isSigning(question));
  const found = places.flatMap((answer) => signsIn(filling, answer));
  const slashed = places.some(({ body, end }) => /(?<!\S)\/s\/(?!\S)/i.test(filling.sheet.text.slice(body, end)));
  const unsigned = found.find(({ value }) => value === "none");
  const sign =
    unsigned ?? found.find(({ empty, value }) => !empty && value === "electronic") ?? found.find(({ empty }) => !empty);
  const date = signingDate(filling, places, sign ?? null);
  const named = statedValue(issuer)?.name ?? null;
  const leftEmpty = sign === undefined && found.length > 0;
  if (sign === undefined && (leftEmpty || named === null || date === null)) return nothingFound(filling, "signature");
  const again = sign === undefined && named !== null && places.some((place) => signsAgain(filling, place, named));
  const kind = sign?.value ?? (again || slashed ? "handwritten" : "name-only");
  const parts = [...(sign ? [{ answer: sign.answer, stretch: sign }] : []), ...(date ? [date] : [])];
  return stated(
    { kind, date: date?.found ?? null },
    parts.flatMap(({ answer, stretch }) => evidenceFor(filling, stretch, answer)),
  );
}

/** The name stands once more at the very end of the block, in full or shortened: printed first, then written. */
function signsAgain({ sheet }: Filling, { body, end }: Answer, name: string): boolean {
  const block = sheet.text.slice(body, end);
  const [last, family] = /(?:\p{Lu}\p{L}*\.?[ ]){1,2}(\p{Lu}[\p{L}-]+)\s*$/u.exec(block) ?? [];
  const familyName = name.split(/[\s-]+/).find((part) => part === family?.split("-")[0]);
  return last !== undefined && familyName !== undefined && block.indexOf(familyName) < block.length - last.length;
}

function signsIn({ sheet }: Filling, answer: Answer): Sign[] {
  const { from, to } = wordsWithin(sheet.words, answer.start, answer.end);
  return findPhrases(signingWords, sheet.text, sheet.words.slice(from, to)).map((found) => {
    const lineEnd = sheet.text.indexOf("\n", found.end);
    const rest = sheet.text.slice(found.end, lineEnd === -1 ? answer.end : lineEnd);
    const before = sheet.text.slice(Math.max(answer.start, found.start - 1), found.start);
    // "(namnteckning)" stands for the signature itself; a label is followed by what was written.
    const label = /^\s*(?:[:_…]|\.\.)|^\s{2}/u.test(rest);
    const empty = label && !/^[\s:_.…|]*(?:\[|\(|[\p{L}\d])/u.test(rest.replace(/\s+(?:date|datum|dato)\b.*$/iu, ""));
    const noun = /(?:namnteckning|underskrift|signatur|signature)$/iu.test(sheet.text.slice(found.start, found.end));
    const headingAlone = (found.start < answer.body || (noun && before !== "(")) && !/\S/.test(rest);
    // "…, Quay 4. Stamp + signature": both are there, told behind the name.
    const lineStart = sheet.text.lastIndexOf("\n", found.start) + 1;
    const stamped = /\p{L}.*[.,;]\s*(?:stamp|stempel|stämpel)\s*(?:\+|&|and|och|og)\s*$/iu.test(
      sheet.text.slice(lineStart, found.start),
    );
    return { ...found, answer, empty: !stamped && (headingAlone || (empty && before !== "(")) };
  });
}

interface SigningDate {
  found: WrittenDate;
  answer: Answer;
  stretch: Stretch;
}

/** The date beside the signature's words, else the first one in the block. */
function signingDate(filling: Filling, places: readonly Answer[], sign: Sign | null): SigningDate | null {
  const all = places.flatMap((answer) =>
    findDates(filling.sheet.text.slice(answer.start, answer.end), filling.dates).map((date) => placed(date, answer)),
  );
  if (all.length === 0) return sameDay(filling, places, sign) ?? dateAbove(filling, places) ?? letterDate(filling);
  const near =
    sign === null ? undefined : all.find(({ stretch }) => stretch.start >= sign.end && stretch.start - sign.end <= 30);
  return near ?? all.find((date) => isOwnLine(filling, date)) ?? all[0] ?? null;
}

/** "Prøvby, 11.05.2026" above the name, though the block names another day before. */
function isOwnLine({ sheet }: Filling, { stretch }: SigningDate): boolean {
  const start = sheet.text.lastIndexOf("\n", stretch.start - 1) + 1;
  const [behind = ""] = sheet.text.slice(stretch.end).split("\n", 1);
  if (!/\d{4}|[./-]\d{2}$/.test(sheet.text.slice(stretch.start, stretch.end))) return false;
  return beforeLetterDate.test(sheet.text.slice(start, stretch.start)) && behindLetterDate.test(behind);
}

/** "3 March 2026" on a line of its own between the last words and "Yours sincerely". */
function dateAbove(filling: Filling, [place]: readonly Answer[]): SigningDate | null {
  const { sheet, form, dates, answers } = filling;
  const above = place === undefined ? undefined : answers.filter(({ end }) => end <= place.start).at(-1);
  if (above === undefined || form.id !== "generic") return null;
  const line = [...linesIn(sheet.text, above.body, above.end)]
    .filter(({ start, end }) => /\S/.test(sheet.text.slice(start, end)))
    .at(-1);
  if (line === undefined || line.start === above.body) return null;
  const date = findDates(sheet.text.slice(line.start, line.end), dates)[0];
  if (date === undefined) return null;
  const at = line.start - above.start;
  const found = placed({ ...date, start: at + date.start, end: at + date.end }, above);
  return isOwnLine(filling, found) ? found : null;
}

/** "Elektronisk signert same dag": the day that was written last before it. */
function sameDay({ sheet, dates, answers }: Filling, places: readonly Answer[], sign: Sign | null): SigningDate | null {
  const place = places.find((one) =>
    /(?:samme|same|samma)\s(?:dag|day)(?!\p{L})/iu.test(sheet.text.slice(one.body, one.end)),
  );
  if (sign === null || place === undefined) return null;
  const before = answers.filter(({ end }) => end <= place.start).at(-1);
  const day = before === undefined ? undefined : findDates(sheet.text.slice(before.start, before.end), dates).at(-1);
  return before === undefined || day === undefined ? null : placed(day, before);
}

function placed({ start, end, date }: DateFound, answer: Answer): SigningDate {
  return { found: date, answer, stretch: { start: answer.start + start, end: answer.start + end } };
}

/** "Prøvby, 11.05.2026" on a line of its own above a letter: the day on which it was written. */
function letterDate({ sheet, form, dates, answers }: Filling): SigningDate | null {
  const answer = answers[0];
  if (form.id !== "generic" || answer === undefined) return null;
  for (const line of linesIn(sheet.text, answer.start, answer.end)) {
    const text = sheet.text.slice(line.start, line.end);
    const date = findDates(text, dates)[0];
    // Beside a letterhead the place and the day stand behind a wide gap.
    const before =
      date === undefined
        ? ""
        : (text
            .slice(0, date.start)
            .split(/[ \t]{3,}/)
            .at(-1) ?? "");
    const alone = date !== undefined && beforeLetterDate.test(before);
    if (alone && behindLetterDate.test(text.slice(date.end)))
      return placed(
        { ...date, start: line.start - answer.start + date.start, end: line.start - answer.start + date.end },
        answer,
      );
  }
  return null;
}

const beforeLetterDate = new RegExp(
  `^(?:\\s*\\p{Lu}\\p{L}+)?,?\\s*(?:(?:${anyOf(({ weekdays }) => weekdays)})(?:en)?\\.?,?\\s*)?(?:den|the|date:?|dato:?|datum:?|dictated:?|typed:?|diktert:?|dikterat:?|skrivet:?|sent:?|skickat:?|sendt:?)?(?:\\s*(?:${anyOf(({ weekdays }) => weekdays)})\\.?,?)?\\s*(?:den|the)?\\s*$`,
  "iu",
);
const behindLetterDate =
  /^[\s,]*(?:(?:kl\.?\s?|at\s)?\d{1,2}[:.]\d{2}|(?:typed|skrevet|skrivet|utskrivet):?\s[\d./ -]+)?\s*$/iu;
