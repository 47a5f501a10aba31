import type { CalendarDate } from "#certificate/calendar-date.ts";

/** The first moment of a day in a time zone such as `Europe/Stockholm`. */
export function startOfDay(day: CalendarDate, timeZone: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // The clock may be put forward or back between the two midnights: what counts is the zone's own.
  const near = midnight - offsetMs(midnight, timeZone);
  return new Date(midnight - offsetMs(near, timeZone));
}

/** How far a zone's clocks are ahead of UTC. */
function offsetMs(moment: number, timeZone: string): number {
  const name = zoneNames(timeZone)
    .formatToParts(moment)
    .find(({ type }) => type === "timeZoneName")?.value;
  const [, sign, hours, minutes] = /^GMT([+-])(\d{2}):(\d{2})$/.exec(name ?? "") ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
}

const zones = new Map<string, Intl.DateTimeFormat>();

function zoneNames(timeZone: string): Intl.DateTimeFormat {
  const known = zones.get(timeZone) ?? new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  zones.set(timeZone, known);
  return known;
}
