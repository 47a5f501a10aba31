import { html } from "hono/html";
import { textLanguageFor } from "#certificate/language.ts";
import type { FurtherAnswers } from "#requests/further-answers.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import { officeTitle } from "#requests/office-name.ts";
import type { Attachment, Reply } from "#requests/reply.ts";
import type { SupplementaryRequest } from "#requests/supplementary-request.ts";
import { fileSize } from "../day-and-time.ts";
import type { Html } from "../page.ts";
import { givenAnswer } from "./given-answer.ts";
import { momentInWords } from "./moment-in-words.ts";
import { type PhysicianFrame, physicianPage } from "./physician-page.ts";
import type { PhysicianWords } from "./words/physician-words.ts";
import { physicianWords } from "./words/words.ts";

/** What was sent, as it was sent. Right after sending it thanks; later it tells that this is answered. */
export function receiptPage({ request }: RequestRecord, reply: Reply, justSent: boolean, frame: PhysicianFrame): Html {
  const { language, timeZone, office } = frame;
  const said = physicianWords(language);
  const title = justSent ? said.receipt.thanks : said.receipt.answered;
  return physicianPage(frame, {
    title,
    body: html`<div class="good" role="status"><h1>${title}</h1>
<p>${said.receipt.lead(officeTitle(office, language), momentInWords(reply.at, language, timeZone))} ${said.receipt.nothingMore}</p></div>
<p class="soft on-screen">${said.receipt.keep}</p>
<h2>${said.receipt.sent}</h2>
<div class="panel sent">
${whatWasSent(reply, request, frame, said)}
${reply.physician === null ? "" : labelled(said.receipt.name, reply.physician)}
</div>`,
  });
}

function whatWasSent(reply: Reply, request: SupplementaryRequest, frame: PhysicianFrame, said: PhysicianWords): Html {
  if (reply.kind !== "answers") return otherAnswer(reply, request.further, said);
  const answers = request.questions.map(({ criterion, text }) => {
    const answer = reply.answers.find((one) => one.criterion === criterion);
    return html`<section><h3>${text}</h3>
${answer === undefined ? html`<p class="soft">${said.receipt.notAnswered}</p>` : givenAnswer(answer.given, frame.language)}
</section>`;
  });
  return html`${answers}${reply.attachments.length === 0 ? "" : files(reply.attachments, frame, said)}`;
}

function otherAnswer(reply: Exclude<Reply, { kind: "answers" }>, further: FurtherAnswers, said: PhysicianWords): Html {
  const text = reply.text === "" ? "" : html`<p class="written">${reply.text}</p>`;
  if (reply.kind === "no-information") return html`<p>${further.noInformation}</p>${text}`;
  const tookOver = reply.tookOver === null ? "" : labelled(said.receipt.tookOver, reply.tookOver);
  return html`<p>${further.notMine}</p>${tookOver}${text}`;
}

function files(attachments: readonly Attachment[], { language }: PhysicianFrame, said: PhysicianWords): Html {
  const size = (bytes: number) => fileSize(bytes, textLanguageFor(language));
  return html`<section><h3>${said.receipt.files}</h3>
<ul>${attachments.map(({ name, bytes }) => html`<li>${name ?? said.form.unnamedFile} <span class="soft">${size(bytes)}</span></li>`)}</ul></section>`;
}

function labelled(label: string, value: string): Html {
  return html`<p><span class="soft">${label}:</span> ${value}</p>`;
}
