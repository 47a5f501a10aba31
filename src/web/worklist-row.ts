import { html } from "hono/html";
import { phrases } from "#report/phrases/phrases.ts";
import type { CertificateRecord } from "#storage/certificate-record.ts";
import { certificateName } from "./certificate-name.ts";
import { dayAndTime } from "./day-and-time.ts";
import type { Html } from "./page.ts";
import type { PageFrame } from "./page-frame.ts";
import { scoreBar, shortScore } from "./score-bar.ts";
import { standingBadge, standingText } from "./standing.ts";
import { tryAgainForm } from "./try-again-form.ts";
import { words } from "./words/words.ts";
import { standingOf } from "./worklist-filter.ts";

/** One certificate in the worklist: what it waits for, the reason in words, what it is and how it came. */
export function worklistRow(record: CertificateRecord, frame: PageFrame): Html {
  const { language } = frame;
  const { because, next } = standingText(record, language);
  return html`<li class="row ${standingOf(record)}">
<p class="row-standing">${standingBadge(record, language)}</p>
<div class="row-main">
<h2><a href="/certificates/${record.id}">${certificateName(record, language)}</a></h2>
<p class="because">${because}${next === null ? "" : html` <span class="next">${next}</span>`}</p>
<p class="meta">${meta(record, frame)}</p>
${standingOf(record) === "stuck" ? tryAgainForm(record, frame) : ""}
</div>
${rowScore(record, frame)}
</li>`;
}

function meta(record: CertificateRecord, frame: PageFrame): Html[] {
  const { language } = frame;
  const current = record.assessments.at(-1)?.assessment;
  const { caseId } = record.caseFacts;
  return [
    html`<time datetime="${record.arrivedAt}">${dayAndTime(record.arrivedAt, frame)}</time>`,
    ...(current === undefined ? [] : [html`<span>${phrases(language).form[current.form]}</span>`]),
    ...(record.file.parts > 1
      ? [html`<span>${phrases(language).part(record.file.part, record.file.parts)}</span>`]
      : []),
    html`<span>${words(language).arrival[record.arrival]}</span>`,
    ...(caseId === undefined ? [] : [html`<span>${words(language).list.case(caseId)}</span>`]),
  ];
}

function rowScore(record: CertificateRecord, { language }: PageFrame): Html {
  const current = record.assessments.at(-1)?.assessment;
  const short = record.status === "assessed" && current !== undefined ? shortScore(current.score) : null;
  if (short === null || current === undefined) return html``;
  return html`<p class="row-score"><span aria-hidden="true">${short}</span>${scoreBar(current.score, language)}</p>`;
}
