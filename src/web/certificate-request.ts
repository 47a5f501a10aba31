import { html } from "hono/html";
import { phrases } from "#report/phrases/phrases.ts";
import type { RequestQuestion, SupplementaryRequest } from "#requests/supplementary-request.ts";
import type { Html } from "./page.ts";
import type { PageFrame } from "./page-frame.ts";
import { requestAsText } from "./request-as-text.ts";
import { words } from "./words/words.ts";

/** The request to the issuing physician as it would be sent. */
export function certificateRequest(request: SupplementaryRequest, { language }: PageFrame): Html {
  const said = words(language).result.request;
  return html`<section class="request" aria-labelledby="request-title">
<h2 id="request-title">${said.title}</h2>
<p class="lead">${said.lead} ${said.language(phrases(language).language[request.language])}</p>
<div class="letter" lang="${request.language}">
<p>${request.opening}</p>
<ol>${request.questions.map((question) => oneQuestion(question, language))}</ol>
<p>${request.closing}</p>
</div>
<p class="copy"><button type="button" data-copy="${requestAsText(request)}">${said.copy}</button> <span role="status" data-copied="${said.copied}"></span></p>
</section>`;
}

function oneQuestion(question: RequestQuestion, language: PageFrame["language"]): Html {
  const { questionTitle, text, why, answer } = question;
  const said = words(language).result;
  const choices =
    answer.kind === "choice" ? html`<ul>${answer.choices.map((choice) => html`<li>${choice}</li>`)}</ul>` : "";
  return html`<li>
${questionTitle === null ? "" : html`<p class="form-question">${questionTitle}</p>`}
<p class="question">${text}</p>
<p class="why">${why}</p>
${choices}
<p class="answer" lang="${language}">${said.answer[answer.kind]}</p>
</li>`;
}
