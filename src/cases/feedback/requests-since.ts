import { type CalendarDate, dayAt } from "#certificate/calendar-date.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import type { CaseDeps } from "../case-deps.ts";

/** Every request that was drafted on a day or later. Reads them all: for a page that is opened now and then. */
export async function requestsSince(
  { requests, timeZone }: Pick<CaseDeps, "requests" | "timeZone">,
  first: CalendarDate,
): Promise<RequestRecord[]> {
  const found: RequestRecord[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof requests.list>> = await requests.list({
      limit: atOnce,
      ...(cursor === null ? {} : { cursor }),
    });
    found.push(...page.records.filter(({ createdAt }) => dayAt(new Date(createdAt), timeZone) >= first));
    cursor = page.cursor;
  } while (cursor !== null);
  return found;
}

const atOnce = 200;
