import type { FormId } from "#certificate/certificate.ts";
import type { ReaderName } from "#certificate/evidence.ts";
import type { Page } from "#readers/document-text.ts";
import type { Form } from "../../form.ts";
import { recogniseForm } from "../../recognise-form.ts";
import { linesIn } from "../filling.ts";
import { compiled } from "../questions/compiled-form.ts";
import { findAnswers } from "../questions/find-answers.ts";
import { phraseAt } from "../questions/phrases.ts";
import { letterCuts } from "./letter-cuts.ts";
import { type PageStretch, type Sheet, sheetOf, wordsWithin } from "./sheet.ts";

/**
 * The certificates of one file, each on a sheet of its own, with the form that it is written on. A
 * new certificate begins where a form's head (or a new page) is followed by questions that were
 * already answered, or where a letter's next page has a capacity statement and a patient of its own.
 */
export function splitCertificates(
  pages: readonly Page[],
  reader: ReaderName,
  id?: FormId,
): { sheet: Sheet; form: Form }[] {
  const all = pages.map((page): PageStretch => ({ page, start: 0, end: page.text.length }));
  const whole = sheetOf(all, reader);
  const form = recogniseForm(whole.text, id, whole.words);
  const cuts = form.id === "generic" ? letterCuts(whole) : formCuts(whole, form);
  if (cuts.length === 0) return [{ sheet: whole, form }];
  return [...cuts, whole.text.length].map((end, i) => {
    const sheet = sheetOf(stretchesBetween(whole, cuts[i - 1] ?? 0, end), reader);
    return { sheet, form: recogniseForm(sheet.text, id, sheet.words) };
  });
}

function formCuts(sheet: Sheet, form: Form): number[] {
  const known = compiled(form);
  let heads: readonly number[] | undefined;
  const cuts: number[] = [];
  let seen = new Set<string>();
  let last = { order: -1, start: 0 };
  for (const { question, start, body } of findAnswers(sheet, form)) {
    // An answer that goes on after a page head has no heading and begins nothing.
    if (question === null || question.point === "patient" || start === body) continue;
    const order = known.orderOf(question);
    const again = order < last.order && seen.has(question.id);
    // Looked for only now: hardly any file asks its questions twice.
    if (again) heads ??= headLines(sheet, form);
    const head = again ? heads?.find((at) => at > last.start && at <= start) : undefined;
    if (head !== undefined) {
      cuts.push(head);
      seen = new Set();
    }
    seen.add(question.id);
    last = { order, start };
  }
  return cuts;
}

/** Lines that the form prints at its head, and the beginnings of pages. */
function headLines(sheet: Sheet, form: Form): number[] {
  const { printed } = compiled(form);
  const heads = sheet.parts.map(({ start }) => start);
  for (const line of linesIn(sheet.text, 0, sheet.text.length)) {
    const { from, to } = wordsWithin(sheet.words, line.start, line.end);
    if (from < to && phraseAt(printed, sheet.text, sheet.words, from) !== null) heads.push(line.start);
  }
  return [...new Set(heads)].sort((a, b) => a - b);
}

/** Pictures between the cuts stay with the certificate before them. */
function stretchesBetween(sheet: Sheet, start: number, end: number): PageStretch[] {
  const inside = sheet.parts
    .filter((part) => part.start < end && part.end > start)
    .map(
      (part): PageStretch => ({
        page: part.page,
        start: Math.max(start, part.start) - part.shift,
        end: Math.min(end, part.end) - part.shift,
      }),
    );
  const first = inside[0]?.page.number ?? 0;
  const next = sheet.parts.find((part) => part.start >= end)?.page.number ?? Number.POSITIVE_INFINITY;
  const pictures = sheet.pages.filter(
    ({ source, number }) => source === "picture" && (number > first || start === 0) && number < next,
  );
  return [...inside, ...pictures.map((page): PageStretch => ({ page, start: 0, end: 0 }))].sort(
    (a, b) => a.page.number - b.page.number,
  );
}
