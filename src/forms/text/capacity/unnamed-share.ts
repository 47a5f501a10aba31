import type { Filling } from "../filling.ts";
import type { Place, Row } from "./capacity-rows.ts";
import { namesCapacity } from "./incapacity-sentences.ts";
import { labelledAsDegree, tellsAbsence, tellsWork } from "./share-leads.ts";

/**
 * The rows of running text, a percentage left open that no word says what it is of: "it will now be 75 per
 * cent, from 4 May to 14 June" may be worked or not. Half is half either way.
 */
export function withUnnamedShares(filling: Filling, rows: readonly Row[], sentences: readonly Place[]): Row[] {
  return rows.map((row) => {
    const at = row.places[0];
    if (at === undefined || row.degree?.kind !== "percent" || [50, 100].includes(row.degree.percent)) return row;
    const i = sentences.findIndex(({ stretch }) => stretch.start <= at.stretch.start && stretch.end >= at.stretch.end);
    const told = [sentences[i - 1], sentences[i]].some((place) => place !== undefined && names(filling, place));
    const sentence = sentences[i];
    if (told || sentence === undefined || !isProse(filling, sentence, at.stretch.start)) return row;
    const written = filling.sheet.text.slice(at.stretch.start, at.stretch.end);
    return { ...row, degree: { kind: "unclear", written } };
  });
}

function names(filling: Filling, { stretch }: Place): boolean {
  const text = filling.sheet.text.slice(stretch.start, stretch.end);
  return namesCapacity(filling, stretch) || tellsAbsence(text) || tellsWork(text);
}

/** A sentence that leads up to the share, and no label or note in short. */
function isProse({ sheet }: Filling, { stretch }: Place, share: number): boolean {
  const lead = sheet.text.slice(stretch.start, share);
  return !labelledAsDegree(lead) && (lead.match(/\p{L}+/gu) ?? []).length >= fewestWords;
}

const fewestWords = 5;
