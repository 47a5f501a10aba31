import { html } from "hono/html";
import { type TextLanguage, textLanguages } from "#certificate/language.ts";
import type { Asset } from "./assets.ts";
import { feedbackPageWords } from "./feedback/feedback-page-words.ts";
import type { PageFrame } from "./page-frame.ts";
import { words } from "./words/words.ts";

/** A piece of a page. Values in `html` templates are escaped unless they are such pieces themselves. */
export type Html = ReturnType<typeof html>;

/** What a page is for, as its styles know it. */
export type PageKind = "worklist" | "certificate" | "problem" | "form" | "insured-letter" | "feedback";

/** A whole page. `refresh` has it made anew every few seconds in browsers that run no script. */
export function page(frame: PageFrame, content: { title: string; kind: PageKind; refresh: boolean; body: Html }): Html {
  const { language, assets } = frame;
  const said = words(language);
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${content.title} – underlag</title>
<link rel="icon" href="${address("icon.svg", assets.icon)}" type="image/svg+xml">
<link rel="stylesheet" href="${address("style.css", assets.style)}">
<script type="module" src="${address("page.js", assets.script)}"></script>
${content.refresh ? html`<noscript><meta http-equiv="refresh" content="3"></noscript>` : ""}
</head>
<body class="${content.kind}">
<a class="skip" href="#content">${said.skip}</a>
<header class="top">
<a class="brand" href="/"><img src="${address("icon.svg", assets.icon)}" alt="" width="28" height="28">underlag</a>
<nav class="languages" aria-label="${said.languages}"><ul>${textLanguages.map((other) => languageLink(other, frame))}</ul></nav>
</header>
<main id="content" tabindex="-1">
${content.body}
</main>
<footer class="foot"><p>${said.result.person}</p><p><a href="/feedback">${feedbackPageWords[language].title}</a></p></footer>
</body>
</html>`;
}

function address(file: string, { hash }: Asset): string {
  return `/assets/${file}?v=${hash}`;
}

function languageLink(other: TextLanguage, { language, address }: PageFrame): Html {
  const query = new URLSearchParams(address.searchParams);
  query.set("lang", other);
  const current = other === language ? html` aria-current="true"` : "";
  return html`<li><a href="?${query.toString()}" hreflang="${other}" lang="${other}"${current}>${words(other).languageName}</a></li>`;
}
