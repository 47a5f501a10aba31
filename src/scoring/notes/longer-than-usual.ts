import type { Topic } from "#certificate/certificate.ts";
import type { Reading } from "#language/clause.ts";
import { usualFor } from "#policies/usual-durations/usual-for.ts";
import type { NoteOf } from "./note.ts";
import type { NoteBasis } from "./notes-on.ts";

/** Is the absence longer than is usual with the diagnosis, and nothing said of why? */
export function longerThanUsual({
  certificate,
  reading,
  absence: { totalDays, source },
  exemptions,
  usualDurations,
}: NoteBasis): NoteOf<"longer-than-usual"> | null {
  if (usualDurations === undefined || totalDays === null || source === "none") return null;
  if (exemptions.some(({ id }) => id === "short-period" || id === "infection-carrier")) return null;
  const found = usualFor(certificate, usualDurations);
  if (found === null || totalDays <= found.duration.days || givesReason(reading)) return null;
  const { codes: _codes, system: _system, ...usual } = found.duration;
  const code = found.diagnosis.writtenCode ?? found.diagnosis.code ?? "";
  return {
    note: "longer-than-usual",
    evidence: found.diagnosis.evidence,
    days: totalDays,
    daysFrom: source,
    usual: { ...usual, source: usualDurations.source, code },
  };
}

/** Whatever is written where the form asks for it is a reason; forms without that place have it elsewhere. */
function givesReason({ clauses }: Reading): boolean {
  return clauses.some(
    ({ topic, text, marks }) =>
      (topic === "longer-than-guideline" && /\p{L}{3}/u.test(text)) ||
      (besides.has(topic) && marks.some(({ tag }) => tag === "reason")),
  );
}

/** Places where a physician tells why it takes the time that it takes. */
const besides: ReadonlySet<Topic> = new Set(["medical-reasons", "capacity", "prognosis"]);
