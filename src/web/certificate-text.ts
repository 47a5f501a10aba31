import { html } from "hono/html";
import type { TextLanguage } from "#certificate/language.ts";
import type { OutcomeWord } from "#criteria/judgement.ts";
import { criterionTitle } from "#report/finding-text.ts";
import type { Assessment, Finding } from "#scoring/assessment.ts";
import type { MarkedAnswer } from "./field-answers.ts";
import { type Mark, marksOnPage, stretches } from "./marked-text.ts";
import type { Html } from "./page.ts";
import type { PageFrame } from "./page-frame.ts";
import { answerPlace } from "./question-place.ts";
import { words } from "./words/words.ts";

/** The certificate's own words, with what the findings rest on marked: field by field, and page by page. */
export function certificateText(
  pages: readonly string[],
  answers: readonly MarkedAnswer[],
  assessment: Assessment,
  frame: PageFrame,
): Html {
  const said = words(frame.language).result;
  const written = pages.some((text) => text.trim() !== "");
  const lead = answers.length > 0 ? said.textOfFields : written ? said.textLead : said.noText;
  const printed = written ? html`${pages.map((_, index) => onePage(pages, index + 1, assessment, frame))}` : html``;
  // The text of a filled form is its print alone: whoever wants it can open it.
  const folded = html`<details class="printed"><summary>${said.printed}</summary>${printed}</details>`;
  return html`<section class="text" aria-labelledby="text-title" tabindex="0">
<h2 id="text-title">${said.text}</h2>
<p class="lead">${lead}</p>
${answers.length > 0 ? html`<dl class="fields">${byQuestion(answers, assessment, frame)}</dl>` : ""}
${written && answers.length > 0 ? folded : printed}
</section>`;
}

/** Answers to one question stand under it together. */
function byQuestion(answers: readonly MarkedAnswer[], assessment: Assessment, frame: PageFrame): Html[] {
  const groups: { place: string; answers: MarkedAnswer[] }[] = [];
  for (const one of answers) {
    const place = answerPlace(one.answer, assessment, frame.language);
    const last = groups.at(-1);
    if (last?.place === place) last.answers.push(one);
    else groups.push({ place, answers: [one] });
  }
  return groups.map(
    ({ place, answers: here }) => html`<div><dt>${place}</dt>
${here.map(({ anchor, answer, marks }) => html`<dd id="${anchor}" lang="${assessment.language}">${marked(answer.text, marks, frame)}</dd>`)}</div>`,
  );
}

function onePage(pages: readonly string[], page: number, { findings, language }: Assessment, frame: PageFrame): Html {
  const title = words(frame.language).result.page(page);
  const resting = findings.filter((finding) => finding.outcome !== "not-applicable");
  const text = marked(pages[page - 1] ?? "", marksOnPage(pages, page, resting), frame);
  return html`<h3>${title}</h3>
<pre lang="${language}" aria-label="${title}">${text}</pre>`;
}

function marked(text: string, marks: readonly Mark[], { language }: PageFrame): (Html | string)[] {
  return stretches(text, marks).map(({ text: part, findings, starts }) => {
    if (findings.length === 0) return part;
    const anchors = starts.map((anchor) => html`<span id="${anchor}" class="anchor"></span>`);
    return html`${anchors}<mark class="${worstOf(findings)}" title="${titles(findings, language)}">${part}</mark>`;
  });
}

function titles(findings: readonly Finding[], language: TextLanguage): string {
  return findings.map((finding) => criterionTitle(finding.criterion, language)).join(" · ");
}

function worstOf(findings: readonly Finding[]): OutcomeWord {
  return byWeight.find((outcome) => findings.some((finding) => finding.outcome === outcome)) ?? "met";
}

/** Where several findings rest on the same words, the one that asks most of the reader gives the colour. */
const byWeight: readonly OutcomeWord[] = ["contradictory", "missing", "partial", "unclear", "met"];
