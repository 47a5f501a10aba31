import { html } from "hono/html";
import type { CertificateRecord } from "#storage/certificate-record.ts";
import type { Html } from "../page.ts";
import type { PageFrame } from "../page-frame.ts";
import { words } from "../words/words.ts";
import { requestWords } from "./words/words.ts";

/** Where a certificate is added that comes in place of this one; or the way to it, once it is there. */
export function replacementForm({ id, status, caseFacts, replacedBy }: CertificateRecord, frame: PageFrame): Html {
  const { language } = frame;
  const said = requestWords(language).replaced;
  if (replacedBy !== null) {
    return html`<p class="note replaced">${said.by} <a href="/certificates/${replacedBy}">${said.open}</a></p>`;
  }
  // While it is being read the page is made anew again and again, and would forget a file that was chosen.
  if (status === "received" || status === "needs-ocr") return html``;
  const { upload } = words(language);
  // The case is the same; when this one came says nothing of the new one.
  const { caseId, absenceStartedOn, employment } = caseFacts;
  const facts = JSON.stringify({ caseId, absenceStartedOn, employment, replaces: id });
  return html`<details class="replacement"><summary>${said.title}</summary>
<form action="/certificates" method="post" enctype="multipart/form-data">
<p class="hint">${said.lead}</p>
<input type="hidden" name="case" value="${facts}">
<p class="field"><label for="replacement">${upload.choose}</label>
<input id="replacement" type="file" name="file" required></p>
<p><button type="submit">${upload.send}</button></p>
</form></details>`;
}
