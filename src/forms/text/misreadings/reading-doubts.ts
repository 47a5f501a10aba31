import type { Point } from "#certificate/points.ts";
import type { UnreadableReason } from "#certificate/statement.ts";
import type { Page } from "#readers/document-text.ts";
import { answersTo, type Filling } from "../filling.ts";
import { isSigning } from "../people/signature-block.ts";
import type { Answer } from "../questions/find-answers.ts";
import { looksLikeLabelOf } from "../questions/label-shape.ts";
import { placesOf, type ScannedPlace } from "../questions/place-of-answer.ts";
import { isSuspicious } from "./suspicious-word.ts";

/**
 * Why more may stand on a scan for this point than was read; null where the paper was read well there. A
 * printed question is looked for between its heading and the next; where its heading was not found,
 * behind the question before it. A letter has no such places: all of it counts.
 */
export function doubtAbout(filling: Filling, point: Point): UnreadableReason | null {
  if (!filling.sheet.scanned) return null;
  if (point === "pages") return firstOf(filling.sheet.pages, doubtOfPage);
  const ofPlace = (place: ScannedPlace) => doubtOfPlace(place, byName.has(point));
  const ofAnswer = (answer: Answer) => firstOf(placesOf(filling, answer), ofPlace);
  if (filling.known.isLetter) {
    return firstOf(filling.sheet.pages, doubtOfPage) ?? firstOf(lettersPlaces(filling, point), ofPlace);
  }
  const headed = answersTo(filling, point).filter(({ start, body }) => start < body);
  if (headed.length > 0) return firstOf(headed, ofAnswer);
  const isAsked = point === "issuer" || filling.form.questions.some((question) => question.point === point);
  if (!isAsked) return null;
  const before = answerBefore(filling, point);
  return ofAnswer(before) ?? (looksLikeLabelOf(filling, point, before) ? "low-confidence" : null);
}

/** Page grade up to which nothing that is lacking can be relied on (2: moderately legible). */
const doubtfulGrade = 2;

/** Points that a name, an id number or a few words tell. */
const byName: ReadonlySet<Point> = new Set(["patient", "contacts", "issuer", "signature"]);

function doubtOfPlace({ page, words, unread }: ScannedPlace, names: boolean): UnreadableReason | null {
  const poor = doubtOfPage(page);
  if (poor !== null) return poor;
  if (words.some((word) => isSuspicious(page, word, names))) return "low-confidence";
  return unread.length > 0 ? unreadInk(page) : null;
}

/** Why nothing that a page seems to lack can be relied on; null for a page that was read well. */
export function doubtOfPage({ recognised }: Page): UnreadableReason | null {
  if (recognised === undefined || recognised.grade > doubtfulGrade) return null;
  return recognised.handwriting ? "handwriting" : "low-confidence";
}

function unreadInk({ recognised }: Page): UnreadableReason {
  return recognised?.handwriting ? "handwriting" : "no-text-found";
}

/** Ink where a letter is signed hides nothing but the signature and its writer. */
function lettersPlaces(filling: Filling, point: Point): ScannedPlace[] {
  const ofSignature = point === "signature" || point === "issuer";
  return filling.answers
    .filter(({ question }) => ofSignature || !isSigning(question))
    .flatMap((answer) => placesOf(filling, answer));
}

/** The answer under which a question's heading must have stood that was not found. */
function answerBefore({ form, known, answers }: Filling, point: Point): Answer {
  const question = form.questions.find((one) => one.point === point);
  const order = question === undefined ? Number.POSITIVE_INFINITY : known.orderOf(question);
  const before = answers.filter((one) => one.question !== null && known.orderOf(one.question) < order).at(-1);
  return before ?? answers[0] ?? { question: null, start: 0, body: 0, end: 0 };
}

function firstOf<One>(all: readonly One[], doubt: (one: One) => UnreadableReason | null): UnreadableReason | null {
  for (const one of all) {
    const reason = doubt(one);
    if (reason !== null) return reason;
  }
  return null;
}
