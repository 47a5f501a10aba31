import type { CaseFacts } from "#certificate/case-facts.ts";
import type { Certificate } from "#certificate/certificate.ts";
import type { Reading } from "#language/clause.ts";
import type { Absence } from "#policies/absence.ts";
import type { Exemption, Policy } from "#policies/policy.ts";
import type { UsualDurations } from "#policies/usual-durations/usual-durations.ts";
import { copiedFromEarlier } from "./copied-from-earlier.ts";
import { improvingYetLonger } from "./improving-yet-longer.ts";
import { longerThanUsual } from "./longer-than-usual.ts";
import type { Note } from "./note.ts";

/** What a note may look at. */
export interface NoteBasis {
  certificate: Certificate;
  reading: Reading;
  policy: Policy;
  caseFacts: CaseFacts;
  absence: Absence;
  exemptions: readonly Exemption[];
  /** Left out where a deployment supplies none: no duration is then called usual. */
  usualDurations?: UsualDurations | undefined;
  /** Prints of what earlier certificates of the case say (`printsOf`). */
  earlierPrints?: ReadonlySet<string> | undefined;
}

/** The notes on one certificate, each at most once. */
export function notesOn(basis: NoteBasis): Note[] {
  return [longerThanUsual(basis), improvingYetLonger(basis), copiedFromEarlier(basis)].filter((note) => note !== null);
}
