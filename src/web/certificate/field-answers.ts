import type { Evidence } from "#certificate/evidence.ts";
import { formWith } from "#forms/forms.ts";
import type { Assessment } from "#scoring/assessment.ts";
import type { Answer } from "#storage/certificate-record.ts";
import { type Mark, rangeIn } from "./marked-text.ts";

/** One answer of a filled form as the page lists it, with the words in it that findings rest on. */
export interface MarkedAnswer {
  anchor: string;
  answer: Answer;
  marks: Mark[];
}

/** True for words of a form field or an XML element: the text of the page, if it has one, does not hold them. */
export function isOfField({ reader }: Pick<Evidence, "reader">): boolean {
  return reader === "pdf-form" || reader === "xml";
}

/**
 * The whole certificate field by field, in the order of the form. Ticks and dates that are no answer in
 * words stand among the others where a finding rests on them.
 */
export function markedAnswers(
  stored: readonly Answer[],
  { findings, form, formVersion }: Pick<Assessment, "findings" | "form" | "formVersion">,
): MarkedAnswer[] {
  const resting = findings.filter(({ outcome }) => outcome !== "not-applicable");
  const quoted = resting.flatMap(({ evidence }) => evidence).filter((one) => isOfField(one) && one.quote.trim() !== "");
  const loose = longestOf(quoted.filter((evidence) => placeAmong(stored, evidence) === null));
  const order = formWith(form, formVersion).questions.map(({ id }) => id);
  const rank = ({ question }: Answer) => {
    const index = order.indexOf(question ?? "");
    return index < 0 ? order.length : index;
  };
  const all = [...stored, ...loose].sort((one, other) => rank(one) - rank(other));
  const marks = resting.flatMap((finding) =>
    finding.evidence.flatMap((evidence) => {
      const place = placeAmong(all, evidence);
      return place === null ? [] : [{ finding, ...place }];
    }),
  );
  return all.map((answer, index) => ({
    anchor: `field-${index + 1}`,
    answer,
    marks: marks.flatMap(({ index: at, ...mark }) => (at === index ? [mark] : [])),
  }));
}

/** The anchor of a piece of evidence among the answers; null when none of them holds it. */
export function anchorAmong(answers: readonly MarkedAnswer[], evidence: Evidence): string | null {
  return (
    placeAmong(
      answers.map(({ answer }) => answer),
      evidence,
    )?.anchor ?? null
  );
}

/** Which answer holds the words: one of the same question, on the same page if there is a choice. */
function placeAmong(
  answers: readonly Answer[],
  evidence: Evidence,
): (Omit<Mark, "finding"> & { index: number }) | null {
  if (!isOfField(evidence)) return null;
  const places = answers.flatMap((answer, index) => {
    const range = answer.question === evidence.question ? rangeIn(answer.text, evidence) : null;
    return range === null ? [] : [{ index, ...range, anchor: `field-${index + 1}-${range.start}-${range.end}` }];
  });
  return places.find(({ index }) => answers[index]?.page === evidence.page) ?? places[0] ?? null;
}

/** Words that no answer holds, once each: what is a part of longer words of the same question is left out. */
function longestOf(evidence: readonly Evidence[]): Answer[] {
  const longestFirst = [...evidence].sort((one, other) => other.quote.length - one.quote.length);
  const kept: Answer[] = [];
  for (const { question, quote, page, reader } of longestFirst) {
    if (kept.some((other) => other.question === question && other.text.includes(quote))) continue;
    kept.push({ question, heading: null, text: quote, page, reader });
  }
  return kept.sort((one, other) => one.page - other.page);
}
