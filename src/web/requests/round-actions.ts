import { html } from "hono/html";
import { dayAt } from "#certificate/calendar-date.ts";
import { letterFacts } from "#report/insured-person-letter/letter-facts.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import { moveRules, type RequestMove, turnOf } from "#requests/lifecycle/states.ts";
import type { Html } from "../page.ts";
import type { PageFrame } from "../page-frame.ts";
import { words } from "../words/words.ts";
import { recipientFields } from "./recipient-fields.ts";
import type { Round } from "./request-work.ts";
import { requestWords } from "./words/words.ts";

/** What a caseworker can do with a request that has been sent, as the table of states allows it. */
export function roundActions(round: Round, frame: PageFrame): Html {
  const { request } = round;
  const { language } = frame;
  const said = requestWords(language);
  const { id, state } = request;
  const may = (move: RequestMove) => moveRules[move].from.includes(state) && moveRules[move].by.includes("caseworker");
  const button = (step: string, label: string) =>
    html`<form action="/requests/${id}/${step}" method="post"><button type="submit">${label}</button></form>`;
  const taken = state === "draft" ? said.act.discard : said.act.withdraw;
  return html`<div class="actions">
${may("close") && turnOf[state] === "caseworker" ? html`${button("close", said.act.close)}<p class="hint">${said.act.closeHint}</p>` : ""}
${may("remind") && !remindedToday(request, frame) ? button("remind", said.act.remind) : ""}
${link(round, frame)}
<ul class="ways-on">
${letters(round, frame)}
${may("answer") ? html`<li><a href="/requests/${id}/answer">${said.act.record}</a></li>` : ""}
${mayWriteToInsured(round, frame) ? html`<li><a href="/certificates/${request.certificateId}/insured-person-letter">${said.act.insured}</a></li>` : ""}
</ul>
${may("reassign") ? handOn(round, frame) : ""}
${may("withdraw") ? html`<details><summary>${taken.open}</summary><p>${taken.lead}</p>${button("withdraw", taken.send)}</details>` : ""}
</div>`;
}

/** Once a day is enough, and more is not taken. */
function remindedToday({ history }: RequestRecord, { now, timeZone }: PageFrame): boolean {
  const today = dayAt(now, timeZone);
  return history.some(({ move, at }) => move === "remind" && dayAt(new Date(at), timeZone) === today);
}

/** What is sent by letter is printed here; by other ways it went out too, and stands for the file. */
function letters({ request: { id, state, reminders } }: Round, { language }: PageFrame): Html | string {
  if (state === "draft" || state === "approved" || state === "withdrawn") return "";
  const said = requestWords(language).letter;
  return html`<li><a href="/requests/${id}/letter.pdf">${said.pdf}</a></li>
${reminders === 0 ? "" : html`<li><a href="/requests/${id}/letter.pdf?reminder">${said.reminderPdf}</a></li>`}`;
}

/** For a letter of the office's own, or to read out on the telephone. */
function link({ request, work }: Round, { language }: PageFrame): Html | string {
  const address = work.links.get(request.id);
  if (address === undefined) return "";
  const said = requestWords(language).letter;
  const { copied } = words(language).result.request;
  return html`<div class="physician-link"><p class="label">${said.link}</p>
<p class="hint">${said.linkHint}</p>
<p><code>${address}</code></p>
<p class="copy"><button type="button" data-copy="${address}">${said.copyLink}</button> <span role="status" data-copied="${copied}"></span></p></div>`;
}

function handOn({ request, work }: Round, { language }: PageFrame): Html | string {
  if (request.recipient === null) return "";
  const said = requestWords(language);
  const given = work.given?.requestId === request.id && work.given.form === "hand-on" ? work.given : null;
  return html`<details class="hand-on"${given === null ? "" : html` open`}><summary>${said.act.handOn.open}</summary>
<form action="/requests/${request.id}/hand-on" method="post">
<p>${said.act.handOn.lead}</p>
${recipientFields(
  {
    request,
    channels: [request.recipient.channel],
    fields: given?.fields ?? {},
    fromCertificate: [],
    faults: given?.faults ?? [],
    prefix: `hand-on-${request.round}`,
  },
  language,
)}
<p><button type="submit">${said.act.handOn.send}</button></p>
</form></details>`;
}

function mayWriteToInsured({ request, work }: Round, { timeZone }: PageFrame): boolean {
  // The days do not matter to whether there is a letter.
  const receivedOn = "1970-01-01" as const;
  const newest = work.requests.filter(({ state }) => state !== "draft").at(-1);
  return (
    newest?.id === request.id && letterFacts({ caseId: null, receivedOn, requests: work.requests }, timeZone) !== null
  );
}
