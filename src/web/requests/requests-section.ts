import { html } from "hono/html";
import type { CertificateRecord } from "#storage/certificate-record.ts";
import type { Html } from "../page.ts";
import type { PageFrame } from "../page-frame.ts";
import { askedLetter } from "./asked-letter.ts";
import { draftForm } from "./draft-form.ts";
import type { RequestWork, Round } from "./request-work.ts";
import { roundActions } from "./round-actions.ts";
import { roundHistory } from "./round-history.ts";
import { roundReply } from "./round-reply.ts";
import { roundState } from "./round-state.ts";
import { requestWords } from "./words/words.ts";

/** The requests on a certificate: what would be sent, what was, what came back, and what to do now. */
export function requestsSection(certificate: CertificateRecord, work: RequestWork, frame: PageFrame): Html {
  if (work.requests.length === 0) return html``;
  const said = requestWords(frame.language);
  const faults = work.given?.faults ?? [];
  return html`<section class="requests" id="requests" aria-labelledby="requests-title">
<h2 id="requests-title">${said.title}</h2>
${work.notNow ? html`<p class="note" role="alert">${said.act.notNow}</p>` : ""}
${faults.length > 0 ? html`<p class="note" role="alert"><strong>${said.fault.title}.</strong> ${faults.map((field) => said.fault.field[field]).join(" ")}</p>` : ""}
<div class="rounds${work.requests.length > 1 ? " several" : ""}">
${work.requests.map((request) => oneRound({ request, certificate, work }, frame))}
</div>
</section>`;
}

function oneRound(round: Round, frame: PageFrame): Html {
  const { request, work } = round;
  const said = requestWords(frame.language);
  const several = work.requests.length > 1;
  const newest = work.requests.at(-1)?.id === request.id;
  const heading = several ? html`<h3>${said.round(request.round)}</h3>` : "";
  const after = html`${newest ? roundActions(round, frame) : ""}${roundHistory(request, frame)}`;
  if (request.state === "draft") {
    return html`<article class="round" id="request-${request.round}">${heading}
<div class="paper-and-desk">${draftForm(round, after, frame)}</div>
</article>`;
  }
  return html`<article class="round" id="request-${request.round}">${heading}
<div class="paper-and-desk">
<div class="paper">
${roundReply(request, frame)}
<details class="as-sent"${request.reply === null ? html` open` : ""}><summary>${said.letter.asSent(request.request.questions.length)}</summary>
${askedLetter(request.request, frame.language)}</details>
</div>
<div class="desk">${roundState(round, frame)}${after}</div>
</div>
</article>`;
}
