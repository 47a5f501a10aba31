import { leaveWords } from "../../words/leave/leave-words.ts";
import type { Filling } from "../filling.ts";
import { phrases } from "../questions/phrases.ts";
import { phrasesWithin } from "../questions/phrases-within.ts";
import type { Place } from "./capacity-rows.ts";
import { sentencesIn } from "./incapacity-sentences.ts";

/** Whether the sentences of a row without a degree say that no work can be done: "off work", "kan inte arbeta". */
export function isAbsentWholly(filling: Filling, places: readonly Place[]): boolean {
  return places.some(
    ({ answer, stretch }) =>
      // A form asks for the degree itself; what is printed there says nothing of it.
      (filling.form.id === "generic" || answer.question?.point !== "capacity") &&
      sentencesIn(filling.sheet.text, answer)
        .filter(({ start, end }) => start < stretch.end && end > stretch.start)
        .some((sentence) => phrasesWithin(filling, sentence, wholly).length > 0),
  );
}

const wholly = phrases(leaveWords((words) => words.wholly).map((word): [string, true] => [word, true]));
