import { type CalendarDate, dayAt } from "#certificate/calendar-date.ts";
import { requestReference } from "#requests/formats/request-reference.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import type { RequestState } from "#requests/lifecycle/states.ts";

/** What the letter to the insured person rests on: days and places, nothing medical. */
export interface LetterFacts {
  situation: "waiting" | "answered" | "no-answer";
  reference: string;
  receivedOn: CalendarDate;
  askedOn: CalendarDate;
  deadline: CalendarDate;
  /** Where the certificate was issued, where it says so. */
  unit: string | null;
  /** For the first time, once more after an answer, or somebody else than the one who could not answer. */
  asked: "first" | "again" | "other";
}

/** The case that the letter is about. */
export interface LetterCase {
  caseId: string | null;
  receivedOn: CalendarDate;
  /** Requests on the certificate, by round. */
  requests: readonly RequestRecord[];
}

/** The facts as they stand after the newest request that went out; null where none has, or where it was taken back. */
export function letterFacts({ caseId, receivedOn, requests }: LetterCase, timeZone: string): LetterFacts | null {
  const sent = requests.filter((request) => situationOf(request) !== null);
  const newest = sent.at(-1);
  if (newest === undefined) return null;
  const situation = situationOf(newest);
  const sending = newest.history.find(({ move }) => move === "send");
  const { deadline, unit } = newest;
  if (deadline === null || sending === undefined || situation === null) return null;
  return {
    situation,
    reference: caseId ?? requestReference(newest),
    receivedOn,
    askedOn: dayAt(new Date(sending.at), timeZone),
    deadline,
    unit,
    asked: askedHow(sent.slice(0, -1)),
  };
}

function askedHow(earlier: readonly RequestRecord[]): LetterFacts["asked"] {
  const kind = earlier.at(-1)?.reply?.kind;
  if (kind === undefined) return "first";
  return kind === "not-mine" ? "other" : "again";
}

/** A closed request says by its last step how it ended. */
function situationOf({ state, history }: RequestRecord): LetterFacts["situation"] | null {
  const ended = state === "closed" ? (history.at(-1)?.from ?? null) : state;
  return ended === null ? null : situations[ended];
}

const situations: Record<RequestState, LetterFacts["situation"] | null> = {
  draft: null,
  approved: null,
  sent: "waiting",
  reminded: "waiting",
  answered: "answered",
  "no-information": "answered",
  "not-mine": "answered",
  expired: "no-answer",
  withdrawn: null,
  closed: null,
};
