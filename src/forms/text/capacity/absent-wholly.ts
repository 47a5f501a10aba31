import { absenceWords, anyAbsenceWord } from "../../words/absence/absence-words.ts";
import { anyShareWord } from "../../words/shares/share-words.ts";
import type { Filling, Stretch } from "../filling.ts";
import { type Phrases, phrases } from "../questions/phrases.ts";
import { phrasesWithin } from "../questions/phrases-within.ts";
import type { Place } from "./capacity-rows.ts";
import { headsUnfit } from "./degree-shares.ts";
import { sentencesIn } from "./incapacity-sentences.ts";

/**
 * Whether a row without a degree is meant wholly: no work can be done ("off work", "kan inte arbeta"), or it
 * stands below a heading that says so ("Unfit: ", "Work capacity: none").
 */
export function isAbsentWholly(filling: Filling, places: readonly Place[]): boolean {
  return places.some(({ answer }) => isHeadedUnfit(filling, answer)) || says(filling, places, wholly);
}

/** Whether the degree is left for others to settle: "how much is to be agreed with the employer". */
export function leavesDegreeOpen(filling: Filling, places: readonly Place[]): boolean {
  return says(filling, places, leftOpen);
}

function isHeadedUnfit({ sheet }: Filling, { start, body, end }: Place["answer"]): boolean {
  const heading = sheet.text.slice(start, body).trim();
  if (headsUnfit.test(heading)) return true;
  return capacityAtEnd.test(heading) && none.test(sheet.text.slice(body, Math.min(end, body + atTheStart)));
}

function says(filling: Filling, places: readonly Place[], known: Phrases<true>): boolean {
  return places.some(
    ({ answer, stretch }) =>
      // A form asks for the degree itself; what is printed there says nothing of it.
      (filling.form.id === "generic" || answer.question?.point !== "capacity") &&
      sentencesAround(filling, answer, stretch).some((sentence) =>
        phrasesWithin(filling, sentence, known).some(({ end }) => !isPart(filling, end)),
      ),
  );
}

/** "Cannot work with his arms raised", "inte arbeta natt": some work. */
function isPart({ sheet }: Filling, end: number): boolean {
  return notAll.test(sheet.text.slice(end, end + atTheStart));
}

function sentencesAround({ sheet }: Filling, answer: Stretch, place: Stretch): Stretch[] {
  return sentencesIn(sheet.text, answer).filter(({ start, end }) => start < place.end && end > place.start);
}

const asPhrases = (words: readonly string[]) => phrases(words.map((word): [string, true] => [word, true]));
const wholly = asPhrases(absenceWords((words) => words.wholly));
const leftOpen = asPhrases(absenceWords((words) => words.leftOpen));
const notAll = new RegExp(`^\\s(?:${anyAbsenceWord((words) => words.notAll)})(?!\\p{L})`, "iu");
const atTheStart = 24;
const capacityAtEnd = new RegExp(`(?<!\\p{L})(?:${anyShareWord((words) => words.ableTo)})[\\s.:]*$`, "iu");
const none = new RegExp(`^\\s*(?:${anyAbsenceWord((words) => words.none)})(?!\\p{L})`, "iu");
