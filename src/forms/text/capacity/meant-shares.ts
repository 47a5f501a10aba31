import { everyLanguage } from "../../words/all-words.ts";
import { wordPattern } from "../../words/word-pattern.ts";
import type { Filling } from "../filling.ts";
import type { CapacityMark } from "./capacity-mark.ts";
import { type DegreeShare, saysOnlyUnfit } from "./degree-shares.ts";
import { toldIn } from "./share-leads.ts";

/**
 * Shares where no degree has been read; "unfit for work" alone means wholly only where no share stands with
 * it. "60 % (3 of 5 days)" says one thing twice.
 */
export function withShares(
  { sheet }: Filling,
  degreesFound: readonly CapacityMark[],
  shares: readonly DegreeShare[],
  marked: (share: DegreeShare) => CapacityMark,
) {
  const given = degreesFound.flatMap((one) =>
    one.kind === "degree" && one.degree.kind === "percent" ? one.degree.percent : [],
  );
  const more = shares.filter(
    ({ start, end, percent }) =>
      !degreesFound.some((one) => start < one.end && end > one.start) &&
      // "Three hours of seven and a half: 60 %" is rounded.
      !(percent !== null && given.some((one) => one !== percent && Math.abs(one - percent) <= rounding)),
  );
  // Where nothing else tells the degree, the rest of the sentence may tell what the share is of.
  const told = given.length > 0 ? more : more.map((one) => (one.percent === null ? bySentence(sheet.text, one) : one));
  const percents = [...given, ...told.flatMap(({ percent }) => percent ?? [])];
  const echoes = ({ percent, share }: DegreeShare) =>
    percent === null && percents.some((one) => one === share || one === 100 - share);
  const all = [...degreesFound, ...told.filter((share) => !echoes(share)).map(marked)];
  return all.filter(
    (one) =>
      !saysOnlyUnfit.test(sheet.text.slice(one.start, one.end)) ||
      !all.some((other) => {
        const [first, next] = other.start >= one.end ? [one, other] : [other, one];
        return first !== next && !isWhole(other) && sameDays.test(sheet.text.slice(first.end, next.start));
      }),
  );
}

function bySentence(text: string, share: DegreeShare): DegreeShare {
  const before = /[^.!?\n]*$/u.exec(text.slice(Math.max(0, share.start - longest), share.start))?.[0] ?? "";
  const after = /^[^.!?\n]*/u.exec(text.slice(share.end, share.end + longest))?.[0] ?? "";
  const told = toldIn(`${before} ${after}`);
  return told === null ? share : { ...share, percent: told === "away" ? share.share : 100 - share.share };
}

const longest = 160;

function isWhole(mark: CapacityMark): boolean {
  return mark.kind === "degree" && mark.degree.kind === "percent" && mark.degree.percent === 100;
}

/** Points by which hours and days may lie beside the per cent that they are told with. */
const rounding = 5;

/** Nothing between two degrees that could part their days: "unfit for work, three days a week". */
const sameDays = new RegExp(
  `^(?!.*(?<!\\p{L})(?:${wordPattern(
    everyLanguage((words) => words.afterwards),
    "\\s",
  )})(?!\\p{L}))[\\p{L} ,(:–-]{0,40}$`,
  "iu",
);
