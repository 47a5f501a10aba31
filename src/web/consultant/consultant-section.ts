import { html } from "hono/html";
import type { CertificateRecord, Referral } from "#storage/certificate-record.ts";
import { dayAndTime } from "../day-and-time.ts";
import type { Html } from "../page.ts";
import type { PageFrame } from "../page-frame.ts";
import { consultantWords } from "./consultant-words.ts";

/** Questions to the office's medical consultant with their opinions, and the place to ask one. */
export function consultantSection({ id, referrals }: CertificateRecord, frame: PageFrame): Html {
  const said = consultantWords[frame.language];
  const ask = html`<form action="/certificates/${id}/referrals" method="post">
<p class="field"><label for="referral-question">${said.question}</label>
<span class="hint" id="referral-question-hint">${said.questionHint}</span>
<textarea id="referral-question" name="question" rows="4" maxlength="4000" required aria-describedby="referral-question-hint"></textarea></p>
<p><button type="submit">${said.refer}</button></p>
</form>`;
  return html`<section class="consultant" id="consultant" aria-labelledby="consultant-title">
<h2 id="consultant-title">${said.title}</h2>
${referrals.length === 0 ? "" : html`<ul class="referrals">${referrals.map((referral) => oneReferral(id, referral, frame))}</ul>`}
<details><summary>${referrals.length === 0 ? said.open : said.openAgain}</summary>
<p class="hint">${said.lead}</p>
${ask}</details>
</section>`;
}

function oneReferral(
  certificateId: string,
  { id, at, caseworker, question, opinion }: Referral,
  frame: PageFrame,
): Html {
  const said = consultantWords[frame.language];
  return html`<li>
<p class="meta">${said.asked(dayAndTime(at, frame), caseworker)}</p>
<p class="written">${question}</p>
${opinion === null ? opinionForm(certificateId, id, frame) : html`<div class="opinion"><p class="meta">${said.given(dayAndTime(opinion.at, frame), opinion.consultant)}</p><p class="written">${opinion.text}</p></div>`}
</li>`;
}

/** Written by the consultant, who sits at the same page, or by the caseworker who was told it. */
function opinionForm(certificateId: string, id: string, { language }: PageFrame): Html {
  const said = consultantWords[language];
  const prefix = `opinion-${id.slice(0, 8)}`;
  return html`<p class="waiting">${said.waiting}</p>
<details><summary>${said.record}</summary>
<form action="/certificates/${certificateId}/referrals/${id}/opinion" method="post">
<p class="field"><label for="${prefix}-text">${said.opinion}</label>
<span class="hint" id="${prefix}-hint">${said.opinionHint}</span>
<textarea id="${prefix}-text" name="text" rows="5" maxlength="8000" required aria-describedby="${prefix}-hint"></textarea></p>
<p class="field"><label for="${prefix}-name">${said.name}</label>
<input id="${prefix}-name" name="consultant" type="text" maxlength="200" required autocomplete="off"></p>
<p><button type="submit">${said.save}</button></p>
</form></details>`;
}
