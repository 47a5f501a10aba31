import { html } from "hono/html";
import type { ProfessionalIdKind } from "#requests/formats/professional-id-kind.ts";
import { officeTitle } from "#requests/office-name.ts";
import type { Html } from "../page.ts";
import type { Fields } from "./answer-fields.ts";
import { faultSummary } from "./fault-summary.ts";
import type { FieldFault } from "./field-fault.ts";
import { type PhysicianFrame, physicianPage } from "./physician-page.ts";
import { textField } from "./text-field.ts";
import { physicianWords } from "./words/words.ts";

export interface IdentifyShown {
  /** Address that the form goes to. */
  action: string;
  id: ProfessionalIdKind;
  faults: readonly FieldFault[];
  /** What was written under a session that had ended: it goes along and is kept as soon as the id is right. */
  carried: Fields | null;
}

/** Names of the fields of this page; what is carried along has a name of its own before each. */
export const identifyField = { id: "professional-id", carried: "kept-" } as const;

/** Asks who is there, before anything of the request is shown. */
export function identifyPage({ action, id, faults, carried }: IdentifyShown, frame: PhysicianFrame): Html {
  const said = physicianWords(frame.language);
  const kept = Object.entries(carried ?? {}).map(
    ([name, value]) => html`<input type="hidden" name="${identifyField.carried}${name}" value="${value}">`,
  );
  return physicianPage(frame, {
    title: faults.length > 0 ? `${said.faultTitle} ${said.title}` : said.title,
    body: html`<h1>${said.title}</h1>
<p class="lead">${said.identify.lead(officeTitle(frame.office, frame.language))} ${said.identify.why}</p>
${carried === null ? "" : html`<p class="note" role="status">${said.identify.kept} ${said.identify.keptWithoutFiles}</p>`}
${faultSummary(faults, said, said.identify.notOpened)}
<form action="${action}" method="post" class="panel narrow">
${kept}
${textField({ name: identifyField.id, label: said.identify.label[id], hint: said.identify.hint[id], value: "", autocomplete: "off" }, faults, said)}
<p class="buttons"><button type="submit" class="main">${said.identify.button}</button></p>
</form>`,
  });
}
