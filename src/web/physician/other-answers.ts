import { html } from "hono/html";
import type { FurtherAnswers } from "#requests/further-answers.ts";
import type { Html } from "../page.ts";
import type { PhysicianWords } from "./words/physician-words.ts";

/** The answers for whom the questions are not meant. Buttons of the form, so that they keep what is written. */
export function otherAnswers(further: FurtherAnswers, mayHandOn: boolean, said: PhysicianWords): Html {
  const { others } = said;
  return html`<section class="panel" id="others" tabindex="-1" aria-labelledby="others-title">
<h2 id="others-title">${others.title}</h2>
<p class="soft">${others.lead}</p>
<p class="buttons stacked">
<button type="submit" name="do" value="no-information">${further.noInformation}</button>
<button type="submit" name="do" value="not-mine">${further.notMine}</button>
${mayHandOn ? html`<button type="submit" name="do" value="hand-on">${others.handOn.choose}</button>` : ""}
</p>
</section>`;
}
