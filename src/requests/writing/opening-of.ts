import { type CalendarDate, dayAt } from "#certificate/calendar-date.ts";
import type { RequestRecord } from "../lifecycle/request-record.ts";
import { requestPhrases } from "./request-phrases.ts";
import type { RequestOptions } from "./write-request.ts";

/** How a request begins: with thanks for the certificate, or, after an earlier request, for the answer to that. */
export function openingOf(
  questions: number,
  {
    language,
    issuedOn,
    earlier = [],
    timeZone = "UTC",
  }: Pick<RequestOptions, "language" | "issuedOn" | "earlier" | "timeZone">,
): string {
  const phrases = requestPhrases[language];
  const last = earlier.at(-1);
  if (last === undefined) return phrases.opening(questions, issuedOn);
  const answered = last.reply !== null && last.reply.kind !== "not-mine";
  return phrases.openingAgain(questions, { sentOn: sentOn(last, timeZone), answered });
}

function sentOn({ history }: RequestRecord, timeZone: string): CalendarDate | null {
  const sent = history.find(({ move }) => move === "send");
  return sent === undefined ? null : dayAt(new Date(sent.at), timeZone);
}
