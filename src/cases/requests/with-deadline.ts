import type { CalendarDate } from "#certificate/calendar-date.ts";
import { policies } from "#policies/policies.ts";
import { deadlineFrom } from "#requests/lifecycle/next-step.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";

/** The request with the last day for the answer: the one that it got when it was sent, or would get on this day. */
export function withDeadline(record: RequestRecord, day: CalendarDate): RequestRecord {
  return { ...record, deadline: record.deadline ?? deadlineFrom(day, policies[record.policy]) };
}
