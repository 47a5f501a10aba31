import { html } from "hono/html";
import type { CertificateRecord } from "#storage/certificate-record.ts";
import type { Html } from "../page.ts";
import type { PageFrame } from "../page-frame.ts";
import { words } from "../words/words.ts";

/** The button that sends a certificate to the workers once more. A plain form: it needs no script. */
export function tryAgainForm({ id }: CertificateRecord, { language }: PageFrame): Html {
  return html`<form class="try-again" action="/certificates/${id}/try-again" method="post">
<button type="submit">${words(language).list.stuck.tryAgain}</button>
</form>`;
}
