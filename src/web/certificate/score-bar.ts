import { html } from "hono/html";
import type { TextLanguage } from "#certificate/language.ts";
import type { Phrases } from "#report/phrases/phrase-book.ts";
import { phrases } from "#report/phrases/phrases.ts";
import type { Score } from "#scoring/assessment.ts";
import type { Html } from "../page.ts";

/** The score as a bar of 0–100: strong up to the worst case, pale from there to the best. No score, no bar. */
export function scoreBar(score: Score, language: TextLanguage): Html {
  const ends = scoreEnds(score);
  if (ends === null) return html``;
  const { low, high } = ends;
  const text = scoreText(score, phrases(language));
  // Attributes of SVG, since the pages allow no styles in the markup.
  return html`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label="${text}">
<rect class="track" width="100" height="6"></rect>
<rect class="best" width="${high}" height="6"></rect>
<rect class="worst" width="${low}" height="6"></rect>
</svg>`;
}

/** The score in words: `74 of 100`, `between 60 and 80 of 100`. */
export function scoreText(score: Score, { score: said }: Phrases): string {
  const ends = scoreEnds(score);
  if (ends === null) return said.none;
  return ends.low === ends.high ? said.value(ends.low) : said.range(ends.low, ends.high);
}

/** The score for a small place: `74`, `60–80`; null where there is nothing to score. */
export function shortScore(score: Score): string | null {
  const ends = scoreEnds(score);
  if (ends === null) return null;
  return ends.low === ends.high ? `${ends.low}` : `${ends.low}–${ends.high}`;
}

function scoreEnds(score: Score): { low: number; high: number } | null {
  if (score === null) return null;
  const { low, high } = "value" in score ? { low: score.value, high: score.value } : score;
  return { low: Math.round(low), high: Math.round(high) };
}
