import type { TextLanguage } from "#certificate/language.ts";
import { policies } from "#policies/policies.ts";
import type { SupplementaryRequest } from "#requests/supplementary-request.ts";
import type { Assessment, Finding, Score } from "#scoring/assessment.ts";
import { criterionTitle, findingText } from "./finding-text.ts";
import { type Ink, inks } from "./ink.ts";
import { noteText } from "./note-text.ts";
import { copyRequestPhrases } from "./phrases/copy-request-phrases.ts";
import { notePhrases } from "./phrases/note-phrases.ts";
import type { Phrases } from "./phrases/phrase-book.ts";
import { phrases } from "./phrases/phrases.ts";
import { readingPhrases } from "./phrases/reading-phrases.ts";
import { questionsAsText } from "./questions-as-text.ts";
import { quotesAsText } from "./quotes-as-text.ts";
import { nothingRead } from "./reading-text.ts";
import { copyRequestLines, nothingReadLines, readingsAsText } from "./readings-as-text.ts";
import { refusalText } from "./refusal-text.ts";
import type { DocumentFacts, ReportInput } from "./report-input.ts";
import { verdictText } from "./verdict-text.ts";
import { wrap } from "./wrap.ts";

export interface TextReportOptions {
  language: TextLanguage;
  /** ANSI colours; only for a terminal. */
  colour: boolean;
  /** Columns to wrap at. */
  width: number;
  /** The number that the form prints beside a question, by the question's official id; null where it prints none. */
  printedNumber(question: string, of: Pick<Assessment, "form" | "formVersion">): string | null;
}

/**
 * A report to read in a terminal: the verdict and its rule first, then the gaps with the words they
 * rest on, what would change the verdict, the questions, and what is in order in one block.
 */
export function reportAsText(input: ReportInput, options: TextReportOptions): string {
  const { language, colour, width, printedNumber } = options;
  const page: Page = { words: phrases(language), language, width, ink: inks(colour), printedNumber };
  return `${lines(input, page).join("\n")}\n`;
}

interface Page {
  words: Phrases;
  language: TextLanguage;
  width: number;
  ink: Ink;
  printedNumber: TextReportOptions["printedNumber"];
}

function lines(input: ReportInput, page: Page): string[] {
  const { words, ink, width } = page;
  if (input.kind === "refused") {
    const { text, sender } = refusalText(input.refusal, page.language);
    return [ink.bad(words.label.refused), ...wrap(text, width), ...wrap(sender, width)];
  }
  const { assessment, request, document, readings = [] } = input;
  if (input.kind === "needs-ocr") {
    const { word, what, next } = words.needsOcr;
    return [ink.unsure(word), ...wrap(what, width), ...wrap(next, width)];
  }
  const howRead = section(readingPhrases[page.language].title, readingsAsText(readings, page), page);
  if (nothingRead(readings)) return [...nothingReadLines(assessment, page), ...howRead];
  return [
    ...verdict(assessment, page),
    "",
    ...about(assessment, document, page),
    ...howRead,
    ...section(copyRequestPhrases[page.language].title, copyRequestLines(assessment, readings, page), page),
    ...gaps(assessment, page),
    ...whatIf(assessment, page),
    ...questions(request, page),
    ...notes(assessment, page),
    ...compact(assessment, page),
  ];
}

function verdict({ verdict: given, score }: Assessment, { words, language, ink, width }: Page): string[] {
  const paint = { sufficient: ink.good, supplement: ink.bad, rescan: ink.unsure, review: ink.unsure }[given.word];
  const { word, means } = words.verdict[given.word];
  const because = verdictText(given, language);
  return [
    `${paint(word)}  ${ink.faint(scoreText(score, words))}`,
    ...wrap(because, width),
    ...(because === means ? [] : wrap(means, width)),
  ];
}

