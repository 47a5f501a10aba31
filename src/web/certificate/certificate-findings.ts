import { html, raw } from "hono/html";
import type { Evidence } from "#certificate/evidence.ts";
import type { TextLanguage } from "#certificate/language.ts";
import { type Category, categories } from "#criteria/criterion.ts";
import type { OutcomeWord } from "#criteria/judgement.ts";
import { criterionTitle, criterionWhy, findingText } from "#report/finding-text.ts";
import { phrases } from "#report/phrases/phrases.ts";
import { saidLines } from "#report/said-text.ts";
import type { Assessment, Finding } from "#scoring/assessment.ts";
import type { Html } from "../page.ts";
import type { PageFrame } from "../page-frame.ts";
import { words } from "../words/words.ts";
import { anchorAmong, type MarkedAnswer } from "./field-answers.ts";
import { type FramedPlace, placeAnchor } from "./framed-places.ts";
import { anchorOf, placeOf } from "./marked-text.ts";
import { questionPlace } from "./question-place.ts";
import { scoreBar, scoreText } from "./score-bar.ts";

/** What the findings rest on, as the page shows it. */
export interface Basis {
  pages: readonly string[];
  answers: readonly MarkedAnswer[];
  /** On the pictures of pages that were read as such. */
  places: readonly FramedPlace[];
}

/** Every finding, by category: what is lacking stands open, what is in order can be opened. */
export function certificateFindings(basis: Basis, assessment: Assessment, frame: PageFrame): Html {
  return html`<section class="findings" aria-labelledby="findings-title">
<h2 id="findings-title">${words(frame.language).result.findings}</h2>
${categories.map((category) => inCategory(category, basis, assessment, frame))}
</section>`;
}

function inCategory(category: Category, basis: Basis, assessment: Assessment, frame: PageFrame): Html {
  const { language } = frame;
  const score = assessment.categories[category] ?? null;
  const here = assessment.findings.filter((finding) => finding.category === category);
  const asked = here.filter((finding) => finding.outcome !== "not-applicable");
  const lacking = asked.filter(({ outcome }) => outcome !== "met");
  const met = asked.filter(({ outcome }) => outcome === "met");
  const others = here.filter((finding) => finding.outcome === "not-applicable");
  const notAsked = html`<details class="not-asked"><summary>${words(language).result.notApplicable(others.length)}</summary>
<ul>${others.map((finding) => html`<li><strong>${criterionTitle(finding.criterion, language)}</strong> ${findingText(finding, language)}</li>`)}</ul></details>`;
  const inOrder = html`<details class="in-order"><summary><span class="outcome met">${sign("met")}<span>${words(language).result.inOrder(met.length)}</span></span>
<span class="titles">${met.map(({ criterion }) => criterionTitle(criterion, language)).join(" · ")}</span></summary>
<ul>${met.map((finding) => oneFinding(finding, basis, assessment, frame))}</ul></details>`;
  return html`<section class="category" id="category-${category}" aria-labelledby="title-${category}">
<header><h3 id="title-${category}">${phrases(language).category[category]}</h3>
<p class="score">${scoreText(score, phrases(language))}</p>${scoreBar(score, language)}</header>
${lacking.length > 0 ? html`<ul>${lacking.map((finding) => oneFinding(finding, basis, assessment, frame))}</ul>` : ""}
${met.length > 0 ? inOrder : ""}
${others.length > 0 ? notAsked : ""}
</section>`;
}

function oneFinding(finding: Finding, basis: Basis, assessment: Assessment, frame: PageFrame): Html {
  const { language } = frame;
  const said = phrases(language);
  const { criterion, outcome, impact, pointsLost } = finding;
  const lost = Math.round(pointsLost * 10) / 10;
  const why = criterionWhy(criterion, language);
  return html`<li class="finding ${outcome}" id="finding-${criterion}">
<details${outcome === "met" ? "" : raw(" open")}>
<summary>
<span class="outcome ${outcome}">${sign(outcome)}<span>${said.outcome[outcome]}</span></span>
<span class="finding-title">${criterionTitle(criterion, language)}</span>
<span class="weight">${outcome === "met" ? "" : said.impact[impact]}${lost > 0 ? html` <span class="lost">${said.score.lost(lost)}</span>` : ""}</span>
</summary>
<p class="says">${findingText(finding, language)}</p>
${finding.evidence.map((evidence) => quote(evidence, basis, assessment, frame))}
${why === "" ? "" : html`<p class="why">${why}</p>`}
</details>
</li>`;
}

function quote(evidence: Evidence, basis: Basis, assessment: Assessment, { language }: PageFrame): Html {
  const where = questionPlace(evidence, assessment, language);
  const onPicture = placeAnchor(basis.places, evidence);
  const inText = anchorFor(evidence, basis);
  const anchor = onPicture ?? inText;
  const link = anchor === null ? html`<span>${where}</span>` : html`<a href="#${anchor}">${where}</a>`;
  const asText =
    onPicture === null || inText === null
      ? ""
      : html`<span class="in-text"> · <a href="#${inText}">${words(language).result.picture.inText}</a></span>`;
  const cited =
    evidence.quote === "" ? "" : html`<blockquote lang="${assessment.language}">${evidence.quote}</blockquote>`;
  return html`<figure class="quote">${cited}<figcaption>${link}${asText}</figcaption>${howRead(evidence, language)}</figure>`;
}

/** Closed until somebody asks: most readers want the words, not how they were taken. */
function howRead(evidence: Evidence, language: TextLanguage): Html | string {
  const lines = saidLines(evidence, language);
  return lines.length === 0
    ? ""
    : html`<details class="how-read"><summary>${words(language).result.howRead}</summary><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></details>`;
}

/** Where the words can be seen among the others: in the text of their page, or among the answers. */
function anchorFor(evidence: Evidence, { pages, answers }: Basis): string | null {
  const place = placeOf(pages, evidence);
  return place === null ? anchorAmong(answers, evidence) : anchorOf(place);
}

function sign(outcome: OutcomeWord): Html {
  return html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="${raw(signs[outcome])}"></path></svg>`;
}

/** Strokes on a field of 16 × 16. */
const signs: Record<OutcomeWord, string> = {
  met: "M3 8.5 6.5 12 13 4.5",
  partial: "M3 8h10",
  missing: "M4 4l8 8M12 4l-8 8",
  contradictory: "M3 5.5h9l-2.5-3M13 10.5H4l2.5 3",
  unclear: "M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.7 8 9.2 8 10M8 12.8v.4",
  "not-applicable": "M3 13 13 3",
};
