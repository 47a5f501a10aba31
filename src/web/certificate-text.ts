import { html } from "hono/html";
import type { TextLanguage } from "#certificate/language.ts";
import type { OutcomeWord } from "#criteria/judgement.ts";
import { criterionTitle } from "#report/finding-text.ts";
import type { Assessment, Finding } from "#scoring/assessment.ts";
import { type FieldQuote, fieldQuotes } from "./field-quotes.ts";
import { anchorOf, type Stretch, stretches } from "./marked-text.ts";
import type { Html } from "./page.ts";
import type { PageFrame } from "./page-frame.ts";
import { questionPlace } from "./question-place.ts";
import { words } from "./words/words.ts";

/** The certificate's own words, with what the findings rest on marked: field by field, and page by page. */
export function certificateText(pages: readonly string[], assessment: Assessment, frame: PageFrame): Html {
  const said = words(frame.language).result;
  const fields = fieldQuotes(assessment.findings);
  // The text of a filled form is its print alone: the answers stand in the fields, so those come first.
  const written = pages.some((text) => text.trim() !== "");
  const lead = fields.length > 0 ? said.textOfFields : written ? said.textLead : said.noText;
  return html`<section class="text" aria-labelledby="text-title">
<h2 id="text-title">${said.text}</h2>
<p class="lead">${lead}</p>
${fields.length > 0 ? html`<dl class="fields">${fields.map((field) => oneField(field, assessment, frame))}</dl>` : ""}
${written ? pages.map((_, index) => onePage(pages, index + 1, assessment, frame)) : ""}
</section>`;
}

function oneField({ anchor, evidence, findings }: FieldQuote, assessment: Assessment, { language }: PageFrame): Html {
  return html`<div id="${anchor}"><dt>${questionPlace(evidence, assessment, language)}</dt>
<dd lang="${assessment.language}"><mark class="${worstOf(findings)}" title="${titles(findings, language)}">${evidence.quote}</mark></dd></div>`;
}

function onePage(pages: readonly string[], page: number, { findings, language }: Assessment, frame: PageFrame): Html {
  const title = words(frame.language).result.page(page);
  const resting = findings.filter((finding) => finding.outcome !== "not-applicable");
  const text = stretches(pages, page, resting).map((stretch) => mark(stretch, frame));
  return html`<h3>${title}</h3>
<pre lang="${language}" tabindex="0" aria-label="${title}">${text}</pre>`;
}

function mark({ text, findings, starts }: Stretch, { language }: PageFrame): Html | string {
  if (findings.length === 0) return text;
  const anchors = starts.map((place) => html`<span id="${anchorOf(place)}" class="anchor"></span>`);
  return html`${anchors}<mark class="${worstOf(findings)}" title="${titles(findings, language)}">${text}</mark>`;
}

function titles(findings: readonly Finding[], language: TextLanguage): string {
  return findings.map((finding) => criterionTitle(finding.criterion, language)).join(" · ");
}

function worstOf(findings: readonly Finding[]): OutcomeWord {
  return byWeight.find((outcome) => findings.some((finding) => finding.outcome === outcome)) ?? "met";
}

/** Where several findings rest on the same words, the one that asks most of the reader gives the colour. */
const byWeight: readonly OutcomeWord[] = ["contradictory", "missing", "partial", "unclear", "met"];
