import { html } from "hono/html";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import type { RequestQuestion } from "#requests/supplementary-request.ts";
import type { Html } from "../page.ts";
import type { PageFrame } from "../page-frame.ts";
import { words } from "../words/words.ts";
import { askedLetter } from "./asked-letter.ts";
import { channelsFor, knownRecipient } from "./known-recipient.ts";
import { recipientFields } from "./recipient-fields.ts";
import { requestAsText } from "./request-as-text.ts";
import type { Round } from "./request-work.ts";
import { roundState } from "./round-state.ts";
import { requestWords } from "./words/words.ts";

/** The draft as it would be sent, a box to leave each question out, and the form that approves and sends it; `after` stands below. */
export function draftForm(round: Round, after: Html, frame: PageFrame): Html {
  const { language } = frame;
  const { request, work } = round;
  const said = requestWords(language);
  const given = work.given?.requestId === request.id && work.given.form === "approve" ? work.given : null;
  const faults = given?.faults ?? [];
  const known = knownRecipient(round);
  const several = request.request.questions.length > 1;
  const copied = words(language).result.request;
  return html`<div class="paper">
${several ? html`<p class="hint">${said.letter.lead} ${said.letter.takeHint}</p>` : html`<p class="hint">${said.letter.lead}</p>`}
${faults.includes("ask") ? html`<p class="fault">${said.fault.field.ask}</p>` : ""}
${askedLetter(request.request, language, (question) => box(question, request, several, given?.asked ?? null, language))}
<p class="copy"><button type="button" data-copy="${requestAsText(request.request)}">${copied.copy}</button> <span role="status" data-copied="${copied.copied}"></span></p>
</div>
<div class="desk">
${roundState(round, frame)}
<form id="${formOf(request)}" action="/requests/${request.id}/approve" method="post">
${recipientFields(
  {
    request,
    channels: channelsFor(round),
    fields: given?.fields ?? known.fields,
    fromCertificate: given === null ? known.fromCertificate : [],
    faults,
    prefix: `round-${request.round}`,
  },
  language,
)}
<p><button class="main" type="submit">${said.approve.send}</button></p>
</form>
${after}
</div>`;
}

/** The boxes stand in the letter, the form beside it. */
const formOf = ({ round }: RequestRecord) => `approve-${round}`;

function box(
  { criterion }: RequestQuestion,
  request: RequestRecord,
  several: boolean,
  asked: readonly string[] | null,
  language: PageFrame["language"],
): Html {
  const id = `round-${request.round}-ask-${criterion}`;
  const checked = asked === null || asked.includes(criterion) ? html` checked` : "";
  if (!several) return html`<input type="hidden" form="${formOf(request)}" name="ask" value="${criterion}">`;
  return html`<p class="tick take" lang="${language}"><input type="checkbox" form="${formOf(request)}" id="${id}" name="ask" value="${criterion}"${checked}> <label for="${id}">${requestWords(language).letter.take}</label></p>`;
}
