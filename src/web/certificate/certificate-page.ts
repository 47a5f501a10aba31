import { html } from "hono/html";
import { categories } from "#criteria/criterion.ts";
import { copyRequest } from "#report/copy-request.ts";
import { criterionTitle } from "#report/finding-text.ts";
import { phrases } from "#report/phrases/phrases.ts";
import type { Assessment } from "#scoring/assessment.ts";
import type { CertificateRecord } from "#storage/certificate-record.ts";
import { consultantSection } from "../consultant/consultant-section.ts";
import { dayAndTime } from "../day-and-time.ts";
import { type Html, page } from "../page.ts";
import type { PageFrame } from "../page-frame.ts";
import { answerChanges } from "../requests/answer-changes.ts";
import { replacementForm } from "../requests/replacement-form.ts";
import { noWork, type RequestWork } from "../requests/request-work.ts";
import { requestsSection } from "../requests/requests-section.ts";
import { words } from "../words/words.ts";
import { isPending, standingOf } from "../worklist/worklist-filter.ts";
import { certificateCopyRequest } from "./certificate-copy-request.ts";
import { certificateFacts } from "./certificate-facts.ts";
import { certificateFindings } from "./certificate-findings.ts";
import { certificateName } from "./certificate-name.ts";
import { certificateNotes } from "./certificate-notes.ts";
import { certificateText } from "./certificate-text.ts";
import { markedAnswers } from "./field-answers.ts";
import { framedPlaces } from "./framed-places.ts";
import { maskedResult } from "./masked-result.ts";
import { scoreBar, scoreText, shortScore } from "./score-bar.ts";
import { sign, standingText } from "./standing.ts";
import { tellingResult } from "./telling-result.ts";
import { tryAgainForm } from "./try-again-form.ts";

/** One certificate: the verdict with its reason, the requests, every finding, the text that they rest on. */
export function certificatePage(record: CertificateRecord, frame: PageFrame, work: RequestWork = noWork): Html {
  const { language } = frame;
  const stored = tellingResult(record);
  const current = stored === undefined ? undefined : maskedResult(stored);
  const answers = current === undefined ? [] : markedAnswers(current.answers, current.assessment);
  const places = current === undefined ? [] : framedPlaces(current.pictures, current.assessment.findings);
  const toSender = current === undefined ? null : copyRequest(current.assessment, current.readings, language);
  const pending = isPending(record);
  const name = certificateName(record, language);
  return page(frame, {
    title: name,
    kind: "certificate",
    refresh: pending,
    body: html`<p class="back"><a href="/">${words(language).back}</a></p>
<div data-live${pending ? html` data-pending` : ""}>
${headline(record, frame)}
${requestsSection(record, work, frame)}
<div class="columns">
<div class="judged">
${toSender === null ? "" : certificateCopyRequest(toSender, frame)}
${answerChanges(record, frame)}
${current === undefined ? "" : consultantSection(record, frame)}
${current === undefined ? "" : whatIf(current.assessment, frame)}
${current === undefined ? "" : certificateNotes(current.assessment, frame)}
${current === undefined ? "" : certificateFindings({ pages: current.pages, answers, places }, current.assessment, frame)}
${otherParts(record, frame)}
${earlier(record, frame)}
</div>
${current === undefined ? "" : html`<div class="basis">${certificateText({ id: record.id, result: current, answers, places, replies: replyCount(record) }, frame)}</div>`}
</div>
${certificateFacts(record, frame)}
${record.replacedBy === null ? replacementForm(record, frame) : ""}
</div>`,
  });
}

/** Pages at the end that are answers of the physician's. */
function replyCount({ assessments }: CertificateRecord): number {
  return assessments.filter(({ cause }) => cause?.kind === "reply").length;
}

function headline(record: CertificateRecord, frame: PageFrame): Html {
  const { language } = frame;
  const standing = standingOf(record);
  const { word, because, next } = standingText(record, language);
  const current = tellingResult(record)?.assessment;
  return html`<section class="headline ${standing}">
<p class="name">${certificateName(record, language)}</p>
<h1>${sign(standing)}${word}</h1>
<p class="because">${because}</p>
${next === null ? "" : html`<p class="next">${next}</p>`}
${record.replacedBy === null ? "" : replacementForm(record, frame)}
${standing === "stuck" ? tryAgainForm(record, frame) : ""}
${current === undefined ? "" : overview(current, frame)}
</section>`;
}

function overview(assessment: Assessment, { language }: PageFrame): Html {
  const said = phrases(language);
  const exemptions = assessment.exemptions.map(({ id }) => html`<li>${said.exemption[id]}</li>`);
  const parts = categories.map((category) => {
    const score = assessment.categories[category] ?? null;
    return html`<li><a href="#category-${category}">${said.category[category]}</a>${scoreBar(score, language)}<span class="score">${shortScore(score) ?? said.score.none}</span></li>`;
  });
  return html`${exemptions.length === 0 ? "" : html`<ul class="exemptions">${exemptions}</ul>`}
<div class="scores">
<p class="total"><span>${said.label.score}</span> <strong>${scoreText(assessment.score, said)}</strong></p>
${scoreBar(assessment.score, language)}
<ul aria-label="${words(language).result.overview}">${parts}</ul>
</div>`;
}

/** What would change the verdict comes first; what would only change the score can be opened. */
function whatIf({ whatIf: changes, verdict }: Assessment, { language }: PageFrame): Html {
  if (changes.length === 0) return html``;
  const said = phrases(language);
  const line = ({ criterion, verdict: then, score }: Assessment["whatIf"][number]) => {
    const sentence = said.whatIf(criterionTitle(criterion, language), said.verdict[then].word, scoreText(score, said));
    return html`<li><a href="#finding-${criterion}">${sentence}</a></li>`;
  };
  const decisive = changes.filter(({ verdict: then }) => then !== verdict.word);
  const others = changes.filter(({ verdict: then }) => then === verdict.word);
  const folded = html`<details><summary>${words(language).result.smallerChanges(others.length)}</summary><ul>${others.map(line)}</ul></details>`;
  return html`<section class="what-if" aria-labelledby="what-if-title">
<h2 id="what-if-title">${said.label.whatIf}</h2>
${decisive.length === 0 ? html`<p>${words(language).result.noSinglePoint}</p>` : html`<ul>${decisive.map(line)}</ul>`}
${others.length === 0 ? "" : folded}
</section>`;
}

/** Records of one file share its id, with the part appended from the second on. */
function otherParts({ id, file }: CertificateRecord, { language }: PageFrame): Html {
  if (file.parts < 2) return html``;
  const [first = id] = id.split("-");
  const links = Array.from({ length: file.parts }, (_, index) => index + 1)
    .filter((part) => part !== file.part)
    .map((part) => {
      const other = part === 1 ? first : `${first}-${part}`;
      return html`<li><a href="/certificates/${other}">${phrases(language).part(part, file.parts)}</a></li>`;
    });
  return html`<section class="parts"><h2>${words(language).result.otherParts}</h2><ul>${links}</ul></section>`;
}

function earlier({ assessments }: CertificateRecord, frame: PageFrame): Html {
  if (assessments.length < 2) return html``;
  const said = phrases(frame.language);
  const lines = assessments
    .slice(0, -1)
    .reverse()
    .map(({ at, assessment }) => {
      const { word } = said.verdict[assessment.verdict.word];
      return html`<li><time datetime="${at}">${dayAndTime(at, frame)}</time> ${word}, ${scoreText(assessment.score, said)}</li>`;
    });
  return html`<section class="earlier"><h2>${words(frame.language).result.earlier}</h2><ul>${lines}</ul></section>`;
}
