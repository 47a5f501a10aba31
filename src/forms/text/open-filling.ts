import type { Form } from "../form.ts";
import { compiled } from "./compiled-form.ts";
import type { Filling } from "./filling.ts";
import { findAnswers } from "./find-answers.ts";
import { yearShownBy } from "./find-dates.ts";
import { withProseApart } from "./letter-prose.ts";
import type { Sheet } from "./sheet.ts";
import { withSignatureBlock } from "./signature-block.ts";

/** A sheet cut at the questions of a form, ready for the fillers. */
export function openFilling(sheet: Sheet, form: Form): Filling {
  return {
    sheet,
    form,
    known: compiled(form),
    answers: withSignatureBlock(sheet, form, withProseApart(sheet.text, form, findAnswers(sheet, form))),
    dates: { order: form.dateOrder, near: yearShownBy(sheet.text, form.dateOrder) },
    unreadPages: sheet.pages.some(({ source }) => source === "picture"),
    choices: new Map(),
    stretches: new Map(),
  };
}
