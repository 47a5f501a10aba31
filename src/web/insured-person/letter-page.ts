import { html } from "hono/html";
import { type TextLanguage, textLanguages } from "#certificate/language.ts";
import {
  type InsuredPersonLetter,
  type LetterVariant,
  letterVariants,
} from "#report/insured-person-letter/insured-person-letter.ts";
import { insuredPersonLetterAsText } from "#report/insured-person-letter/insured-person-letter-as-text.ts";
import { type Html, page } from "../page.ts";
import type { PageFrame } from "../page-frame.ts";
import { words } from "../words/words.ts";
import { letterPageWords } from "./letter-page-words.ts";

/** The letter to the insured person, to print or to copy, in each language and as easy to read. */
export function insuredLetterPage(certificateId: string, letter: InsuredPersonLetter, frame: PageFrame): Html {
  const said = letterPageWords[frame.language];
  const { copied } = words(frame.language).result.request;
  return page(frame, {
    title: said.title,
    kind: "insured-letter",
    refresh: false,
    body: html`<p class="back"><a href="/certificates/${certificateId}">${said.back}</a></p>
<div class="intro on-screen"><h1>${said.title}</h1><p>${said.lead}</p></div>
<nav class="choices on-screen" aria-label="${said.choose}"><ul>
${textLanguages.flatMap((language) => letterVariants.map((variant) => choice(letter, { language, variant }, frame)))}
</ul></nav>
<p class="buttons on-screen"><button class="main" type="button" data-print>${said.print}</button>
<span class="copy"><button type="button" data-copy="${insuredPersonLetterAsText(letter)}">${said.copy}</button> <span role="status" data-copied="${copied}"></span></span></p>
${sheet(letter)}`,
  });
}

function choice(
  shown: InsuredPersonLetter,
  { language, variant }: { language: TextLanguage; variant: LetterVariant },
  frame: PageFrame,
): Html {
  const current = shown.language === language && shown.variant === variant ? html` aria-current="true"` : "";
  const name = `${words(language).languageName} – ${letterPageWords[frame.language].variant[variant]}`;
  return html`<li><a href="?written=${language}&amp;variant=${variant}"${current}>${name}</a></li>`;
}

function sheet({
  language,
  variant,
  title,
  date,
  reference,
  greeting,
  sections,
  regards,
  office,
}: InsuredPersonLetter): Html {
  return html`<article class="leaf ${variant}" lang="${language}">
<p class="head">${office}</p>
<p class="date">${date}<br>${reference}</p>
<h2>${title}</h2>
${greeting.map((line) => html`<p>${line}</p>`)}
${sections.map(
  ({ heading, groups }) =>
    html`<section><h3>${heading}</h3>${groups.map((lines) => html`<div>${lines.map((line) => html`<p>${line}</p>`)}</div>`)}</section>`,
)}
<p class="regards">${regards}<br>${office}</p>
</article>`;
}
