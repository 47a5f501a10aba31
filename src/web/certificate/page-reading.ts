import { html } from "hono/html";
import type { TextLanguage } from "#certificate/language.ts";
import type { PageReading } from "#certificate/page-reading.ts";
import { readingText } from "#report/reading-text.ts";
import type { Html } from "../page.ts";

/** How one page was read: legibility with its grade, handwriting, what could not be read, and what the sender can do. */
export function pageReading(reading: PageReading, language: TextLanguage): Html {
  const { how, handwriting, faults, unread } = readingText(reading, language);
  const more = [unread, handwriting, ...faults].filter((sentence) => sentence !== null);
  const graded = reading.source === "ocr" && reading.grade !== null;
  return html`<div class="reading">
<p class="how">${graded ? gradeBar(reading.grade ?? 0) : ""}<span>${how}</span></p>
${more.length > 0 ? html`<ul>${more.map((sentence) => html`<li>${sentence}</li>`)}</ul>` : ""}
</div>`;
}

/** Four steps from barely legible to print; the words beside it say the same. */
function gradeBar(grade: number): Html {
  const steps = [1, 2, 3, 4].map(
    (step) =>
      html`<rect class="${step <= grade ? "full" : "empty"}" x="${(step - 1) * 8}" y="${12 - step * 3}" width="6" height="${step * 3}"></rect>`,
  );
  return html`<svg class="grade" viewBox="0 0 30 12" aria-hidden="true">${steps}</svg>`;
}
