import type { ClauseAgreement, TagAgreement } from "./clause-agreement.ts";
import { aligned, decimals, told } from "./columns.ts";
import type { SideAgreement } from "./function-or-activity.ts";
import { type ClauseReader, clauseReaders } from "./read-by-each.ts";

/** The agreement on labelled clauses as plain text. */
export function clauseTable({ clauses, byLanguage, tags, decisiveByLanguage, sides }: ClauseAgreement): string {
  const languages = Object.entries(byLanguage).map(([language, count]) => `${language} ${count}`);
  const first = decisive.flatMap((tag) => tags.filter((one) => one.tag === tag));
  const rest = tags.filter((one) => !first.includes(one));
  return [
    `${clauses} labelled clauses (${languages.join(", ")}), read three ways: by lexicons and grammar alone, by the learned`,
    "reader alone (where it is sure by 0.5 or more), and by the vote of both, as the checker does. Each clause stands alone,",
    "under no question. A complaint, an impairment or a limitation that is past, denied or only possible is none; what",
    "the two dispute counts as not found. Precision, recall, F1 and Cohen’s kappa are of finding the tag in a clause.",
    "",
    ...aligned([
      ["", "", ...clauseReaders.flatMap((reader) => [readerNames[reader], "", "", ""])],
      ["tag", "labelled", ...clauseReaders.flatMap(() => ["prec", "recall", "F1", "kappa"])],
      ...first.map((one) => [one.tag, `${one.labelled}`, ...inFull(one)]),
      ...decisiveByLanguage.map((one) => [`${one.tag}, ${one.language}`, `${one.labelled}`, ...inFull(one)]),
    ]),
    "",
    ...aligned([
      ["the other tags, F1", "labelled", ...clauseReaders.map((reader) => readerNames[reader])],
      ...rest.map(({ tag, labelled, by }) => [
        tag,
        `${labelled}`,
        ...clauseReaders.map((reader) => decimals(by[reader].f1)),
      ]),
    ]),
    "",
    `Function or activity: of the ${sides.vote.right.of} clauses labelled with exactly one of function-reduced and activity-limited.`,
    ...sideTable(clauseReaders.map((reader) => [readerNames[reader], sides[reader]])),
    "",
  ].join("\n");
}

/** Tags that a verdict may hang on. */
const decisive = ["activity-limited", "function-reduced", "symptom", "incapacity-general", "finding", "treatment"];

export const readerNames: Readonly<Record<ClauseReader, string>> = {
  lexicons: "lexicons",
  learned: "learned",
  vote: "vote",
};

function inFull({ by }: TagAgreement): string[] {
  return clauseReaders.flatMap((reader) => {
    const { precision, recall, f1, kappa } = by[reader];
    return [precision.share, recall.share, f1, kappa].map(decimals);
  });
}

/** How often the right side of function and activity was told, one row each, with what was counted. */
export function sideTable(rows: readonly (readonly [string, SideAgreement])[]): string[] {
  const ofAll = aligned(rows.map(([, { right }]) => told(right)));
  const ofOne = aligned(rows.map(([, { rightOfOne }]) => told(rightOfOne)));
  return [
    ...aligned([
      ["", "right, of all", "right, where one side was found", "other side", "both", "neither"],
      ...rows.map(([name, { other, both, neither }], at) => [
        name,
        ofAll[at] ?? "",
        ofOne[at] ?? "",
        ...[other, both, neither].map(String),
      ]),
    ]),
    "right: the side of the label and not the other was found, so that both or neither counts as wrong; where one side",
    "was found: the same without the last two columns · in brackets the 95 % interval (Wilson)",
  ];
}
