import { html } from "hono/html";
import type { Html } from "../page.ts";
import type { FieldFault } from "./field-fault.ts";
import type { PhysicianWords } from "./words/physician-words.ts";

/** What has to be put right, on top of the page and read out first: each line leads to its field. */
export function faultSummary(faults: readonly FieldFault[], said: PhysicianWords, title: string): Html | "" {
  if (faults.length === 0) return "";
  return html`<div class="faults" role="alert" tabindex="-1" autofocus id="faults">
<h2>${title}</h2>
<ul>${faults.map(
    ({ field, rule, question }) =>
      html`<li><a href="#${field}">${question === null ? "" : said.faults.inQuestion(question)}${said.faults.rule[rule]}</a></li>`,
  )}</ul>
</div>`;
}

/** The fault of one field, beside it. */
export function faultAt(field: string, faults: readonly FieldFault[], said: PhysicianWords): Html | "" {
  const fault = faults.find((one) => one.field === field);
  return fault === undefined
    ? ""
    : html`<span class="fault" id="${field}-fault">${said.faults.rule[fault.rule]}</span>`;
}

/** What describes a field to a screen reader: its hint, where it has one, and its fault. */
export function described(field: string, faults: readonly FieldFault[], hint: string | null = null): Html | "" {
  const wrong = faults.some((one) => one.field === field);
  const ids = [...(hint === null ? [] : [hint]), ...(wrong ? [`${field}-fault`] : [])];
  if (ids.length === 0) return "";
  return html` aria-describedby="${ids.join(" ")}"${wrong ? html` aria-invalid="true"` : ""}`;
}
