import { html } from "hono/html";
import type { TextLanguage } from "#certificate/language.ts";
import { criterionTitle } from "#report/finding-text.ts";
import type { Assessment, Finding } from "#scoring/assessment.ts";
import type { Html } from "../page.ts";
import type { PageFrame } from "../page-frame.ts";
import { words } from "../words/words.ts";
import type { MarkedAnswer } from "./field-answers.ts";
import type { FramedPlace } from "./framed-places.ts";
import { type Mark, marksOnPage, stretches } from "./marked-text.ts";
import type { StoredResult } from "./masked-result.ts";
import { pagePicture } from "./page-picture.ts";
import { pageReading } from "./page-reading.ts";
import { answerPlace } from "./question-place.ts";
import { worstOf } from "./worst-outcome.ts";

/** What the page shows of the certificate itself. */
export interface ShownCertificate {
  /** Of the record, for the addresses of its pictures. */
  id: string;
  result: StoredResult;
  answers: readonly MarkedAnswer[];
  places: readonly FramedPlace[];
  /** How many of the last pages are answers that a physician gave later. */
  replies: number;
}

/**
 * The certificate's own words, with what the findings rest on marked: field by field, and page by page.
 * Pages that were read as pictures show the picture, and their text beside it.
 */
export function certificateText(shown: ShownCertificate, frame: PageFrame): Html {
  const { answers, result } = shown;
  const said = words(frame.language).result;
  const own = result.pages.length - shown.replies;
  const written = result.pages.slice(0, own).some((text) => text.trim() !== "");
  const pictures = result.pictures.length > 0;
  const all = result.pages.map((_, index) => onePage(shown, index + 1, frame));
  const [printed, replies] = [all.slice(0, own), all.slice(own)];
  // The text of a filled form is its print alone: whoever wants it can open it.
  const folded = html`<details class="printed"><summary>${said.printed}</summary>${printed}</details>`;
  return html`<section class="text" aria-labelledby="text-title" tabindex="0">
<h2 id="text-title">${pictures ? said.picture.title : said.text}</h2>
<p class="lead">${lead(shown, frame)}</p>
${answers.length > 0 ? html`<dl class="fields">${byQuestion(answers, result.assessment, frame)}</dl>` : ""}
${written && answers.length > 0 && !pictures ? folded : written || pictures ? printed : ""}
${replies}
</section>`;
}

function lead({ result: { pages, pictures }, answers }: ShownCertificate, { language }: PageFrame): string {
  const said = words(language).result;
  if (pictures.length > 0) {
    const unread = pictures.some((picture) => picture.unread.length > 0);
    return unread ? `${said.picture.lead} ${said.picture.leadUnread}` : said.picture.lead;
  }
  if (answers.length > 0) return said.textOfFields;
  return pages.some((text) => text.trim() !== "") ? said.textLead : said.noText;
}

/** Answers to one question stand under it together. */
function byQuestion(answers: readonly MarkedAnswer[], assessment: Assessment, frame: PageFrame): Html[] {
  const groups: { place: string; answers: MarkedAnswer[] }[] = [];
  for (const one of answers) {
    const place = answerPlace(one.answer, assessment, frame.language);
    const last = groups.at(-1);
    if (last?.place === place) last.answers.push(one);
    else groups.push({ place, answers: [one] });
  }
  return groups.map(
    ({ place, answers: here }) => html`<div><dt>${place}</dt>
${here.map(({ anchor, answer, marks }) => html`<dd id="${anchor}" lang="${assessment.language}">${marked(answer.text, marks, frame)}</dd>`)}</div>`,
  );
}

function onePage({ id, result, places, replies }: ShownCertificate, page: number, frame: PageFrame): Html {
  const { language } = frame;
  const { pictures, readings } = result;
  const isReply = page > result.pages.length - replies;
  const title = isReply ? words(language).result.answerPage : words(language).result.page(page);
  const picture = pictures.find((one) => one.page === page);
  const reading = readings.find((one) => one.page === page);
  // Of digital text there is nothing to tell, unless the pages beside it are pictures.
  const told = reading !== undefined && readings.some(({ source }) => source !== "digital");
  return html`<h3>${title}</h3>
${told ? pageReading(reading, language) : ""}
${picture === undefined ? "" : pagePicture(picture, { id, places, language })}
${textOf(result, page, { picture: picture !== undefined, title }, frame)}`;
}

/** Under its picture the text of a page can be opened; without one it stands open. */
function textOf(
  { pages, assessment }: StoredResult,
  page: number,
  { picture, title }: { picture: boolean; title: string },
  frame: PageFrame,
): Html {
  const text = pages[page - 1] ?? "";
  if (picture && text.trim() === "") return html``;
  const resting = assessment.findings.filter((finding) => finding.outcome !== "not-applicable");
  const shown = html`<pre lang="${assessment.language}" aria-label="${title}">${marked(text, marksOnPage(pages, page, resting), frame)}</pre>`;
  if (!picture) return shown;
  return html`<details class="printed"><summary>${words(frame.language).result.picture.asText}</summary>${shown}</details>`;
}

function marked(text: string, marks: readonly Mark[], { language }: PageFrame): (Html | string)[] {
  return stretches(text, marks).map(({ text: part, findings, starts }) => {
    if (findings.length === 0) return part;
    const anchors = starts.map((anchor) => html`<span id="${anchor}" class="anchor"></span>`);
    return html`${anchors}<mark class="${worstOf(findings)}" title="${titles(findings, language)}">${part}</mark>`;
  });
}

function titles(findings: readonly Finding[], language: TextLanguage): string {
  return findings.map((finding) => criterionTitle(finding.criterion, language)).join(" · ");
}
