import type { Form } from "../form.ts";
import { dateReadingShownBy } from "./dates/find-dates.ts";
import type { Filling } from "./filling.ts";
import { withSignatureBlock } from "./people/signature-block.ts";
import { compiled } from "./questions/compiled-form.ts";
import { findAnswers } from "./questions/find-answers.ts";
import { withProseApart } from "./sheets/letter-prose.ts";
import type { Sheet } from "./sheets/sheet.ts";

/** A sheet cut at the questions of a form, ready for the fillers. */
export function openFilling(sheet: Sheet, form: Form): Filling {
  return {
    sheet,
    form,
    known: compiled(form),
    answers: withSignatureBlock(sheet, form, withProseApart(sheet.text, form, findAnswers(sheet, form))),
    dates: dateReadingShownBy(sheet.text, form.dateOrder),
    unreadPages: sheet.pages.some(({ source }) => source === "picture"),
    choices: new Map(),
    stretches: new Map(),
  };
}
