import type { FormId } from "#certificate/certificate.ts";
import type { Diagnosis } from "#certificate/diagnosis.ts";
import { type Statement, stated } from "#certificate/statement.ts";
import { speaksOfCapacity } from "../capacity/incapacity-sentences.ts";
import { type Filling, linesIn, nothingFound, type Stretch, stretchesOf } from "../filling.ts";
import type { Answer } from "../questions/find-answers.ts";
import { trimmed } from "../sheets/sheet.ts";
import { diagnosesInProse } from "./diagnoses-in-prose.ts";
import { diagnosisAt } from "./diagnosis-at.ts";
import { codesIn } from "./diagnosis-codes.ts";

/** Diagnoses as written, main one first. A reference to another certificate is no diagnosis. */
export function fillDiagnoses(filling: Filling): Statement<Diagnosis[]> {
  const found = filling.answers
    .filter(({ question }) => question?.topic === "diagnosis")
    .flatMap((answer) => stretchesOf(filling, answer).flatMap((stretch) => diagnosesIn(filling, answer, stretch)));
  const diagnoses = found.length > 0 ? withCodes(found) : diagnosesInProse(filling);
  if (diagnoses.length === 0) return nothingFound(filling, "diagnoses");
  const ranked = diagnoses.map(
    (one, i): Diagnosis => (i === 0 ? { ...one, rank: "main" } : { ...one, rank: "secondary" }),
  );
  return stated(
    ranked,
    ranked.flatMap(({ evidence }) => evidence),
  );
}

/** A code that stands by itself, in its own box below the words, belongs to the words above it. */
function withCodes(found: readonly Diagnosis[]): Diagnosis[] {
  const joined: Diagnosis[] = [];
  for (const one of found) {
    const before = joined.at(-1);
    if (one.text === null && before?.text && before.code === null) {
      joined[joined.length - 1] = { ...one, text: before.text, evidence: [...before.evidence, ...one.evidence] };
    } else joined.push(one);
  }
  return joined;
}

function diagnosesIn(filling: Filling, answer: Answer, stretch: Stretch): Diagnosis[] {
  return entries(filling, stretch).flatMap((entry) => {
    const coded = codesIn(filling.sheet.text, entry, filling.form.id).length > 0;
    if ((filling.form.id === "generic" || !coded) && speaksOfCapacity(filling, entry)) return [];
    const one = diagnosisAt(filling, answer, entry);
    return one === null ? [] : [one];
  });
}

/** One entry per diagnosis: a line, or a part of it where a line holds several codes. */
function entries({ sheet, form }: Filling, stretch: Stretch): Stretch[] {
  const found: Stretch[] = [];
  for (const line of linesIn(sheet.text, stretch.start, stretch.end)) {
    for (const part of partsOf(sheet.text, line, form.id)) {
      const before = found.at(-1);
      const text = sheet.text.slice(part.start, part.end);
      // A diagnosis may run on to the next line, where it goes on in lower case or with its code alone.
      const runsOn =
        before !== undefined &&
        codesIn(sheet.text, before, form.id).length === 0 &&
        /^(?:\p{Ll}|[A-Z]\d{2}\S{0,4}$)/u.test(text);
      if (runsOn) before.end = part.end;
      else found.push(part);
    }
  }
  return found;
}

function partsOf(text: string, line: Stretch, form: FormId): Stretch[] {
  const whole = trimmed(text, line.start, line.end);
  if (whole === null) return [];
  const codes = codesIn(text, whole, form);
  const codeFirst =
    codes[0] !== undefined &&
    /^(?:[\s\p{P}]|kodesystem|kode|icpc\S*|icd\S*)*$/iu.test(text.slice(whole.start, codes[0].start));
  const cuts = codeFirst ? codes.slice(1).map(({ start }) => start) : codes.slice(0, -1).map(({ end }) => end);
  const semicolons = [...text.slice(whole.start, whole.end).matchAll(/;/g)].map((m) => whole.start + m.index + 1);
  const edges = [whole.start, ...new Set([...cuts, ...semicolons])].sort((a, b) => a - b);
  return edges.flatMap((edge, i) => {
    const piece = trimmed(text, edge, edges[i + 1] ?? whole.end);
    return piece !== null && /[\p{L}\p{N}]/u.test(text.slice(piece.start, piece.end)) ? [piece] : [];
  });
}
