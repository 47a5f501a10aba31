import { html } from "hono/html";
import type { ToldUnit } from "#report/feedback/told-units.ts";
import type { UnitFeedback } from "#report/feedback/unit-feedback.ts";
import { type Html, page } from "../page.ts";
import type { PageFrame } from "../page-frame.ts";
import { words } from "../words/words.ts";
import { feedbackPageWords } from "./feedback-page-words.ts";

/** Feedback to issuing units: the choice of a unit and, once chosen, what it is told, to print or to send. */
export function feedbackPage(
  units: readonly Pick<ToldUnit, "key" | "name">[],
  chosen: { key: string; feedback: UnitFeedback } | null,
  frame: PageFrame,
): Html {
  const said = feedbackPageWords[frame.language];
  return page(frame, {
    title: said.title,
    kind: "feedback",
    refresh: false,
    body: html`<p class="back"><a href="/">${words(frame.language).back}</a></p>
<div class="intro on-screen"><h1>${said.title}</h1><p>${said.lead}</p></div>
${units.length === 0 ? html`<p class="empty">${said.none}</p>` : choices(units, chosen?.key ?? null, frame)}
${chosen === null ? "" : sheet(chosen.key, chosen.feedback, frame)}`,
  });
}

function choices(units: readonly Pick<ToldUnit, "key" | "name">[], chosen: string | null, frame: PageFrame): Html {
  const links = units.map(({ key, name }) => {
    const current = key === chosen ? html` aria-current="true"` : "";
    return html`<li><a href="?unit=${key}"${current}>${name}</a></li>`;
  });
  return html`<nav class="choices on-screen" aria-label="${feedbackPageWords[frame.language].choose}"><ul>${links}</ul></nav>`;
}

function sheet(key: string, feedback: UnitFeedback, frame: PageFrame): Html {
  const said = feedbackPageWords[frame.language];
  const { title, unit, date, lead, points, closing, office, language } = feedback;
  return html`<p class="buttons on-screen"><button class="main" type="button" data-print>${said.print}</button>
<a href="/feedback.pdf?unit=${key}">${said.pdf}</a></p>
<article class="leaf" lang="${language}">
<p class="head">${office}</p>
<p class="date">${date}</p>
<h2>${title}</h2>
<p class="unit">${unit}</p>
${lead.map((line) => html`<p>${line}</p>`)}
${points.map(
  (point) => html`<section><h3>${point.title}</h3>
<p class="meta">${point.asked}</p>
<p>${point.why}</p>
<p class="label">${point.examplesTitle}</p>
<ul>${point.examples.map((example) => html`<li>${example}</li>`)}</ul></section>`,
)}
${closing.map((line) => html`<p>${line}</p>`)}
</article>`;
}
