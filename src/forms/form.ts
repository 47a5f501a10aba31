import type { FormId, Topic } from "#certificate/certificate.ts";
import type { CertificateLanguage } from "#certificate/language.ts";
import type { Point } from "#certificate/points.ts";

/** One printed choice of a question: its words, and what a tick beside it means. */
export interface Choice {
  /** Code of the choice in the form's own code list, e.g. `FYSISKUNDERSOKNING`, or a code of ours where it has none. */
  code: string;
  labels: readonly string[];
  /** AcroForm check box or `group=value` of a radio button. */
  pdfField?: string;
  /** AcroForm fields of dates that belong to the choice, in order. */
  pdfDates?: readonly string[];
}

/**
 * One question of a form as the form prints it, with every place where its answer can stand.
 * `id` is the official one: it names the place in findings, requests and messages alike.
 */
export interface Question {
  id: string;
  /** Number printed on the form where it differs from the id (FK 7804 question 35 is box 5). */
  printed?: string;
  title: string;
  /** Headings under which the answer stands in running text, longest first; matched without case, number and accents. */
  labels: readonly string[];
  /** Help text printed under the heading, whole sentences; recognised and never taken for an answer. */
  hints?: readonly string[];
  /** Null for a question whose text only becomes a passage. */
  point: Point | null;
  topic: Topic;
  type: "text" | "choice" | "choice-with-dates" | "periods" | "diagnoses" | "boolean" | "people";
  choices?: readonly Choice[];
  /** Points that the form no longer asks about once this is ticked ("go on to …"). */
  hides?: readonly Point[];
  pdfFields?: readonly string[];
  /** Place in the form's XML, in that dialect's own terms (delsvar id, element path). */
  xml?: readonly string[];
  /** Longest answer that the form takes, in characters. */
  maxLength?: number;
}

/** A form as data, on one page, in the order in which it is printed. */
export interface Form {
  id: FormId;
  version: string | null;
  name: string;
  languages: readonly CertificateLanguage[];
  /** Words that give the form away, matched like labels; more hits win. */
  marks: readonly string[];
  /** Lines that the form prints outside its questions (page head, foot); never taken for an answer. */
  printed?: readonly string[];
  /** Number of printed pages; null where it varies. */
  pages: number | null;
  dateOrder: "year-first" | "day-first" | "unknown";
  questions: readonly Question[];
  source: { title: string; place: string; read: string };
}
