import { html } from "hono/html";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import { dayAndTime } from "../day-and-time.ts";
import type { Html } from "../page.ts";
import type { PageFrame } from "../page-frame.ts";
import { requestWords } from "./words/words.ts";

/** What has happened with a request: when, what, by whom. Newest first. */
export function roundHistory({ history }: RequestRecord, frame: PageFrame): Html {
  const said = requestWords(frame.language);
  const lines = history.toReversed().map(({ at, move, actor, because }) => {
    const who = [said.actor[actor.kind], actor.kind === "caseworker" ? actor.id : null].filter((part) => part !== null);
    const why = because === null ? undefined : said.because[because];
    return html`<li><time datetime="${at}">${dayAndTime(at, frame)}</time> ${said.history.move[move]}${why === undefined ? "" : ` – ${why}`} <span class="who">${who.join(" ")}</span></li>`;
  });
  return html`<details class="round-history"><summary>${said.history.title}</summary><ol reversed>${lines}</ol></details>`;
}
