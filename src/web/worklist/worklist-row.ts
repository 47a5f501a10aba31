import { html } from "hono/html";
import type { TextLanguage } from "#certificate/language.ts";
import type { PageReading } from "#certificate/page-reading.ts";
import { phrases } from "#report/phrases/phrases.ts";
import { legibleWord } from "#report/reading-text.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import type { CertificateRecord } from "#storage/certificate-record.ts";
import { certificateName } from "../certificate/certificate-name.ts";
import { scoreBar, shortScore } from "../certificate/score-bar.ts";
import { standingBadge, standingText } from "../certificate/standing.ts";
import { tellingResult } from "../certificate/telling-result.ts";
import { tryAgainForm } from "../certificate/try-again-form.ts";
import { dayAndMonth, dayAndTime } from "../day-and-time.ts";
import type { Html } from "../page.ts";
import type { PageFrame } from "../page-frame.ts";
import { requestStanding } from "../requests/request-standing.ts";
import { requestWords } from "../requests/words/words.ts";
import { words } from "../words/words.ts";
import { standingOf, type WorklistEntry } from "./worklist-filter.ts";

/** One certificate in the worklist: what it waits for, the reason in words, what it is and how it came. */
export function worklistRow({ record, requests }: WorklistEntry, frame: PageFrame): Html {
  const { language } = frame;
  const { because, next } = standingText(record, language);
  return html`<li class="row ${standingOf(record)}">
<div class="row-standing"><p>${standingBadge(record, language)}</p>${asking(requests, frame)}</div>
<div class="row-main">
<h2><a href="/certificates/${record.id}">${certificateName(record, language)}</a></h2>
<p class="because">${because}${next === null ? "" : html` <span class="next">${next}</span>`}</p>
<p class="meta">${meta(record, frame)}</p>
${standingOf(record) === "stuck" ? tryAgainForm(record, frame) : ""}
</div>
${rowScore(record, frame)}
</li>`;
}

/** Where the asking stands, small below the badge: until when an answer is wanted, or what has come of it. */
function asking(requests: readonly RequestRecord[], { language }: PageFrame): Html | string {
  const standing = requestStanding(requests);
  if (standing === null) return "";
  const said = requestWords(language);
  const deadline = requests.findLast((request) => request.deadline !== null)?.deadline ?? null;
  const until = standing === "asked" && deadline !== null ? said.until(dayAndMonth(deadline, language)) : "";
  return html`<p class="asking ${standing}">${said.standing[standing].word}${until}</p>`;
}

function meta(record: CertificateRecord, frame: PageFrame): Html[] {
  const { language } = frame;
  const current = tellingResult(record);
  const { caseId } = record.caseFacts;
  return [
    html`<time datetime="${record.arrivedAt}">${dayAndTime(record.arrivedAt, frame)}</time>`,
    // What was judged on nothing has no form, only the fallback.
    ...(current === undefined
      ? []
      : [html`<span>${phrases(language).form[current.assessment.form]}</span>`, ...scan(current.readings, language)]),
    ...(record.file.parts > 1
      ? [html`<span>${phrases(language).part(record.file.part, record.file.parts)}</span>`]
      : []),
    html`<span>${words(language).arrival[record.arrival]}</span>`,
    ...(record.replacedBy === null ? [] : [html`<span>${requestWords(language).replaced.inList}</span>`]),
    ...(caseId === undefined ? [] : [html`<span>${words(language).list.case(caseId)}</span>`]),
  ];
}

/** That it was read from a picture, and how legible the worst page was. */
function scan(readings: readonly PageReading[], language: TextLanguage): Html[] {
  const read = readings.filter(({ source }) => source === "ocr");
  if (read.length === 0) return [];
  const [worst] = read.toSorted((one, other) => (one.grade ?? 4) - (other.grade ?? 4));
  const legible = worst === undefined ? null : legibleWord(worst, language);
  const handwriting = read.some((reading) => reading.handwriting);
  return [html`<span>${words(language).result.picture.scan(legible, handwriting)}</span>`];
}

function rowScore(record: CertificateRecord, { language }: PageFrame): Html {
  const current = tellingResult(record)?.assessment;
  const short = current === undefined ? null : shortScore(current.score);
  if (short === null || current === undefined) return html``;
  return html`<p class="row-score"><span aria-hidden="true">${short}</span>${scoreBar(current.score, language)}</p>`;
}
