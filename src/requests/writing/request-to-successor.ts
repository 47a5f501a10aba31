import type { CalendarDate } from "#certificate/calendar-date.ts";
import type { SupplementaryRequest } from "../supplementary-request.ts";
import { requestPhrases } from "./request-phrases.ts";

/** The same questions to whoever has taken over, who is not thanked for a certificate that a colleague signed. */
export function requestToSuccessor(request: SupplementaryRequest, issuedOn: CalendarDate | null): SupplementaryRequest {
  const { openingToSuccessor } = requestPhrases[request.language];
  return { ...request, opening: openingToSuccessor(request.questions.length, issuedOn) };
}
