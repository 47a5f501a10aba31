import { html, raw } from "hono/html";
import type { TextLanguage } from "#certificate/language.ts";
import { copyRequestPhrases } from "#report/phrases/copy-request-phrases.ts";
import { phrases } from "#report/phrases/phrases.ts";
import { readingPhrases } from "#report/phrases/reading-phrases.ts";
import { nothingRead } from "#report/reading-text.ts";
import { refusalText } from "#report/refusal-text.ts";
import { verdictText } from "#report/verdict-text.ts";
import type { CertificateRecord } from "#storage/certificate-record.ts";
import type { Html } from "../page.ts";
import { words } from "../words/words.ts";
import { type Standing, standingOf } from "../worklist/worklist-filter.ts";

/** Where a certificate stands, in words: a headline, the reason, and what comes next where somebody must act. */
export interface StandingText {
  word: string;
  because: string;
  next: string | null;
}

export function standingText(record: CertificateRecord, language: TextLanguage): StandingText {
  const said = phrases(language);
  const { refusal, assessments, status } = record;
  if (status === "refused" && refusal !== null) {
    const { text, sender } = refusalText(refusal, language);
    return { word: said.label.refused, because: text, next: sender };
  }
  const stuck = standingOf(record) === "stuck";
  if (status === "needs-ocr" && !stuck) {
    return { word: said.needsOcr.word, because: said.needsOcr.what, next: said.needsOcr.next };
  }
  const verdict = assessments.at(-1)?.assessment.verdict;
  if (status !== "assessed" || verdict === undefined) {
    const { list } = words(language);
    if (stuck) return { word: list.stuck.word, because: list.stuck.what, next: list.stuck.next };
    return { word: list.waiting.word, because: list.waiting.what, next: null };
  }
  return {
    word: said.verdict[verdict.word].word,
    because: verdictText(verdict, language),
    next: nextStep(record, language),
  };
}

/** Of what cannot be read: what the office can do. Else the page itself shows what there is to do. */
function nextStep({ assessments }: CertificateRecord, language: TextLanguage): string | null {
  const current = assessments.at(-1);
  if (current === undefined) return null;
  if (nothingRead(current.readings)) return readingPhrases[language].nothingRead;
  return current.assessment.verdict.word === "rescan" ? copyRequestPhrases[language].next : null;
}

/** The headline as a badge. The sign says the same as the colour, for those who do not see colours. */
export function standingBadge(record: CertificateRecord, language: TextLanguage): Html {
  const standing = standingOf(record);
  return html`<span class="badge ${standing}">${sign(standing)}${standingText(record, language).word}</span>`;
}

export function sign(standing: Standing): Html {
  return html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true"><path d="${raw(signs[standing])}"></path></svg>`;
}

/** Strokes on a field of 16 × 16. */
const signs: Record<Standing, string> = {
  sufficient: "M3 8.5 6.5 12 13 4.5",
  supplement: "M3 3h10v7.5H8L5 13.5v-3H3z",
  review: "M1.5 8C4 3.8 12 3.8 14.5 8 12 12.2 4 12.2 1.5 8zM8 6.2a1.8 1.8 0 1 0 .01 0z",
  stuck: "M8 2.5 14.5 13.5h-13zM8 6.5v3.2M8 11.6v.2",
  rescan: "M13 5.5A5.3 5.3 0 1 0 13.3 9M13.2 2.5v3.2H10",
  waiting: "M4 2.5h8M4 13.5h8M5 2.5c0 3 6 8 6 11M11 2.5c0 3-6 8-6 11",
  refused: "M4 4l8 8M12 4l-8 8",
};
