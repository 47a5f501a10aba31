import type { Arrival } from "#storage/certificate-record.ts";
import type { ProblemName } from "../problem-name.ts";
import type { RequestStanding } from "../requests/request-standing.ts";
import type { WorklistFilter } from "../worklist/worklist-filter.ts";

/** The words of the pages themselves; what a result says has its words in `report/phrases`. */
export interface Words {
  /** Name of the language in itself. */
  languageName: string;
  skip: string;
  worklist: string;
  languages: string;
  tagline: string;
  upload: {
    title: string;
    /** `limit` is a size such as "20 MB". */
    hint(limit: string): string;
    choose: string;
    send: string;
    drop: string;
    sending: string;
    received: string;
    /** The same file had come before. */
    known: string;
    /** Not taken in at all. */
    tooLarge: string;
    /** Taken in and kept, but over the size that is read. */
    unreadable: string;
    failed: string;
    open: string;
    /** A choice: the pictures are pages of one certificate. */
    joined: string;
    /** Something else than JPEG and PNG was among them. */
    cannotJoin: string;
    /** Some files of a form without script were too large. */
    leftOut(count: number): string;
  };
  list: {
    filter: string;
    filters: Record<Exclude<WorklistFilter, RequestStanding | "referred">, string>;
    empty: string;
    emptyFilter: string;
    older: string;
    newest: string;
    unnamed(shortId: string): string;
    waiting: { word: string; what: string };
    stuck: { word: string; what: string; next: string; tryAgain: string };
    case(caseId: string): string;
  };
  arrival: Record<Arrival, string>;
  result: {
    original: string;
    findings: string;
    overview: string;
    request: { language(name: string): string; copy: string; copied: string };
    answer: Record<"text" | "choice" | "degree-with-dates" | "date" | "number", string>;
    text: string;
    textLead: string;
    textOfFields: string;
    /** The form’s own print, without the answers. */
    printed: string;
    noText: string;
    page(number: number): string;
    /** A page at the end that a physician's answer stands on. */
    answerPage: string;
    answerOf(day: string): string;
    /** Pages that were read as pictures, with frames over them. */
    picture: {
      title: string;
      lead: string;
      /** Where some ink could not be read. */
      leadUnread: string;
      /** Stands for the picture where it is not seen. */
      alt(page: number): string;
      boxes(page: number): string;
      /** Label of a place on the picture. */
      unread: string;
      /** The text of one page, to be opened. */
      asText: string;
      /** Leads from a finding to its words in the text, beside the one that leads to the picture. */
      inText: string;
      /** In the worklist: the certificate was read from a picture, and how legible it was at worst. */
      scan(legible: string | null, handwriting: boolean): string;
    };
    facts: string;
    arrived: string;
    received: string;
    occupation: Record<"employed" | "self-employed" | "unemployed" | "parental-leave" | "studies", string>;
    employment: string;
    file: string;
    number: string;
    otherParts: string;
    earlier: string;
    assessedAt: string;
    howRead: string;
    inOrder(count: number): string;
    notApplicable(count: number): string;
    /** No gap alone would change the verdict. */
    noSinglePoint: string;
    smallerChanges(count: number): string;
    person: string;
  };
  problem: Record<ProblemName, { title: string; next: string }>;
  back: string;
}
