import { html } from "hono/html";
import type { ProfessionalIdKind } from "#requests/formats/professional-id-kind.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import type { Html } from "../page.ts";
import type { Fields } from "./answer-fields.ts";
import { faultSummary } from "./fault-summary.ts";
import type { FieldFault } from "./field-fault.ts";
import { type PhysicianFrame, physicianPage } from "./physician-page.ts";
import { textField } from "./text-field.ts";
import type { PhysicianWords } from "./words/physician-words.ts";
import { physicianWords } from "./words/words.ts";

/** Names of the fields of these pages. */
export const otherField = {
  text: "text",
  tookOver: "took-over",
  name: "physician-name",
  colleague: "colleague-name",
  address: "colleague-address",
  id: "colleague-id",
} as const;

export interface OtherAnswerShown {
  action: string;
  /** Where the questions are. */
  back: string;
  record: RequestRecord;
  fields: Fields;
  faults: readonly FieldFault[];
}

/** There is nothing more to tell: one button, and room for a word. */
export function noInformationPage(shown: OtherAnswerShown, frame: PhysicianFrame): Html {
  const said = physicianWords(frame.language);
  const { title, lead, text, send } = said.others.noInformation;
  return onePage({ title, lead, send }, shown, frame, [area(text, shown, said), ownName(shown, said)]);
}

/** Not this physician's certificate, or not any more. */
export function notMinePage(shown: OtherAnswerShown, frame: PhysicianFrame): Html {
  const said = physicianWords(frame.language);
  const { title, lead, tookOverHint, text, send } = said.others.notMine;
  const tookOver = {
    name: otherField.tookOver,
    label: shown.record.request.further.whoTookOver,
    hint: tookOverHint,
    value: shown.fields[otherField.tookOver] ?? "",
    optional: true,
  };
  const fields = [textField(tookOver, shown.faults, said), area(text, shown, said), ownName(shown, said)];
  return onePage({ title, lead, send }, shown, frame, fields);
}

/** To a colleague in the unit: where to reach them, and the id by which they are known. */
export function handOnPage(shown: OtherAnswerShown, id: ProfessionalIdKind, frame: PhysicianFrame): Html {
  const said = physicianWords(frame.language);
  const { handOn } = said.others;
  const byLetter = shown.record.recipient?.channel === "letter";
  const field = (name: string, label: string, more: { optional?: boolean; kind?: "email" | "area" } = {}) =>
    textField({ name, label, value: shown.fields[name] ?? "", autocomplete: "off", ...more }, shown.faults, said);
  return onePage({ title: handOn.title, lead: `${handOn.lead} ${handOn.what}`, send: handOn.send }, shown, frame, [
    field(otherField.colleague, handOn.name, { optional: true }),
    byLetter
      ? field(otherField.address, handOn.letterAddress, { kind: "area" })
      : field(otherField.address, handOn.address, { kind: "email" }),
    field(otherField.id, handOn.id[id]),
  ]);
}

function onePage(
  { title, lead, send }: { title: string; lead: string; send: string },
  { action, back, faults }: OtherAnswerShown,
  frame: PhysicianFrame,
  fields: readonly Html[],
): Html {
  const said = physicianWords(frame.language);
  return physicianPage(frame, {
    title: faults.length > 0 ? `${said.faultTitle} ${title}` : title,
    body: html`<p class="back"><a href="${back}">${said.back}</a></p>
${faultSummary(faults, said, said.faults.title)}
<h1>${title}</h1>
<p class="lead">${lead}</p>
<form action="${action}" method="post" class="panel" novalidate>
${fields}
<p class="buttons"><button type="submit" class="main">${send}</button></p>
</form>`,
  });
}

function area(label: string, { fields, faults }: OtherAnswerShown, said: PhysicianWords): Html {
  const { text } = otherField;
  return textField({ name: text, label, value: fields[text] ?? "", optional: true, kind: "area" }, faults, said);
}

function ownName({ fields, faults }: OtherAnswerShown, said: PhysicianWords): Html {
  const { name } = otherField;
  const field = { name, label: said.form.name, hint: said.form.nameHint, autocomplete: "name", optional: true };
  return textField({ ...field, value: fields[name] ?? "" }, faults, said);
}
