import { html } from "hono/html";
import type { Html } from "../page.ts";
import { described, faultAt } from "./fault-summary.ts";
import type { FieldFault } from "./field-fault.ts";
import type { PhysicianWords } from "./words/physician-words.ts";

interface TextField {
  name: string;
  label: string;
  value: string;
  hint?: string;
  optional?: boolean;
  kind?: "text" | "area" | "email" | "date" | "number";
  autocomplete?: string;
  /** False where the fault is told elsewhere, for a row of narrow fields. */
  faultBeside?: boolean;
}

/** One field with its label, its hint and its fault. */
export function textField(field: TextField, faults: readonly FieldFault[], said: PhysicianWords): Html {
  const { name, label, value, hint, optional = false, kind = "text", autocomplete, faultBeside = true } = field;
  const hintId = hint === undefined ? null : `${name}-hint`;
  const more = described(name, faults, hintId);
  const completed = autocomplete === undefined ? "" : html` autocomplete="${autocomplete}"`;
  const control =
    kind === "area"
      ? html`<textarea id="${name}" name="${name}" rows="${optional ? 3 : 5}"${more}>
${value}</textarea>`
      : html`<input id="${name}" name="${name}" value="${value}"${inputKinds[kind]}${completed}${more}>`;
  return html`<p class="field ${kind}">
<label for="${name}">${label}${optional ? html` <span class="optional">(${said.optional})</span>` : ""}</label>
${hint === undefined ? "" : html`<span class="hint" id="${hintId}">${hint}</span>`}
${faultBeside ? faultAt(name, faults, said) : ""}
${control}
</p>`;
}

/** A number is a text to the browser: a field for numbers throws away what it does not understand. */
const inputKinds = {
  text: html` type="text"`,
  email: html` type="email"`,
  date: html` type="date"`,
  number: html` type="text" inputmode="decimal"`,
} as const;
