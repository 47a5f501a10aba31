import { html } from "hono/html";
import { type Html, page } from "./page.ts";
import type { PageFrame } from "./page-frame.ts";
import type { ProblemName } from "./problem-name.ts";
import { words } from "./words/words.ts";

/** What a person sees instead of an answer: what happened, and the next step. */
export function problemPage(name: ProblemName, frame: PageFrame): Html {
  const said = words(frame.language);
  const { title, next } = said.problem[name];
  return page(frame, {
    title,
    kind: "problem",
    refresh: false,
    body: html`<div class="intro"><h1>${title}</h1><p>${next}</p><p><a href="/">${said.back}</a></p></div>`,
  });
}
