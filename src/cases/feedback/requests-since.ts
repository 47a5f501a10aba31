import { type CalendarDate, dayAt } from "#certificate/calendar-date.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import { everyRecord } from "#storage/every-record.ts";
import type { CaseDeps } from "../case-deps.ts";

/** Every request that was drafted on a day or later. Reads them all: for a page that is opened now and then. */
export async function requestsSince(
  { requests, timeZone }: Pick<CaseDeps, "requests" | "timeZone">,
  first: CalendarDate,
): Promise<RequestRecord[]> {
  const found: RequestRecord[] = [];
  for await (const record of everyRecord((page) => requests.list(page))) {
    if (dayAt(new Date(record.createdAt), timeZone) >= first) found.push(record);
  }
  return found;
}
