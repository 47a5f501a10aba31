import { html } from "hono/html";
import { type BeforeAndAfter, beforeAndAfter } from "#cases/answers/before-and-after.ts";
import type { Evidence } from "#certificate/evidence.ts";
import { criterionTitle, findingText } from "#report/finding-text.ts";
import { phrases } from "#report/phrases/phrases.ts";
import type { CertificateRecord } from "#storage/certificate-record.ts";
import { maskedResult } from "../certificate/masked-result.ts";
import { scoreText } from "../certificate/score-bar.ts";
import type { Html } from "../page.ts";
import type { PageFrame } from "../page-frame.ts";
import { requestWords } from "./words/words.ts";

/** What the newest answer changed, criterion by criterion, with the result before and now; nothing where none has come. */
export function answerChanges({ assessments }: CertificateRecord, frame: PageFrame): Html {
  const [earlier, later] = assessments.slice(-2);
  if (earlier === undefined || later === undefined || later.cause?.kind !== "reply") return html``;
  const said = requestWords(frame.language).changes;
  const changes = beforeAndAfter(maskedResult(earlier), maskedResult(later));
  return html`<section class="changes" aria-labelledby="changes-title">
<h2 id="changes-title">${said.title}</h2>
<p class="lead">${said.lead}</p>
<p>${verdictLine(changes, frame)}</p>
${changes.changed.length === 0 ? html`<p>${said.none}</p>` : table(changes, frame)}
${disagreements(changes, frame)}
</section>`;
}

function verdictLine({ verdict, score }: BeforeAndAfter, { language }: PageFrame): string {
  const said = phrases(language);
  const told = (when: "before" | "after") =>
    `${said.verdict[verdict[when].word].word}, ${scoreText(score[when], said)}`;
  const { changes } = requestWords(language);
  return verdict.before.word === verdict.after.word
    ? changes.same(told("after"))
    : changes.verdict(told("before"), told("after"));
}

function table({ changed }: BeforeAndAfter, { language }: PageFrame): Html {
  const { changes } = requestWords(language);
  const outcomes = phrases(language).outcome;
  const rows = changed.map(({ criterion, before, after }) => {
    const cell = (label: string, judged: typeof before) =>
      html`<dt class="when">${label}</dt><dd><span class="outcome ${judged.outcome}">${outcomes[judged.outcome]}</span> ${findingText({ criterion, ...judged }, language)}</dd>`;
    return html`<li><h3><a href="#finding-${criterion}">${criterionTitle(criterion, language)}</a></h3>
<dl>${cell(changes.before, before)}${cell(changes.after, after)}</dl></li>`;
  });
  return html`<ul class="changed">${rows}</ul>`;
}

/** Words of the certificate beside words of the answer that say something else. */
function disagreements({ contradicted }: BeforeAndAfter, { language }: PageFrame): Html | string {
  if (contradicted.length === 0) return "";
  const said = requestWords(language).changes;
  return html`<h3>${said.contradicted}</h3><ul class="changed">${contradicted.map(
    ({ certificate, answer }) =>
      html`<li><dl><dt class="when">${said.inCertificate}</dt><dd>${quotes(certificate)}</dd><dt class="when">${said.inAnswer}</dt><dd>${quotes(answer)}</dd></dl></li>`,
  )}</ul>`;
}

function quotes(evidence: readonly Evidence[]): Html[] {
  const said = new Set(evidence.map(({ quote }) => quote).filter((quote) => quote !== ""));
  return [...said].map((quote) => html`<blockquote>${quote}</blockquote>`);
}
