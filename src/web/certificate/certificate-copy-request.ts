import { html } from "hono/html";
import { type CopyRequest, copyRequestAsText } from "#report/copy-request.ts";
import { copyRequestPhrases } from "#report/phrases/copy-request-phrases.ts";
import { phrases } from "#report/phrases/phrases.ts";
import type { Html } from "../page.ts";
import type { PageFrame } from "../page-frame.ts";
import { words } from "../words/words.ts";

/** The draft to whoever sent a file that cannot be read, with what is wrong with each page. */
export function certificateCopyRequest(request: CopyRequest, { language }: PageFrame): Html {
  const said = words(language).result.request;
  const { title, lead } = copyRequestPhrases[language];
  const { opening, faults, advice, closing } = request;
  return html`<section class="request" aria-labelledby="copy-request-title">
<h2 id="copy-request-title">${title}</h2>
<p class="lead">${lead} ${said.language(phrases(language).language[request.language])}</p>
<div class="letter to-sender" lang="${request.language}">
<p>${opening}</p>
${faults.length > 0 ? html`<ul>${faults.map((fault) => html`<li>${fault}</li>`)}</ul>` : ""}
<p>${advice}</p>
<p>${closing}</p>
</div>
<p class="copy"><button type="button" data-copy="${copyRequestAsText(request)}">${said.copy}</button> <span role="status" data-copied="${said.copied}"></span></p>
</section>`;
}
