import { html } from "hono/html";
import { consultantWords } from "../consultant/consultant-words.ts";
import { type Html, page } from "../page.ts";
import type { PageFrame } from "../page-frame.ts";
import { isRequestStanding, requestStandings } from "../requests/request-standing.ts";
import { requestWords } from "../requests/words/words.ts";
import { words } from "../words/words.ts";
import { type UploadLimits, uploadForm } from "./upload-form.ts";
import { isPending, shows, type WorklistEntry, type WorklistFilter, worklistFilters } from "./worklist-filter.ts";
import { worklistRow } from "./worklist-row.ts";

export interface WorklistView {
  /** Newest first. */
  entries: readonly WorklistEntry[];
  /** Where the older ones start; null when these are all. */
  cursor: string | null;
  filter: WorklistFilter;
  limits: UploadLimits;
  /** Files of the last form that were left out, being too large. */
  leftOut: number;
}

/** The caseworker's start page: what has come in, what each certificate waits for, and why. */
export function worklistPage(view: WorklistView, frame: PageFrame): Html {
  const said = words(frame.language);
  const pending = view.entries.some(({ record }) => isPending(record));
  return page(frame, {
    title: said.worklist,
    kind: "worklist",
    refresh: pending,
    body: html`<div class="intro"><h1>${said.worklist}</h1><p>${said.tagline}</p></div>
${view.leftOut > 0 ? html`<p class="note" role="alert">${said.upload.leftOut(view.leftOut)}</p>` : ""}
${uploadForm(view.limits, frame)}
<div data-live${pending ? html` data-pending` : ""}>
${filters(view, frame)}
${rows(view, frame)}
${olderOrNewest(view, frame)}
</div>`,
  });
}

function filters({ entries, filter, cursor }: WorklistView, frame: PageFrame): Html {
  const said = words(frame.language).list;
  const counted = worklistFilters.map((other) => ({
    other,
    count: entries.filter((entry) => shows(other, entry)).length,
  }));
  // What never happens on most days takes no room; the others keep their places, for the hand that knows them.
  const offered = counted.filter(({ other, count }) => !rare.has(other) || count > 0 || other === filter);
  const links = offered.map(({ other, count }) => {
    const current = other === filter ? html` aria-current="page"` : "";
    const shown = cursor === null ? `${count}` : `${count}+`;
    const empty = count === 0 ? " none" : "";
    return html`<li><a class="${other}${empty}" href="${address(frame, { show: other })}"${current}>${filterName(other, frame)}<span class="count">${shown}</span></a></li>`;
  });
  return html`<nav class="filters" aria-label="${said.filter}"><ul>${links}</ul></nav>`;
}

/** Shown only while there is something behind them. */
const rare: ReadonlySet<WorklistFilter> = new Set(["stuck", "referred", ...requestStandings]);

function filterName(filter: WorklistFilter, { language }: PageFrame): string {
  if (filter === "referred") return consultantWords[language].filter;
  return isRequestStanding(filter)
    ? requestWords(language).standing[filter].filter
    : words(language).list.filters[filter];
}

function rows({ entries, filter }: WorklistView, frame: PageFrame): Html {
  const said = words(frame.language).list;
  const shown = entries.filter((entry) => shows(filter, entry));
  if (shown.length === 0) return html`<p class="empty">${entries.length === 0 ? said.empty : said.emptyFilter}</p>`;
  return html`<ul class="rows">${shown.map((entry) => worklistRow(entry, frame))}</ul>`;
}

function olderOrNewest({ cursor }: WorklistView, frame: PageFrame): Html {
  const said = words(frame.language).list;
  const onFirstPage = !frame.address.searchParams.has("cursor");
  const newest = onFirstPage ? "" : html`<a href="${address(frame, { cursor: null })}">${said.newest}</a>`;
  const older = cursor === null ? "" : html`<a href="${address(frame, { cursor })}">${said.older}</a>`;
  return html`<p class="pager">${newest} ${older}</p>`;
}

/** This page's address with some of its values changed. */
function address(frame: PageFrame, change: { show?: WorklistFilter; cursor?: string | null }): string {
  const query = new URLSearchParams();
  const show = change.show ?? frame.address.searchParams.get("show");
  const cursor = change.cursor === undefined ? frame.address.searchParams.get("cursor") : change.cursor;
  if (show !== null && show !== "all") query.set("show", show);
  if (cursor !== null) query.set("cursor", cursor);
  return query.size === 0 ? "/" : `/?${query}`;
}
