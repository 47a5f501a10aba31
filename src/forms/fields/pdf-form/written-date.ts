import type { WrittenDate } from "#certificate/calendar-date.ts";
import type { Form } from "../../form.ts";
import { findDates } from "../../text/dates/find-dates.ts";

/** The day in a date field, however the physician wrote it. */
export function writtenDate(form: Form, written: string): WrittenDate {
  return findDates(written, { order: form.dateOrder, near: null })[0]?.date ?? { kind: "unreadable", written };
}
