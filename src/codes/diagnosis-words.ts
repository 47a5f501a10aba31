import { type DiseaseGroup, widerGroup } from "./disease-groups.ts";
import { holdsIllnessName } from "./illness-names.ts";
import { namedMatcher, wordMatcher } from "./word-matcher.ts";
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
  naming: { elsewhere: string[]; withheld: string[]; open: string[]; hollow: string[]; care: string[] };
}

const lists: readonly WordList[] = [sv, nb, en];

/** Disease groups that the words name; where one match lies in another, only the narrower counts. */
export function groupsNamed(words: string): DiseaseGroup[] {
  const hits = groupsIn(words.slice(0, longestName));
  const narrowest = hits.filter((hit) => !hits.some((other) => isWithin(hit, other)));
  return [...new Set(narrowest.map(({ name }) => name))];
}

/** Characters; what is longer than a paragraph is no name, and its matches are compared with one another. */
const longestName = 2_000;

interface Hit {
  name: DiseaseGroup;
  start: number;
  end: number;
}

/** Whether the other match says the same words more narrowly. */
function isWithin(hit: Hit, other: Hit): boolean {
  if (other.start > hit.start || other.end < hit.end) return false;
  return other.end - other.start > hit.end - hit.start || widerGroup[other.name] === hit.name;
}

/** Whether the words hold one of the kind. */
export function holds(words: string, kind: WordKind): boolean {
  return kinds[kind].isIn(words);
}

/** Whether the words name anything at all, rather than point elsewhere, withhold, or say only "illness" or who treats it. */
export function namesSomething(words: string): boolean {
  if (namesIllness(words)) return true;
  if (care.isIn(words)) return false;
  const rest = empty.reduce((left, matcher) => matcher.without(left), words);
  return /\p{L}{2,}/u.test(rest);
}

/** Whether the words hold an illness, an injury or a complaint that the lists know. */
export function namesIllness(words: string): boolean {
  const named = hollow.without(words);
  return holds(named, "disease") || holds(named, "symptom") || groupsNamed(named).length > 0 || holdsIllnessName(words);
}

/** The words without what names a life event, so that an illness beside it shows. */
export function withoutLifeEvents(words: string): string {
  return kinds.notAnIllness.without(words);
}

const groupsIn = namedMatcher(
  lists.flatMap((list) =>
    Object.entries(list.groups).flatMap(([name, patterns]) => (isGroup(name) ? [{ name, patterns }] : [])),
  ),
);

const kinds = {
  symptom: wordMatcher(lists.flatMap((list) => list.symptom)),
  notAnIllness: wordMatcher(lists.flatMap((list) => list.notAnIllness)),
  disease: wordMatcher(lists.flatMap((list) => list.disease)),
};

const care = wordMatcher(lists.flatMap(({ naming }) => naming.care));

/** Words that name no illness by themselves, "the same disease". */
const hollow = wordMatcher(lists.flatMap(({ naming }) => naming.hollow));

/** A pointer elsewhere takes the rest of its clause with it: "see previous certificate of 3 March". */
const empty = [
  wordMatcher(
    lists.flatMap(({ naming }) => naming.elsewhere),
    { restOfClause: true },
  ),
  wordMatcher(lists.flatMap(({ naming }) => [...naming.withheld, ...naming.open])),
  hollow,
];

function isGroup(name: string): name is DiseaseGroup {
  return name in sv.groups;
}
