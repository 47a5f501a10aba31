import { html } from "hono/html";
import { officeTitle } from "#requests/office-name.ts";
import type { Html } from "../page.ts";
import { type PhysicianFrame, physicianPage, reachOffice } from "./physician-page.ts";
import { physicianWords } from "./words/words.ts";

/** A link that opens nothing: cut off, run out, replaced, made up. All look alike, so that nothing can be learnt from it. */
export function gonePage(frame: PhysicianFrame): Html {
  const { title, what, steps } = physicianWords(frame.language).gone;
  return physicianPage(frame, {
    title,
    body: html`<h1>${title}</h1>
<p class="lead">${what}</p>
<ol class="steps">${steps.map((step) => html`<li>${step}</li>`)}</ol>`,
  });
}

/** The door after too many wrong ids. */
export function lockedPage(frame: PhysicianFrame): Html {
  const { title, what, next } = physicianWords(frame.language).locked;
  return physicianPage(frame, {
    title,
    body: html`<h1>${title}</h1>
<p class="lead">${what}</p>
<p>${next} ${reachOffice(frame)}</p>`,
  });
}

/** The questions were taken back, or the case has moved on without an answer. */
export function notNeededPage(frame: PhysicianFrame): Html {
  const { title, what } = physicianWords(frame.language).notNeeded;
  return physicianPage(frame, { title, body: html`<h1>${title}</h1><p class="lead">${what}</p>` });
}

/** Something came that no page of ours sent. */
export function crossSitePage(frame: PhysicianFrame): Html {
  const { title, what } = physicianWords(frame.language).crossSite;
  return physicianPage(frame, { title, body: html`<h1>${title}</h1><p class="lead">${what}</p>` });
}

/** More than a request can hold; `limit` is a size such as "20 MB". */
export function tooLargePage(frame: PhysicianFrame, limit: string): Html {
  const { title, what } = physicianWords(frame.language).tooLarge;
  return physicianPage(frame, { title, body: html`<h1>${title}</h1><p class="lead">${what(limit)}</p>` });
}

/** Something went wrong on our side, after it was noted. */
export function faultPage(frame: PhysicianFrame): Html {
  const { title, what } = physicianWords(frame.language).fault;
  return physicianPage(frame, { title, body: html`<h1>${title}</h1><p class="lead">${what}</p>` });
}

/** Handed on: the link is dead from here on, so this is the last that it shows. */
export function handedOnPage(frame: PhysicianFrame): Html {
  const { title, what } = physicianWords(frame.language).others.handOn.done;
  return physicianPage(frame, {
    title,
    body: html`<div class="good"><h1>${title}</h1><p class="lead">${what(officeTitle(frame.office, frame.language))}</p></div>`,
  });
}
