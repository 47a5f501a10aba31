import { addDays, type CalendarDate } from "#certificate/calendar-date.ts";
import type { Policy } from "#policies/policy.ts";
import type { RequestRecord } from "./request-record.ts";
import { startOfDay } from "./start-of-day.ts";
import { moveRules } from "./states.ts";

/**
 * What the machine has to do on a request: `approve` where the policy lets it, `send` and `remind` go by post,
 * `resend` is the request again with a new link, `take-in` puts a reply to the certificate.
 */
export type Step = "approve" | "send" | "resend" | "remind" | "expire" | "take-in" | "close";

/** A step, and the moment from which on it is due. */
export interface NextStep {
  step: Step;
  at: Date;
}

export type Deadlines = Pick<Policy, "answerWithinDays" | "remindAfterDays" | "reminders">;

/** The machine's next step on a request at a moment; null while it is a person's turn, and at the end. */
export function nextStep(record: RequestRecord, deadlines: Deadlines, timeZone: string, now: Date): NextStep | null {
  switch (record.state) {
    case "draft":
      return record.nextStepAt === null ? null : { step: "approve", at: now };
    case "approved":
      return { step: "send", at: now };
    case "sent":
    case "reminded":
      return whileAsked(record, deadlines, timeZone, now);
    case "withdrawn":
      return { step: "close", at: now };
    case "answered":
    case "no-information":
    case "not-mine":
    case "closed":
      // Until the reply is with the certificate: also where a caseworker has closed the request meanwhile.
      return record.nextStepAt === null ? null : { step: "take-in", at: now };
    case "expired":
      return null;
  }
}

/** Last day for an answer to a request that goes out on a day. */
export function deadlineFrom(sentOn: CalendarDate, { answerWithinDays }: Deadlines): CalendarDate {
  return addDays(sentOn, answerWithinDays.value);
}

/** When the physician's link ends: a late answer is still an answer, an old letter in a drawer no door. */
export function linkEnd(deadline: CalendarDate, timeZone: string): Date {
  return startOfDay(addDays(deadline, daysAfterDeadline + 1), timeZone);
}

/** True while a physician may still answer. */
export function mayBeAnswered({ state }: Pick<RequestRecord, "state">): boolean {
  return moveRules.answer.from.includes(state);
}

/** Setting of this project: a holiday of four weeks and some days around it. */
const daysAfterDeadline = 30;

/** A reminder comes in the morning, not at midnight. */
const morningMs = 8 * 3_600_000;

function whileAsked(record: RequestRecord, deadlines: Deadlines, timeZone: string, now: Date): NextStep | null {
  const { deadline, link, reminders } = record;
  if (deadline === null) return null;
  const over = startOfDay(addDays(deadline, 1), timeZone);
  // After days without service nobody is reminded of a deadline that has passed.
  if (now >= over) return { step: "expire", at: over };
  if (link.sentVersion < link.version) return { step: "resend", at: now };
  const remindOn = addDays(deadline, deadlines.remindAfterDays.value - deadlines.answerWithinDays.value);
  const at = new Date(startOfDay(remindOn, timeZone).getTime() + morningMs);
  const open = reminders < deadlines.reminders.value && remindOn <= deadline;
  return open ? { step: "remind", at } : { step: "expire", at: over };
}
