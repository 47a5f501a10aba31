import { html } from "hono/html";
import type { RequestQuestion } from "#requests/supplementary-request.ts";
import type { Html } from "../page.ts";
import { type Fields, fieldOf, periodRows } from "./answer-fields.ts";
import { described, faultAt } from "./fault-summary.ts";
import type { FieldFault } from "./field-fault.ts";
import { textField } from "./text-field.ts";
import type { PhysicianWords } from "./words/physician-words.ts";

/** What the fields of a form need besides what is asked. */
export interface FieldsShown {
  fields: Fields;
  faults: readonly FieldFault[];
  said: PhysicianWords;
}

/** The fields for one answer, by its kind; words fit beside every kind, and "nothing more to say" ends each. */
export function questionFields(question: RequestQuestion, shown: FieldsShown): Html {
  const { fields, said } = shown;
  const nothing = fieldOf.nothing(question.criterion);
  const ticked = (fields[nothing] ?? "") === "" ? "" : html` checked`;
  return html`${byKind[question.answer.kind](question, shown)}
<p class="tick"><input type="checkbox" id="${nothing}" name="${nothing}" value="yes"${ticked}> <label for="${nothing}">${said.form.nothingToAdd}</label></p>`;
}

type Draw = (question: RequestQuestion, shown: FieldsShown) => Html;

const byKind: Record<RequestQuestion["answer"]["kind"], Draw> = {
  text: (question, shown) => ownWords(question, shown, shown.said.form.answer, false),
  choice: (question, shown) => html`${choices(question, shown)}${comment(question, shown)}`,
  date: (question, shown) => html`${value(question, shown, "date")}${comment(question, shown)}`,
  number: (question, shown) => html`${value(question, shown, "number")}${comment(question, shown)}`,
  "degree-with-dates": (question, shown) => html`${periods(question, shown)}${comment(question, shown)}`,
};

const comment: Draw = (question, shown) => ownWords(question, shown, shown.said.form.comment, true);

function ownWords({ criterion }: RequestQuestion, shown: FieldsShown, label: string, optional: boolean): Html {
  const name = fieldOf.text(criterion);
  const field = { name, label, value: shown.fields[name] ?? "", optional, kind: "area" } as const;
  return textField(field, shown.faults, shown.said);
}

function value({ criterion }: RequestQuestion, { fields, faults, said }: FieldsShown, kind: "date" | "number"): Html {
  const name = fieldOf[kind](criterion);
  const hint = kind === "date" ? { hint: said.form.dateHint } : {};
  return textField({ name, label: said.form[kind], value: fields[name] ?? "", kind, ...hint }, faults, said);
}

function choices({ criterion, answer }: RequestQuestion, { fields, faults, said }: FieldsShown): Html {
  const name = fieldOf.choice(criterion);
  if (answer.kind !== "choice") return html``;
  const one = (choice: string, at: number) => {
    // The first has the field's own id, so that a fault leads to it.
    const id = at === 0 ? name : `${name}-${at}`;
    const checked = fields[name] === choice ? html` checked` : "";
    return html`<li class="tick"><input type="radio" id="${id}" name="${name}" value="${choice}"${checked}> <label for="${id}">${choice}</label></li>`;
  };
  return html`<div role="radiogroup" class="field" aria-labelledby="${name}-label"${described(name, faults)}>
<p class="label" id="${name}-label">${said.form.answer}</p>
${faultAt(name, faults, said)}
<ul>${answer.choices.map(one)}</ul>
</div>`;
}

function periods({ criterion }: RequestQuestion, shown: FieldsShown): Html {
  const { said } = shown;
  const rows = Array.from({ length: periodRows }, (_, row) => onePeriod(criterion, row, shown));
  return html`<div class="periods">
<p class="label">${said.form.periods}</p>
<p class="hint" id="${criterion}-periods-hint">${said.form.periodsHint}</p>
${rows}
</div>`;
}

function onePeriod(criterion: string, row: number, { fields, faults, said }: FieldsShown): Html {
  const label = `${criterion}-${row}-label`;
  const parts = periodParts.map(({ part, kind }) => {
    const name = fieldOf.period(criterion, row, part);
    const field = { name, label: said.form[part], value: fields[name] ?? "", kind, faultBeside: false };
    return { name, control: textField(field, faults, said) };
  });
  return html`<div role="group" class="period" aria-labelledby="${label}">
<p class="hint" id="${label}">${said.form.period(row + 1)}</p>
${parts.map(({ name }) => faultAt(name, faults, said))}
${parts.map(({ control }) => control)}
</div>`;
}

const periodParts = [
  { part: "degree", kind: "number" },
  { part: "from", kind: "date" },
  { part: "to", kind: "date" },
] as const;
