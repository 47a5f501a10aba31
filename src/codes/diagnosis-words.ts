import { type DiseaseGroup, widerGroup } from "./disease-groups.ts";
import { wordPattern } from "./word-pattern.ts";
import en from "./words/en.json" with { type: "json" };
import nb from "./words/nb.json" with { type: "json" };
import sv from "./words/sv.json" with { type: "json" };

/**
 * What the words of a diagnosis may be. All languages are tried at once: diagnoses mix in Latin,
 * English and a neighbour's words.
 */
export type WordKind = "symptom" | "notAnIllness" | "disease";

/** One language's words; each list is a JSON file with its source. */
interface WordList {
  source: string;
  groups: Record<DiseaseGroup, string[]>;
  symptom: string[];
  notAnIllness: string[];
  disease: string[];
  naming: { elsewhere: string[]; withheld: string[]; open: string[]; hollow: string[] };
}

const lists: readonly WordList[] = [sv, nb, en];

/** Disease groups that the words name; where one match lies in another, only the narrower counts. */
export function groupsNamed(words: string): DiseaseGroup[] {
  const hits = groupPatterns().flatMap(({ group, pattern }) =>
    [...words.matchAll(pattern)].map((match) => ({ group, start: match.index, end: match.index + match[0].length })),
  );
  const narrowest = hits.filter((hit) => !hits.some((other) => isWithin(hit, other)));
  return [...new Set(narrowest.map(({ group }) => group))];
}

interface Hit {
  group: DiseaseGroup;
  start: number;
  end: number;
}

/** Whether the other match says the same words more narrowly. */
function isWithin(hit: Hit, other: Hit): boolean {
  if (other.start > hit.start || other.end < hit.end) return false;
  return other.end - other.start > hit.end - hit.start || widerGroup[other.group] === hit.group;
}

/** Whether the words hold one of the kind. */
export function holds(words: string, kind: WordKind): boolean {
  return kindPatterns()[kind].some((pattern) => words.search(pattern) >= 0);
}

/** Whether the words name anything at all, rather than point elsewhere, withhold, or say only "illness". */
export function namesSomething(words: string): boolean {
  const rest = emptyPatterns().reduce((left, pattern) => left.replace(pattern, " "), words);
  return /\p{L}{2,}/u.test(rest);
}

/** The words without what names a life event, so that an illness beside it shows. */
export function withoutLifeEvents(words: string): string {
  return kindPatterns().notAnIllness.reduce((left, pattern) => left.replace(pattern, " "), words);
}

const groupPatterns = once(() =>
  lists.flatMap((list) =>
    Object.entries(list.groups).flatMap(([name, words]) =>
      isGroup(name) ? [{ group: name, pattern: wordPattern(words) }] : [],
    ),
  ),
);

const kindPatterns = once(() => ({
  symptom: lists.map((list) => wordPattern(list.symptom)),
  notAnIllness: lists.map((list) => wordPattern(list.notAnIllness)),
  disease: lists.map((list) => wordPattern(list.disease)),
}));

/** A pointer elsewhere takes the rest of its clause with it: "see previous certificate of 3 March". */
const emptyPatterns = once(() => [
  ...lists.map(({ naming }) => new RegExp(`(?:${wordPattern(naming.elsewhere).source})[^,.;()\n]*`, "giu")),
  ...lists.map(({ naming }) => wordPattern([...naming.withheld, ...naming.open])),
  ...lists.map(({ naming }) => wordPattern(naming.hollow)),
]);

function isGroup(name: string): name is DiseaseGroup {
  return name in sv.groups;
}

/** Patterns are compiled at first use, not when the program starts. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
