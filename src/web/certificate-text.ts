import { html } from "hono/html";
import type { OutcomeWord } from "#criteria/judgement.ts";
import { criterionTitle } from "#report/finding-text.ts";
import type { Assessment } from "#scoring/assessment.ts";
import { anchorOf, type Stretch, stretches } from "./marked-text.ts";
import type { Html } from "./page.ts";
import type { PageFrame } from "./page-frame.ts";
import { words } from "./words/words.ts";

/** The certificate's own text, page by page, with what the findings rest on marked. */
export function certificateText(pages: readonly string[], assessment: Assessment, frame: PageFrame): Html {
  const said = words(frame.language).result;
  const written = pages.some((text) => text.trim() !== "");
  return html`<section class="text" aria-labelledby="text-title">
<h2 id="text-title">${said.text}</h2>
<p class="lead">${written ? said.textLead : said.noText}</p>
${written ? pages.map((_, index) => onePage(pages, index + 1, assessment, frame)) : ""}
</section>`;
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
  const worst = byWeight.find((outcome) => findings.some((finding) => finding.outcome === outcome)) ?? "met";
  const titles = findings.map((finding) => criterionTitle(finding.criterion, language)).join(" · ");
  const anchors = starts.map((place) => html`<span id="${anchorOf(place)}" class="anchor"></span>`);
  return html`${anchors}<mark class="${worst}" title="${titles}">${text}</mark>`;
}

/** Where several findings rest on the same words, the one that asks most of the reader gives the colour. */
const byWeight: readonly OutcomeWord[] = ["contradictory", "missing", "partial", "unclear", "met"];
