import { html } from "hono/html";
import { certificateName } from "../certificate/certificate-name.ts";
import { type Html, page } from "../page.ts";
import type { PageFrame } from "../page-frame.ts";
import { commonFields } from "../physician/answer-fields.ts";
import { askedQuestion } from "../physician/asked-question.ts";
import { faultSummary } from "../physician/fault-summary.ts";
import type { FieldsShown } from "../physician/question-fields.ts";
import { physicianWords } from "../physician/words/words.ts";
import type { Round } from "./request-work.ts";
import { requestWords } from "./words/words.ts";

/** Names of the two further answers' fields. */
export const furtherField = { text: "further-text", tookOver: "took-over" } as const;

/**
 * Where a caseworker enters what a physician told by telephone or letter: the same fields as the physician's,
 * in the request's language.
 */
export function typedAnswerPage(
  { request, certificate }: Pick<Round, "request" | "certificate">,
  { fields, faults }: Pick<FieldsShown, "fields" | "faults">,
  frame: PageFrame,
): Html {
  const { language } = frame;
  const said = requestWords(language).record;
  const { questions } = request.request;
  const shown: FieldsShown = { fields, faults, said: physicianWords(request.request.language) };
  const { name } = commonFields;
  return page(frame, {
    title: said.title,
    kind: "form",
    refresh: false,
    body: html`<p class="back"><a href="/certificates/${certificate.id}">${certificateName(certificate, language)}</a></p>
<div class="intro"><h1>${said.title}</h1><p>${said.lead}</p></div>
<form class="typed" action="/requests/${request.id}/answer" method="post">
<div lang="${request.request.language}">${faultSummary(faults, shown.said, shown.said.faults.title)}</div>
<p class="field"><label for="${name}">${said.who}</label>
<span class="hint" id="${name}-hint">${said.whoHint}</span>
<input id="${name}" name="${name}" type="text" maxlength="200" value="${fields[name] ?? request.recipient?.name ?? ""}" autocomplete="off" aria-describedby="${name}-hint"></p>
<div lang="${request.request.language}">${questions.map((question, at) => askedQuestion(question, { number: at + 1, of: questions.length }, shown))}</div>
<p><button class="main" type="submit" name="do" value="answers">${said.send}</button></p>
${furtherAnswers(fields, frame)}
</form>`,
  });
}

function furtherAnswers(fields: FieldsShown["fields"], { language }: PageFrame): Html {
  const said = requestWords(language).record;
  const { text, tookOver } = furtherField;
  return html`<section class="further" aria-labelledby="further-title">
<h2 id="further-title">${said.others}</h2>
<p class="field"><label for="${text}">${said.text}</label><textarea id="${text}" name="${text}" rows="3" maxlength="4000">
${fields[text] ?? ""}</textarea></p>
<p class="field"><label for="${tookOver}">${said.tookOver}</label><input id="${tookOver}" name="${tookOver}" type="text" maxlength="500" value="${fields[tookOver] ?? ""}"></p>
<p class="buttons"><button type="submit" name="do" value="no-information">${said.noInformation}</button>
<button type="submit" name="do" value="not-mine">${said.notMine}</button></p>
</section>`;
}
