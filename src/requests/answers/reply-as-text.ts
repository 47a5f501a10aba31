import type { CalendarDate } from "#certificate/calendar-date.ts";
import type { CertificateLanguage } from "#certificate/language.ts";
import type { Reply } from "../reply.ts";
import type { SupplementaryRequest } from "../supplementary-request.ts";
import { replyPage } from "./reply-page.ts";

/** A reply as a page that a person reads: the form's own headings with the answers below them. `answeredOn` is the day in UTC unless given. */
export function replyAsText(
  reply: Reply,
  request: Pick<SupplementaryRequest, "questions">,
  language: CertificateLanguage,
  answeredOn?: CalendarDate,
): string {
  return replyPage(reply, request, language, answeredOn).text;
}
