import type { Agreement } from "./agreement.ts";
import { aligned, counted, decimals, told } from "./columns.ts";
import type { Comparison } from "./compare-case.ts";
import type { GapAgreement } from "./gap-agreement.ts";
import { outcomeCode } from "./mistaken.ts";

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
        decimals(kappa),
      ]),
    ]),
    "outcome: same word · reason code: same code where the word is the same · precision and recall: of finding a gap",
    "",
    "the decisive criteria by language and by form: precision, recall, kappa",
    ...critical(result),
    ...mistakes(result),
  ];
}

function critical({ criticalByLanguage, criticalByForm }: Agreement): string[] {
  const groups = [...Object.entries(criticalByLanguage), ...Object.entries(criticalByForm)];
  const ids = [...new Set(groups.flatMap(([, these]) => Object.keys(these)))];
  return aligned([["", ...ids], ...groups.map(([key, these]) => [key, ...ids.map((id) => inShort(these[id]))])]);
}

function inShort(found: GapAgreement | undefined): string {
  return found === undefined ? "" : `${counted(found.precision)} ${counted(found.recall)} ${decimals(found.kappa)}`;
}

function mistakes({ mistaken }: Agreement): string[] {
  if (mistaken.length === 0) return [];
  const rows = mistaken.map(({ criterion, expected, got, times }) => [criterion, expected, got, `${times}`]);
  return ["", ...aligned([["taken for another", "expected", "got", "times"], ...rows])];
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
        .map(
          ({ criterion, expected, got }) =>
            `  ${criterion}: expected ${outcomeCode(expected)}, got ${outcomeCode(got)}`,
        ),
    ]),
  ];
}
