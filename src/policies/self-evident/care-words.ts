import { type WordMatcher, wordMatcher } from "#codes/word-matcher.ts";
import en from "./words/en.json" with { type: "json" };
import nb from "./words/nb.json" with { type: "json" };
import sv from "./words/sv.json" with { type: "json" };

const lists = [sv, nb, en];

type Words = typeof sv;
type PlainList = { [Key in keyof Words]: Words[Key] extends string[] ? Key : never }[keyof Words];

/** One matcher over all languages: a certificate may be pasted together from several. */
function listed(list: PlainList): WordMatcher {
  return wordMatcher(lists.flatMap((words) => words[list]));
}

/** Words that name each kind of care. */
export const careWords = {
  "in-patient": wordMatcher(lists.flatMap(({ words }) => words["in-patient"])),
  "intensive-care": wordMatcher(lists.flatMap(({ words }) => words["intensive-care"])),
  chemotherapy: wordMatcher(lists.flatMap(({ words }) => words.chemotherapy)),
  surgery: wordMatcher(lists.flatMap(({ words }) => words.surgery)),
  "minor-surgery": wordMatcher(lists.flatMap(({ words }) => words["minor-surgery"])),
};

/** Two words that only together tell of care: "stays on" and "ward", "breast" and "removed". */
export const pairedWords = {
  lies: wordMatcher(lists.flatMap((words) => words["on-ward"].lies)),
  ward: wordMatcher(lists.flatMap((words) => words["on-ward"].ward)),
  organ: wordMatcher(lists.flatMap((words) => words.removed.organ)),
  away: wordMatcher(lists.flatMap((words) => words.removed.away)),
};

/** What else a clause on care can say: that it goes on, is over, is to come, is another's. */
export const aboutCare = {
  ongoing: listed("ongoing"),
  present: listed("present"),
  over: listed("over"),
  fresh: listed("fresh"),
  done: listed("done"),
  cancelled: listed("cancelled"),
  earlier: listed("earlier"),
  planned: listed("planned"),
  relative: listed("relative"),
  job: listed("job"),
  /** "Seen in surgery" is no operation. */
  otherMeaning: listed("other-meaning"),
  discharged: listed("discharged"),
  leaving: listed("leaving"),
  notYet: listed("not-yet"),
  /** "Follow-up after discharge" tells nothing of when. */
  aroundDischarge: listed("around-discharge"),
  /** "To date": begun in the past and still so. */
  toDate: listed("to-date"),
  cycle: wordMatcher(lists.flatMap(({ cycle }) => cycle.map((word) => `*${word}`))),
  old: listed("old"),
};

/** "Var" in "var tredje vecka" is no past. */
export function isOver(text: string): boolean {
  return aboutCare.over.isIn(aboutCare.ongoing.without(text));
}

/** Any word of care or of leaving it; most certificates hold none, and then nothing more needs to be looked at. */
export const anyCare = wordMatcher(
  lists.flatMap((words) => [
    ...Object.values(words.words).flat(),
    ...words["on-ward"].ward,
    ...words.removed.away,
    ...words.leaving,
    ...words.discharged,
  ]),
);
