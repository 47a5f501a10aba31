import type { CalendarDate } from "#certificate/calendar-date.ts";
import type { RequestRecord } from "../../lifecycle/request-record.ts";
import type { Office } from "../../office.ts";
import { officeTitle } from "../../office-name.ts";
import type { PaperFonts } from "../paper/paper.ts";
import { printPaper } from "../paper/print-paper.ts";
import { requestReference } from "../request-reference.ts";
import { letterBlocks } from "./letter-blocks.ts";
import { letterWords } from "./letter-words.ts";

export interface LetterOptions {
  /** Address of the physician's page; null where none is used. */
  link: string | null;
  /** The day that stands at the top. */
  day: CalendarDate;
  fonts: PaperFonts;
}

/**
 * The request as a letter to print, in the request's language, with room to answer by hand. The patient's name is
 * left for the office to write in, since this service keeps no identities. Tagged PDF on A4.
 */
export function requestLetterPdf(record: RequestRecord, office: Office, options: LetterOptions): Promise<Uint8Array> {
  return letter(record, office, options, false);
}

/** The same letter again for a physician who has not answered yet; the deadline stays what it was. */
export function reminderLetterPdf(record: RequestRecord, office: Office, options: LetterOptions): Promise<Uint8Array> {
  return letter(record, office, options, true);
}

function letter(record: RequestRecord, office: Office, { link, day, fonts }: LetterOptions, reminder: boolean) {
  const { language } = record.request;
  const words = letterWords[language];
  return printPaper(
    {
      language,
      title: reminder ? words.reminderTitle : words.title,
      author: officeTitle(office, language),
      made: new Date(`${day}T00:00:00Z`),
      blocks: letterBlocks(record, office, { link, day, reminder }),
      footer: (page, pages) => `${words.reference(requestReference(record))}  ·  ${words.page(page, pages)}`,
    },
    fonts,
  );
}
