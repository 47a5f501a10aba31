import type { RequestRecord } from "../../lifecycle/request-record.ts";
import type { Office } from "../../office.ts";
import { officeName, officeTitle } from "../../office-name.ts";
import { dayInWords } from "../day-in-words.ts";
import { professionalIdName } from "../professional-id-name.ts";
import { requestReference } from "../request-reference.ts";
import { type MailWords, mailWords } from "./mail-words.ts";

export interface Mail {
  subject: string;
  /** Plain text, a paragraph a line. */
  text: string;
}

/**
 * The mail that brings a physician the link, in the request's language. It says nothing about a person:
 * no name, no diagnosis, no words or dates of the certificate. The deadline is the record's.
 */
export function requestMail(record: RequestRecord, office: Office, { link }: { link: string }): Mail {
  const words = mailWords[record.request.language];
  return {
    subject: words.subject(officeName(office, record.request.language)),
    text: paragraphs([
      words.greeting,
      words.asking(officeName(office, record.request.language), countOf(record)),
      ...howToAnswer(record, office, link),
    ]),
  };
}

/** The same again for a physician who has not answered yet; the deadline stays what it was. */
export function reminderMail(record: RequestRecord, office: Office, { link }: { link: string }): Mail {
  const words = mailWords[record.request.language];
  return {
    subject: words.reminderSubject(officeName(office, record.request.language)),
    text: paragraphs([words.greeting, words.reminding(countOf(record)), ...howToAnswer(record, office, link)]),
  };
}

function howToAnswer(record: RequestRecord, office: Office, link: string): string[] {
  const { language } = record.request;
  const words = mailWords[language];
  const deadline = record.deadline === null ? null : dayInWords(record.deadline, language);
  return [
    `${words.answerHere(deadline)}\n${link}`,
    `${words.aboutTheLink}\n${aboutTheLink(record, words, link)}`,
    words.otherAnswers,
    [words.neverByMail, ...(office.contact === null ? [] : [words.ratherTalk(office.contact)])].join(" "),
    words.reference(requestReference(record)),
    [
      words.regards,
      ...(office.officer === null ? [] : [office.officer]),
      officeTitle(office, record.request.language),
    ].join("\n"),
  ];
}

/** Only what is true of this link is said of it: not every request has an id to ask for. */
function aboutTheLink(record: RequestRecord, words: MailWords, link: string): string {
  const asked = record.recipient?.physicianPrint == null ? [] : [words.asksFor(professionalIdName(record).yours)];
  return [words.leadsTo(new URL(link).host), words.holdsNothing, ...asked, words.noAccount].join(" ");
}

function countOf({ request }: RequestRecord): number {
  return request.questions.length;
}

function paragraphs(parts: readonly string[]): string {
  return `${parts.join("\n\n")}\n`;
}
