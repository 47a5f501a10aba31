import { html } from "hono/html";
import { noteText } from "#report/note-text.ts";
import { notePhrases } from "#report/phrases/note-phrases.ts";
import type { Assessment } from "#scoring/assessment.ts";
import type { Note } from "#scoring/notes/note.ts";
import type { Html } from "../page.ts";
import type { PageFrame } from "../page-frame.ts";
import { questionPlace } from "./question-place.ts";

/** What is worth knowing beside the findings: a quiet block, or nothing. */
export function certificateNotes(assessment: Assessment, frame: PageFrame): Html {
  const { notes = [] } = assessment;
  if (notes.length === 0) return html``;
  return html`<section class="notes" aria-labelledby="notes-title">
<h2 id="notes-title">${notePhrases[frame.language].title}</h2>
<ul>${notes.map((note) => oneNote(note, assessment, frame))}</ul>
</section>`;
}

function oneNote(note: Note, assessment: Assessment, { language }: PageFrame): Html {
  const { title, text, why, source } = noteText(note, language);
  const quotes = note.evidence.map(
    (evidence) =>
      html`<figure class="quote"><blockquote lang="${assessment.language}">${evidence.quote}</blockquote><figcaption>${questionPlace(evidence, assessment, language)}</figcaption></figure>`,
  );
  return html`<li id="note-${note.note}"><h3>${title}</h3>
<p>${text}</p>
${quotes}
<p class="why">${why}</p>
${source === null ? "" : html`<p class="source">${source}</p>`}</li>`;
}
