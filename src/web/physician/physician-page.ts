import { html } from "hono/html";
import type { CertificateLanguage } from "#certificate/language.ts";
import type { Office } from "#requests/office.ts";
import { officeTitle } from "#requests/office-name.ts";
import type { Assets } from "../assets.ts";
import type { Html } from "../page.ts";
import { physicianWords } from "./words/words.ts";

/** What every page for a physician shares. `reference` is what to name on the telephone; null where no request is known. */
export interface PhysicianFrame {
  language: CertificateLanguage;
  office: Office;
  assets: Assets;
  timeZone: string;
  reference: string | null;
}

/** A whole page for a physician: the office's name above, how to reach it below, and no way into anything else. */
export function physicianPage(frame: PhysicianFrame, content: { title: string; body: Html }): Html {
  const { language, office, assets, reference } = frame;
  const said = physicianWords(language);
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<title>${content.title} – ${officeTitle(office, language)}</title>
<link rel="icon" href="/answer/icon.svg?v=${assets.icon.hash}" type="image/svg+xml">
<link rel="stylesheet" href="/answer/answer.css?v=${assets.answerStyle.hash}">
<script type="module" src="/answer/answer.js?v=${assets.answerScript.hash}"></script>
</head>
<body>
<a class="skip" href="#main">${said.skip}</a>
<header class="top"><p>${officeTitle(office, language)}</p></header>
<main id="main" tabindex="-1">
${content.body}
</main>
<footer class="foot">
<p>${said.talk.lead} ${reachOffice(frame)}</p>
${reference === null ? "" : html`<p>${said.talk.reference(reference)}</p><p>${said.foot}</p>`}
</footer>
</body>
</html>`;
}

/** How the office is reached: by what it gave, or in words. */
export function reachOffice({ language, office }: Pick<PhysicianFrame, "language" | "office">): Html {
  if (office.contact !== null) return html`<strong>${office.contact}</strong>`;
  return html`${physicianWords(language).talk.without}`;
}
