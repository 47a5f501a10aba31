import type { Channel, RequestRecord } from "#requests/lifecycle/request-record.ts";
import type { RequestState } from "#requests/lifecycle/states.ts";
import type { ReplyWay } from "#requests/reply.ts";
import type { RequestStanding } from "../request-standing.ts";

/** Words of the request's place of work on the caseworker's pages. Days and moments come written out. */
export interface RequestWords {
  title: string;
  round(number: number): string;
  /** Beside a draft of a later round. */
  again: string;
  state: Record<RequestState, { word: string; what: string }>;
  /** A letter is sent, and reminded of, only when somebody has printed it. */
  byLetter: Partial<Record<RequestState, string>>;
  /** What happens next, and when. */
  next: {
    draft: string;
    approved: string;
    /** `letter`: somebody has to print it first. */
    printLetter: string;
    remind(day: string): string;
    /** A letter is reminded of by another letter, which somebody has to print as well. */
    remindByLetter(day: string): string;
    printReminder: string;
    expire(day: string): string;
    /** A new draft stands beside. */
    newDraft: string;
    newDraftNotMine: string;
    sufficient: string;
    look: string;
    roundsUsedUp: string;
    allAsked: string;
    decide: string;
    lateAnswer: string;
    locked: string;
  };
  /** After the standing of a request that waits. */
  until(day: string): string;
  deadline(day: string): string;
  sentTo(channel: string, name: string | null): string;
  standing: Record<RequestStanding, { word: string; filter: string }>;
  letter: {
    lead: string;
    take: string;
    takeHint: string;
    asSent(questions: number): string;
    pdf: string;
    reminderPdf: string;
    link: string;
    linkHint: string;
    copyLink: string;
  };
  approve: {
    title: string;
    name: string;
    nameHint: string;
    id(name: string): string;
    idHint: string;
    fromCertificate: string;
    send: string;
    optional: string;
  };
  channel: Record<Channel, { name: string; address: string; hint: string; sent: string }>;
  fault: { title: string; field: Record<FaultField, string> };
  act: {
    remind: string;
    record: string;
    handOn: { open: string; lead: string; send: string };
    withdraw: { open: string; lead: string; send: string };
    discard: { open: string; lead: string; send: string };
    close: string;
    closeHint: string;
    insured: string;
    notNow: string;
  };
  history: { title: string; move: Record<RequestRecord["history"][number]["move"], string> };
  actor: Record<RequestRecord["history"][number]["actor"]["kind"], string>;
  because: Readonly<Record<string, string>>;
  replaced: { by: string; open: string; title: string; lead: string; inList: string; fact: string; earlier: string };
  reply: {
    title: string;
    by(name: string | null, when: string): string;
    way: Record<ReplyWay, string>;
    notAnswered: string;
    tookOver: string;
    attachments: string;
    unnamed: string;
  };
  changes: {
    title: string;
    lead: string;
    before: string;
    after: string;
    none: string;
    verdict(before: string, after: string): string;
    same(verdict: string): string;
    contradicted: string;
    inCertificate: string;
    inAnswer: string;
  };
  record: {
    title: string;
    lead: string;
    who: string;
    whoHint: string;
    send: string;
    others: string;
    noInformation: string;
    notMine: string;
    text: string;
    tookOver: string;
  };
}

/** What can keep a form from being taken. */
export const faultFields = ["ask", "channel", "address", "name", "professionalId", "other"] as const;
export type FaultField = (typeof faultFields)[number];
