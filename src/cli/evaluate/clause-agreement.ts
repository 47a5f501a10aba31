import { type LearnedTag, learnedTags } from "#language/learned/learned-tags.ts";
import { holdingTags, type LabelledClause } from "#language/learned/training/labelled-clauses.ts";
import { cohensKappa } from "./cohens-kappa.ts";
import { type SideAgreement, sideAgreement, sideOf } from "./function-or-activity.ts";
import { type ClauseReader, clauseReaders, type FoundByEach, foundByEach } from "./read-by-each.ts";
import { type Share, shareOf } from "./share.ts";

/** How well the readers agree with labelled clauses. */
export interface ClauseAgreement {
  clauses: number;
  byLanguage: Record<string, number>;
  tags: TagAgreement[];
  /** The two decisive tags again, apart for each language. */
  decisiveByLanguage: (TagAgreement & { language: string })[];
  /** Of the clauses labelled with exactly one of the two decisive tags. */
  sides: Record<ClauseReader, SideAgreement>;
}

/** One tag: how many clauses are labelled with it, and how each reader finds it. */
export interface TagAgreement {
  tag: LearnedTag;
  labelled: number;
  by: Record<ClauseReader, FindingAgreement>;
}

/** `f1` and `kappa` are null where nothing can be said; `f1` also where the reader never finds the tag. */
export interface FindingAgreement {
  precision: Share;
  recall: Share;
  f1: number | null;
  kappa: number | null;
}

/** Reads every clause by each reader and compares with what its labels say of now. */
export function clauseAgreement(labelled: readonly LabelledClause[]): ClauseAgreement {
  const clauses = labelled.map(({ text, language, tags }) => ({
    language,
    tags: holdingTags(tags),
    found: foundByEach(text, language),
  }));
  const languages = [...new Set(clauses.map(({ language }) => language))].sort();
  const inLanguage = (language: string) => clauses.filter((one) => one.language === language);
  const onOneSide = clauses.flatMap(({ tags, found }) => {
    const side = sideOf(tags);
    return side === null ? [] : [{ side, found }];
  });
  return {
    clauses: clauses.length,
    byLanguage: Object.fromEntries(languages.map((language) => [language, inLanguage(language).length])),
    tags: learnedTags.map((tag) => tagAgreement(tag, clauses)),
    decisiveByLanguage: (["activity-limited", "function-reduced"] as const).flatMap((tag) =>
      languages.map((language) => ({ language, ...tagAgreement(tag, inLanguage(language)) })),
    ),
    sides: byEach((reader) => sideAgreement(onOneSide.map(({ side, found }) => ({ side, found: found[reader] })))),
  };
}

/** The same count for each reader. */
export function byEach<T>(count: (reader: ClauseReader) => T): Record<ClauseReader, T> {
  const [lexicons, learned, vote] = clauseReaders;
  return { lexicons: count(lexicons), learned: count(learned), vote: count(vote) };
}

interface Compared {
  tags: ReadonlySet<LearnedTag>;
  found: FoundByEach;
}

function tagAgreement(tag: LearnedTag, clauses: readonly Compared[]): TagAgreement {
  return {
    tag,
    labelled: clauses.filter(({ tags }) => tags.has(tag)).length,
    by: byEach((reader) => {
      const pairs = clauses.map(({ tags, found }) => ({ expected: tags.has(tag), got: found[reader].has(tag) }));
      return findingAgreement(pairs);
    }),
  };
}

function findingAgreement(pairs: readonly { expected: boolean; got: boolean }[]): FindingAgreement {
  const [labelled, found] = [pairs.filter(({ expected }) => expected), pairs.filter(({ got }) => got)];
  const hits = labelled.filter(({ got }) => got).length;
  return {
    precision: shareOf(found, ({ expected }) => expected),
    recall: shareOf(labelled, ({ got }) => got),
    f1: found.length === 0 ? null : (2 * hits) / (labelled.length + found.length),
    kappa: cohensKappa(pairs.map(({ expected, got }) => ({ expected: `${expected}`, got: `${got}` }))),
  };
}
