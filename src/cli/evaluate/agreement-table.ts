import type { Agreement, Share } from "./agreement.ts";
import type { Comparison } from "./compare-case.ts";

/** The agreement as plain text: the totals first, then each criterion, then each wrong case. */
export function agreementTable(result: Agreement, comparisons: readonly Comparison[]): string {
  return [...totals(result), ...wrong(comparisons), ""].join("\n");
}

/** The totals and each criterion, without a word of any case. */
export function agreementTotals(result: Agreement): string {
  return [...totals(result), ""].join("\n");
}

function totals(result: Agreement): string[] {
  return [
    `${result.cases} labelled cases; in brackets the 95 % interval (Wilson).`,
    "A small set, hard on purpose: it shows where the checker is wrong, not how often it would be wrong in practice.",
    "",
    ...aligned([
      ["verdict agrees", ...told(result.verdict)],
      ["needless requests (of the sufficient)", ...told(result.needlessRequests)],
      ["cases with a needless question", ...told(result.needlessQuestions)],
      ["missed requests (of the supplements)", ...told(result.missedRequests)],
      ["questions that must be asked, not asked", ...told(result.missedQuestions)],
      ["form recognised", ...told(result.form)],
      ["evidence overlaps the labelled words", ...told(result.evidence)],
      ...Object.entries(result.byLanguage).map(([key, share]) => [`verdict agrees, ${key}`, ...told(share)]),
      ...Object.entries(result.byForm).map(([key, share]) => [`verdict agrees, ${key}`, ...told(share)]),
    ]),
    "",
    ...aligned([
      ["criterion", "outcome", "reason code", "precision", "recall", "kappa"],
      ...result.criteria.map(({ criterion, word, reason, precision, recall, kappa }) => [
        criterion,
        counted(word),
        counted(reason),
        counted(precision),
        counted(recall),
        kappa === null ? "–" : kappa.toFixed(2),
      ]),
    ]),
    "outcome: same word · reason code: same code where the word is the same · precision and recall: of finding a gap",
  ];
}

function wrong(comparisons: readonly Comparison[]): string[] {
  const faulty = comparisons.filter(
    ({ verdict, needless, missed }) => verdict.expected !== verdict.got || needless.length + missed.length > 0,
  );
  if (faulty.length === 0) return ["", "Every verdict and every request is as labelled."];
  return [
    "",
    `${faulty.length} cases with a wrong verdict or request:`,
    ...faulty.flatMap(({ id, title, verdict, outcomes, needless, missed }) => [
      "",
      `${id}  ${title}`,
      `  expected ${verdict.expected} (${verdict.expectedBecause}), got ${verdict.got} (${verdict.gotBecause})`,
      ...(needless.length > 0 ? [`  asked needlessly: ${needless.join(", ")}`] : []),
      ...(missed.length > 0 ? [`  not asked: ${missed.join(", ")}`] : []),
      ...outcomes
        .filter(({ expected, got }) => expected.word !== got.word)
        .map(({ criterion, expected, got }) => `  ${criterion}: expected ${code(expected)}, got ${code(got)}`),
    ]),
  ];
}

function code({ word, reason }: { word: string; reason: string | null }): string {
  return reason === null ? word : `${word}(${reason})`;
}

function told(share: Share): string[] {
  const { interval } = share;
  return [
    counted(share),
    percent(share.share),
    interval ? `[${percent(interval.low)} – ${percent(interval.high)}]` : "",
  ];
}

function counted({ hits, of }: Share): string {
  return of === 0 ? "–" : `${hits}/${of}`;
}

function percent(share: number | null): string {
  return share === null ? "–" : `${(share * 100).toFixed(0)} %`;
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
