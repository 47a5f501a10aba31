import type { Certificate, Passage, Topic } from "#certificate/certificate.ts";
import type { Evidence } from "#certificate/evidence.ts";
import type { Point } from "#certificate/points.ts";
import { criterionById } from "#criteria/index.ts";
import type { Form } from "#forms/form.ts";
import { formWith, questionFor } from "#forms/forms.ts";
import { fillFromText } from "#forms/text/fill-from-text.ts";
import { hideIdNumbers } from "#forms/text/people/national-ids.ts";
import { sheetOf } from "#forms/text/sheets/sheet.ts";
import { digitalPage } from "#readers/page.ts";
import type { AnswerPlace, PlaceOnPage, ReplyPage } from "#requests/answers/reply-page.ts";

/** One answer as the form's reader took it. */
export interface ReadAnswer extends Pick<AnswerPlace, "given" | "criterion"> {
  /** What the question was about; null for a note that belongs to no point of the certificate. */
  point: Point | null;
  /** What stands under the question's heading, read as a certificate of the form, and as a letter. */
  readings: Certificate[];
  /** The physician's words where they stand; null where only something was chosen or set. */
  words: Evidence | null;
  /** The lines of what was chosen or set. */
  lines: Evidence[];
  passages: Passage[];
}

/**
 * Reads every answer of a reply by itself with the reader of the certificate's form; `number` is the
 * page's own. What a form has no place for is read as in a letter. A point that was only said to have
 * nothing to add is left out.
 */
export function readAnswers({ text, places }: ReplyPage, form: Form, number: number): ReadAnswer[] {
  const page = digitalPage(
    number,
    text.split("\n").map((line) => ({ text: line })),
  );
  const letter = formWith("generic");
  return places.flatMap((place): ReadAnswer[] => {
    const { criterion, given, question, words, lines } = place;
    if (given.kind === "nothing-to-add" && words === null) return [];
    const point = criterionById(criterion)?.ask.about ?? null;
    const readings = (form === letter ? [form] : [form, letter]).map((by) =>
      fillFromText(sheetOf([{ page, start: place.start, end: place.end }], "answer"), by),
    );
    const evidence = ({ start, end }: PlaceOnPage) =>
      evidenceAt(page.text, { start, end }, question.questionId, number);
    const said = words === null ? null : evidence(words);
    return [
      {
        given,
        criterion,
        point,
        readings,
        words: said,
        lines: lines.map(evidence),
        passages: passagesOf(place, said, topicOf(point, form), readings[0]),
      },
    ];
  });
}

function evidenceAt(text: string, { start, end }: PlaceOnPage, question: string | null, page: number): Evidence {
  const quote = hideIdNumbers(text).slice(start, end);
  return { page, quote, range: { start, end }, question, reader: "answer", confidence: 1 };
}

/** An answer stands under the topic that was asked about; headings that the physician put within it keep their own. */
function passagesOf(
  { question }: AnswerPlace,
  words: Evidence | null,
  topic: Topic,
  reading: Certificate | undefined,
): Passage[] {
  if (words === null) return [];
  const inside = (reading?.passages ?? []).filter(
    ({ evidence: { range } }) =>
      range !== undefined &&
      words.range !== undefined &&
      range.start >= words.range.start &&
      range.end <= words.range.end,
  );
  const found =
    inside.length > 0 ? inside : [{ topic, heading: question.questionTitle, text: words.quote, evidence: words }];
  const first = found[0]?.evidence.question;
  return found.map((passage) => (passage.evidence.question === first ? { ...passage, topic } : passage));
}

function topicOf(point: Point | null, form: Form): Topic {
  if (point === null) return "longer-than-guideline";
  return questionFor(form, point)?.topic ?? topics[point] ?? "unplaced";
}

/** Where words on a point stand that the form has no question for. */
const topics: Partial<Record<Point, Topic>> = {
  diagnoses: "diagnosis",
  "functional-impairment": "functional-impairment",
  "activity-limitation": "activity-limitation",
  treatment: "treatment",
  occupation: "occupation",
  capacity: "capacity",
  prognosis: "prognosis",
  contacts: "basis",
  measures: "measures",
  "backdating-reason": "backdating-reason",
  other: "other",
};
