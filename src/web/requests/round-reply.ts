import { html } from "hono/html";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import type { Attachment, Reply } from "#requests/reply.ts";
import { dayAndTime, fileSize } from "../day-and-time.ts";
import type { Html } from "../page.ts";
import type { PageFrame } from "../page-frame.ts";
import { givenAnswer } from "../physician/given-answer.ts";
import { requestWords } from "./words/words.ts";

/** The physician's answer as it was given: who, when, by which way, each question with its answer, the files. */
export function roundReply({ id, request, reply }: RequestRecord, frame: PageFrame): Html {
  if (reply === null) return html``;
  const said = requestWords(frame.language).reply;
  return html`<div class="reply">
<h3>${said.title}</h3>
<p class="meta">${said.by(reply.physician, dayAndTime(reply.at, frame))}, ${said.way[reply.way]}</p>
<div class="given" lang="${request.language}">${content(request, reply, frame)}</div>
${reply.kind === "answers" && reply.attachments.length > 0 ? files(id, reply.attachments, frame) : ""}
</div>`;
}

function content({ questions, further, language }: RequestRecord["request"], reply: Reply, frame: PageFrame): Html {
  const said = requestWords(frame.language).reply;
  if (reply.kind === "answers") {
    return html`<dl>${questions.map(({ criterion, text }) => {
      const answer = reply.answers.find((one) => one.criterion === criterion);
      const open = html`<p class="open" lang="${frame.language}">${said.notAnswered}</p>`;
      return html`<div><dt>${text}</dt><dd>${answer === undefined ? open : givenAnswer(answer.given, language)}</dd></div>`;
    })}</dl>`;
  }
  const words = reply.text === "" ? "" : html`<p class="written">${reply.text}</p>`;
  if (reply.kind === "no-information") return html`<p>${further.noInformation}</p>${words}`;
  const successor =
    reply.tookOver === null
      ? ""
      : html`<p><span lang="${frame.language}">${said.tookOver}</span>: <strong>${reply.tookOver}</strong></p>`;
  return html`<p>${further.notMine}</p>${successor}${words}`;
}

function files(id: string, attachments: readonly Attachment[], { language }: PageFrame): Html {
  const said = requestWords(language).reply;
  return html`<p class="label">${said.attachments}</p>
<ul class="attached">${attachments.map(
    ({ name, bytes }, place) =>
      html`<li><a href="/requests/${id}/attachments/${place + 1}">${name ?? said.unnamed}</a> <span class="meta">${fileSize(bytes, language)}</span></li>`,
  )}</ul>`;
}