function about(
  assessment: Assessment,
  { part, parts }: DocumentFacts,
  { words, language, ink, width }: Page,
): string[] {
  const { absence, form, formVersion } = assessment;
  const facts = [
    formVersion === null || words.form[form].includes(formVersion)
      ? words.form[form]
      : `${words.form[form]}, ${formVersion}`,
    words.language[assessment.language],
    policies[assessment.policy].name[language],
    ...(parts > 1 ? [words.part(part, parts)] : []),
    ...(absence.totalDays === null || absence.source === "none"
      ? []
      : [`${words.label.absence}: ${words.absence[absence.source](absence.totalDays)}`]),
  ];
  return [
    ...wrap(facts.join(" · "), width).map(ink.faint),
    ...assessment.exemptions.flatMap(({ id }) => wrap(words.exemption[id], width)),
  ];
}

const gapOutcomes: readonly Finding["outcome"][] = ["missing", "partial", "contradictory", "unclear"];

function gaps(assessment: Assessment, page: Page): string[] {
  const { findings, verdict: given, ask } = assessment;
  const { words } = page;
  const open = findings.filter(({ outcome }) => gapOutcomes.includes(outcome));
  const leads = (finding: Finding) =>
    finding.impact === "critical" || finding.criterion === given.because || ask[0]?.criterion === finding.criterion;
  return [
    ...section(
      words.label.gaps,
      open.filter(leads).flatMap((finding) => gap(finding, assessment, page)),
      page,
    ),
    ...section(
      words.label.smallerGaps,
      open.filter((one) => !leads(one)).flatMap((finding) => gap(finding, assessment, page)),
      page,
    ),
  ];
}

function gap(finding: Finding, assessment: Assessment, page: Page): string[] {
  const { words, language, ink, width } = page;
  const title = criterionTitle(finding.criterion, language);
  const lost = finding.pointsLost > 0 ? ink.faint(`  ${words.score.lost(finding.pointsLost)}`) : "";
  return [
    `  ${ink.strong(title)} – ${words.outcome[finding.outcome].toLowerCase()}${lost}`,
    ...wrap(findingText(finding, language), width, { first: "    " }),
    ...quotesAsText(finding.evidence, assessment, page),
  ];
}

function notes(assessment: Assessment, page: Page): string[] {
  const { language, width, ink } = page;
  const told = (assessment.notes ?? []).flatMap((note) => {
    const { title, text, why, source } = noteText(note, language);
    return [
      `  ${ink.strong(title)}`,
      ...[text, why].flatMap((sentence) => wrap(sentence, width, { first: "    " })),
      ...(source === null ? [] : wrap(source, width, { first: "    " }).map(ink.faint)),
      ...quotesAsText(note.evidence, assessment, page),
    ];
  });
  return section(notePhrases[language].title, told, page);
}

function whatIf({ whatIf: changes, verdict: given }: Assessment, page: Page): string[] {
  const { words, language, width } = page;
  const turning = changes.filter(({ verdict: word }) => word !== given.word);
  const told = turning.flatMap(({ criterion, verdict: word, score }) =>
    wrap(words.whatIf(criterionTitle(criterion, language), words.verdict[word].word, scoreText(score, words)), width, {
      first: "  ",
      rest: "    ",
    }),
  );
  return section(words.label.whatIf, told, page);
}

function questions(request: SupplementaryRequest | null, page: Page): string[] {
  return request === null ? [] : section(page.words.label.questions, questionsAsText(request, page), page);
}

/** What needs nobody's attention, a line per category. */
function compact({ findings }: Assessment, page: Page): string[] {
  const { words, language, width, ink } = page;
  const told = (outcome: Finding["outcome"]) => {
    const these = findings.filter((finding) => finding.outcome === outcome);
    return [...new Set(these.map(({ category }) => category))].flatMap((category) => {
      const titles = these
        .filter((one) => one.category === category)
        .map((one) => criterionTitle(one.criterion, language));
      return wrap(`${words.category[category]}: ${titles.join(", ")}`, width, { first: "  ", rest: "    " }).map(
        ink.faint,
      );
    });
  };
  return [
    ...section(words.label.inOrder, told("met"), page),
    ...section(words.label.notAsked, told("not-applicable"), page),
  ];
}

function section(title: string, body: string[], { ink }: Page): string[] {
  return body.length === 0 ? [] : ["", ink.strong(title), ...body];
}

function scoreText(score: Score, words: Phrases): string {
  if (score === null) return words.score.none;
  return "value" in score ? words.score.value(score.value) : words.score.range(score.low, score.high);
}
