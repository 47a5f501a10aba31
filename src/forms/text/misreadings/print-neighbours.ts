import { formPrint } from "../../form-print.ts";
import { forms } from "../../forms.ts";
import { wordsOf } from "../questions/words.ts";

/** The words that some form prints between these two, each by its plain spelling. Made once, when the first scan comes. */
export function printedBetween(before: string, after: string): ReadonlySet<string> {
  made ??= neighbours();
  return made.get(`${before} ${after}`) ?? none;
}

let made: ReadonlyMap<string, ReadonlySet<string>> | null = null;
const none: ReadonlySet<string> = new Set();

function neighbours(): Map<string, Set<string>> {
  const between = new Map<string, Set<string>>();
  for (const print of forms.flatMap(formPrint)) {
    const words = wordsOf(print).map(({ plain }) => plain);
    words.forEach((word, at) => {
      const [before, after] = [words[at - 1], words[at + 1]];
      if (before === undefined || after === undefined) return;
      const place = `${before} ${after}`;
      between.set(place, (between.get(place) ?? new Set()).add(word));
    });
  }
  return between;
}
