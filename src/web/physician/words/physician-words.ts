import type { ProfessionalIdKind } from "#requests/formats/professional-id-kind.ts";
import type { FieldRule } from "../field-fault.ts";

/** The words of the physician's page, from one colleague in the same case to another. `office` is the office's name. */
export interface PhysicianWords {
  title: string;
  skip: string;
  /** Stands before the title of a page that came back with faults. */
  faultTitle: string;
  optional: string;
  back: string;
  /** Foot of every page. */
  foot: string;
  talk: { lead: string; without: string; reference(reference: string): string };
  identify: {
    lead(office: string): string;
    /** What the id is for. */
    why: string;
    label: Record<ProfessionalIdKind, string>;
    hint: Record<ProfessionalIdKind, string>;
    button: string;
    /** Above what was wrong with the id. */
    notOpened: string;
    /** The session had ended under what was written. */
    kept: string;
    /** Files cannot be carried over. */
    keptWithoutFiles: string;
  };
  locked: { title: string; what: string; next: string };
  gone: { title: string; what: string; steps: readonly string[] };
  notNeeded: { title: string; what: string };
  crossSite: { title: string; what: string };
  fault: { title: string; what: string };
  tooLarge: { title: string; what(limit: string): string };
  form: {
    deadline(day: string): string;
    overdue(day: string): string;
    /** What the page shows, and what it does not. */
    only: string;
    otherWays: string;
    question(number: number, of: number): string;
    /** Leads to the form's own question. */
    onForm(number: string | null, title: string | null): string;
    quote: string;
    answer: string;
    comment: string;
    periods: string;
    period(number: number): string;
    periodsHint: string;
    degree: string;
    from: string;
    to: string;
    date: string;
    dateHint: string;
    number: string;
    nothingToAdd: string;
    files: string;
    filesHint(limit: string, most: number): string;
    filesAttached: string;
    remove(name: string): string;
    unnamedFile: string;
    name: string;
    nameHint: string;
    save: string;
    send: string;
    final: string;
    saved(moment: string): string;
    savedHow(until: string | null): string;
  };
  faults: {
    title: string;
    /** Before the fault of a question's field. */
    inQuestion(number: number): string;
    rule: Record<FieldRule, string>;
  };
  others: {
    title: string;
    lead: string;
    noInformation: { title: string; lead: string; text: string; send: string };
    notMine: { title: string; lead: string; tookOverHint: string; text: string; send: string };
    handOn: {
      choose: string;
      title: string;
      lead: string;
      what: string;
      name: string;
      address: string;
      letterAddress: string;
      id: Record<ProfessionalIdKind, string>;
      send: string;
      done: { title: string; what(office: string): string };
    };
  };
  receipt: {
    thanks: string;
    answered: string;
    lead(office: string, moment: string): string;
    nothingMore: string;
    keep: string;
    sent: string;
    notAnswered: string;
    nothingToAdd: string;
    tookOver: string;
    comment: string;
    periodOf(degree: string, from: string, to: string): string;
    files: string;
    name: string;
  };
}
