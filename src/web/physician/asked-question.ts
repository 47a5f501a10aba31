import { html } from "hono/html";
import type { RequestQuestion } from "#requests/supplementary-request.ts";
import type { Html } from "../page.ts";
import { fieldOf } from "./answer-fields.ts";
import { type FieldsShown, questionFields } from "./question-fields.ts";

/** One question with what it starts from, what it is for, and its fields. */
export function askedQuestion(
  question: RequestQuestion,
  place: { number: number; of: number },
  shown: FieldsShown,
): Html {
  const { criterion, text, quote, why, areas } = question;
  const { said } = shown;
  const id = fieldOf.question(criterion);
  return html`<fieldset class="panel question" id="${id}" tabindex="-1" aria-describedby="${id}-why">
<legend><span class="counter">${said.form.question(place.number, place.of)}</span></legend>
${onForm(question, shown)}
${quoteOf(question, shown)}
<h2>${withQuote(text, quote)}</h2>
<p class="soft" id="${id}-why">${why}</p>
${areas === null ? "" : html`<p class="soft">${areas.lead} ${areas.names.map(({ name }) => name).join(", ")}.</p>`}
${questionFields(question, shown)}
</fieldset>`;
}

function onForm({ printedNumber, questionTitle }: RequestQuestion, { said }: FieldsShown): Html | "" {
  if (printedNumber === null && questionTitle === null) return "";
  return html`<p class="on-form">${said.form.onForm(printedNumber, questionTitle)}</p>`;
}

/** A question that quotes the certificate itself needs no quote above it. */
function quoteOf({ quote, text }: RequestQuestion, { said }: FieldsShown): Html | "" {
  if (quote === null || text.includes(quote)) return "";
  return html`<figure class="quote"><figcaption>${said.form.quote}</figcaption><blockquote>${quote}</blockquote></figure>`;
}

/** The certificate's words stand out from ours, however long they are. */
function withQuote(text: string, quote: string | null): Html {
  const at = quote === null ? -1 : text.indexOf(quote);
  if (quote === null || at === -1) return html`${text}`;
  return html`${text.slice(0, at)}<span class="quoted">${quote}</span>${text.slice(at + quote.length)}`;
}
