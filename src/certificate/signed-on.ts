import type { CalendarDate } from "./calendar-date.ts";
import type { Certificate } from "./certificate.ts";
import { statedValue } from "./statement.ts";

/** The day on which the certificate was signed; null where it gives none that can be read in one way. */
export function signedOn({ signature }: Pick<Certificate, "signature">): CalendarDate | null {
  const date = statedValue(signature)?.date;
  return date?.kind === "date" ? date.date : null;
}
