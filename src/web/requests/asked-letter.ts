import { html } from "hono/html";
import type { TextLanguage } from "#certificate/language.ts";
import type { RequestQuestion, SupplementaryRequest } from "#requests/supplementary-request.ts";
import type { Html } from "../page.ts";
import { words } from "../words/words.ts";

/** The request as the physician reads it. `beside` stands under each question, such as a box to tick. */
export function askedLetter(
  request: SupplementaryRequest,
  language: TextLanguage,
  beside: (question: RequestQuestion) => Html | string = () => "",
): Html {
  const { opening, shortIsEnough, questions, further, closing } = request;
  return html`<div class="letter" lang="${request.language}">
<p>${opening}</p>
${shortIsEnough === "" ? "" : html`<p>${shortIsEnough}</p>`}
<ol>${questions.map((question) => oneQuestion(question, language, beside(question)))}</ol>
<ul><li>${further.noInformation}</li><li>${further.notMine} ${further.whoTookOver}</li></ul>
<p>${closing}</p>
</div>`;
}

function oneQuestion(question: RequestQuestion, language: TextLanguage, beside: Html | string): Html {
  const { printedNumber, questionTitle, text, why, areas, answer } = question;
  const title = [printedNumber, questionTitle].filter((part) => part !== null).join(". ");
  const choices =
    answer.kind === "choice" ? html`<ul>${answer.choices.map((choice) => html`<li>${choice}</li>`)}</ul>` : "";
  return html`<li>
${title === "" ? "" : html`<p class="form-question">${title}</p>`}
<p class="question">${text}</p>
<p class="why">${why}</p>
${areas === null ? "" : html`<p class="why">${areas.lead} ${areas.names.map(({ name }) => name).join(", ")}.</p>`}
${choices}
<p class="answer" lang="${language}">${words(language).result.answer[answer.kind]}</p>
${beside}
</li>`;
}
