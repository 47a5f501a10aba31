import { withDeadline } from "#cases/requests/with-deadline.ts";
import { dayAt } from "#certificate/calendar-date.ts";
import { reminderLetterPdf, requestLetterPdf } from "#requests/formats/letter/request-letter-pdf.ts";
import { readPaperFonts } from "#requests/formats/paper/read-paper-fonts.ts";
import { requestReference } from "#requests/formats/request-reference.ts";
import { mayBeAnswered } from "#requests/lifecycle/next-step.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import { answerLink } from "#requests/links/answer-link.ts";
import type { AppDeps } from "../app-env.ts";
import { pdfFile } from "./pdf-file.ts";

/**
 * The letter of a request as it would go out today, or as it went out: with the deadline that it got then. With
 * `reminder` the letter that reminds of it, where one is due or was.
 */
export async function letterFile(
  deps: AppDeps,
  record: RequestRecord,
  { reminder = false }: { reminder?: boolean } = {},
): Promise<Response> {
  const { office, clock, timeZone } = deps;
  const sentAt = record.history.findLast(({ move }) => move === (reminder ? "remind" : "send"))?.at;
  const day = dayAt(sentAt === undefined ? clock() : new Date(sentAt), timeZone);
  const bytes = await (reminder ? reminderLetterPdf : requestLetterPdf)(withDeadline(record, day), office, {
    link: linkIn(deps, record),
    day,
    fonts: await readPaperFonts(),
  });
  return pdfFile(`${reminder ? "reminder" : "letter"}-${requestReference(record)}`, bytes);
}

/** A page that anybody with the letter could open is none: the id that it asks for first must be known. */
function linkIn({ linkKey, office }: AppDeps, record: RequestRecord): string | null {
  if (!mayBeAnswered(record) || record.recipient?.physicianPrint == null) return null;
  return answerLink(linkKey, office, { requestId: record.id, version: record.link.version });
}
