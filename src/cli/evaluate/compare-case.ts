import type { ReportInput } from "#report/report-input.ts";
import type { Finding } from "#scoring/assessment.ts";
import type { LabelledCase } from "./labelled-case.ts";

/** An outcome with its reason code, or `null` where the criterion has none. */
export interface Outcome {
  word: string;
  reason: string | null;
}

/** One labelled case beside what the checker made of it. */
export interface Comparison {
  id: string;
  title: string;
  language: string;
  form: string;
  gotForm: string;
  verdict: { expected: string; got: string; expectedBecause: string; gotBecause: string };
  outcomes: { criterion: string; expected: Outcome; got: Outcome; expectedQuote: boolean; quoteOverlaps: boolean }[];
  /** Questions asked that must not be; asked at all where the certificate is sufficient. */
  needless: string[];
  /** Questions that must be asked and were not. */
  missed: string[];
}

/** Compares one result with its label. A refused file counts as the verdict `refused`. */
export function compareCase(labelled: LabelledCase, report: ReportInput | undefined): Comparison {
  const { id, title, language, form, expected } = labelled;
  const judged = report === undefined || report.kind === "refused" ? null : report;
  const findings = new Map(judged?.assessment.findings.map((finding) => [finding.criterion, finding]));
  const asked = judged?.request?.questions.flatMap(({ criterion, covers }) => [criterion, ...covers]) ?? [];
  const verdict = judged?.assessment.verdict;
  return {
    id,
    title,
    language,
    form,
    gotForm: judged?.assessment.form ?? "none",
    verdict: {
      expected: expected.verdict,
      got: verdict?.word ?? "refused",
      expectedBecause: expected.verdictBecause,
      gotBecause: verdict?.because ?? "",
    },
    outcomes: Object.entries(expected.outcomes).map(([criterion, label]) => {
      const finding = findings.get(criterion);
      const quote = expected.evidence[criterion];
      return {
        criterion,
        expected: outcome(label),
        got: { word: finding?.outcome ?? "none", reason: finding?.reason ?? null },
        expectedQuote: quote !== undefined,
        quoteOverlaps: quote !== undefined && finding !== undefined && overlaps(labelled.text, quote, finding),
      };
    }),
    needless: asked.filter((criterion) => expected.verdict === "sufficient" || expected.mustNotAsk.includes(criterion)),
    missed: expected.mustAsk.filter((criterion) => !asked.includes(criterion)),
  };
}

function outcome(label: string): Outcome {
  const [word = "", reason = null] = label.split(":");
  return { word, reason };
}

/** Whether any evidence shares characters of the text with the labelled quote. */
function overlaps(text: string, quote: string, { evidence }: Finding): boolean {
  const flat = squeeze(text);
  const wanted = places(flat, squeeze(quote));
  return evidence.some((one) =>
    places(flat, squeeze(one.quote)).some((got) =>
      wanted.some((place) => got.start < place.end && place.start < got.end),
    ),
  );
}

function places(text: string, part: string): { start: number; end: number }[] {
  if (part === "") return [];
  const found: { start: number; end: number }[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
    found.push({ start: at, end: at + part.length });
  }
  return found;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
