import { html } from "hono/html";
import { dayAt } from "#certificate/calendar-date.ts";
import { dayInWords } from "#requests/formats/day-in-words.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import { moveRules } from "#requests/lifecycle/states.ts";
import type { Attachment } from "#requests/reply.ts";
import type { Html } from "../page.ts";
import { commonFields, type Fields } from "./answer-fields.ts";
import { askedQuestion } from "./asked-question.ts";
import { type AttachmentLimits, attachmentFields } from "./attachment-fields.ts";
import { faultSummary } from "./fault-summary.ts";
import type { FieldFault } from "./field-fault.ts";
import { momentInWords } from "./moment-in-words.ts";
import { otherAnswers } from "./other-answers.ts";
import { type PhysicianFrame, physicianPage } from "./physician-page.ts";
import { textField } from "./text-field.ts";
import { physicianWords } from "./words/words.ts";

export interface AnswerShown {
  action: string;
  record: RequestRecord;
  fields: Fields;
  attachments: readonly Attachment[];
  faults: readonly FieldFault[];
  limits: AttachmentLimits;
  /** True when the physician has just saved. */
  justSaved: boolean;
}

/** The form: what is asked, with the fields of each answer, and the ways out for whom it is not meant. One form, so that every button keeps what is written. */
export function answerPage(shown: AnswerShown, frame: PhysicianFrame): Html {
  const { action, record, fields, faults } = shown;
  const { request } = record;
  const said = physicianWords(frame.language);
  const filling = { fields, faults, said };
  const name = { name: commonFields.name, label: said.form.name, hint: said.form.nameHint, autocomplete: "name" };
  return physicianPage(frame, {
    title: faults.length > 0 ? `${said.faultTitle} ${said.title}` : said.title,
    body: html`${faultSummary(faults, said, said.faults.title)}
${savedNote(shown, frame)}
<h1>${said.title}</h1>
<p class="lead opening">${request.opening}${request.shortIsEnough === "" ? "" : ` ${request.shortIsEnough}`}</p>
<p>${deadline(record, frame)}</p>
<p class="soft">${said.form.only}</p>
<p class="soft"><a href="#others">${said.form.otherWays}</a></p>
<form action="${action}" method="post" enctype="multipart/form-data" data-max-bytes="${shown.limits.eachBytes}" data-unsaved>
<button type="submit" name="do" value="save" class="on-enter" tabindex="-1" aria-hidden="true">${said.form.save}</button>
${request.questions.map((question, at) => askedQuestion(question, { number: at + 1, of: request.questions.length }, filling))}
<div class="panel">
${attachmentFields(shown.attachments, shown.limits, filling, frame.language)}
${textField({ ...name, value: fields[commonFields.name] ?? "", optional: true }, faults, said)}
</div>
<p class="closing">${request.closing}</p>
<p class="buttons">
<button type="submit" name="do" value="send" class="main">${said.form.send}</button>
<button type="submit" name="do" value="save">${said.form.save}</button>
</p>
<p class="soft">${said.form.final}</p>
${otherAnswers(request.further, moveRules.reassign.from.includes(record.state), said)}
</form>`,
  });
}

function deadline({ state, deadline }: RequestRecord, { language }: PhysicianFrame): Html | "" {
  if (deadline === null) return "";
  const said = physicianWords(language).form;
  const day = dayInWords(deadline, language);
  return state === "expired" ? html`${said.overdue(day)}` : html`<strong>${said.deadline(day)}</strong>`;
}

function savedNote({ record, justSaved, faults }: AnswerShown, frame: PhysicianFrame): Html | "" {
  const { language, timeZone } = frame;
  const { savedFields, link } = record;
  if (savedFields === null || faults.length > 0) return "";
  const said = physicianWords(language).form;
  const until = link.expiresAt === null ? null : lastDay(link.expiresAt, frame);
  return html`<p class="note${justSaved ? " good" : ""}" role="status"><strong>${said.saved(momentInWords(savedFields.at, language, timeZone))}</strong> ${said.savedHow(until)}</p>`;
}

/** A link ends with a day: the moment after it is none to write by. */
function lastDay(expiresAt: string, { language, timeZone }: PhysicianFrame): string {
  return dayInWords(dayAt(new Date(Date.parse(expiresAt) - 1), timeZone), language);
}
