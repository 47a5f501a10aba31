import type { CertificateLanguage } from "#certificate/language.ts";
import type { Assessment } from "#scoring/assessment.ts";
import type { RequestRecord } from "../lifecycle/request-record.ts";
import type { SupplementaryRequest } from "../supplementary-request.ts";
import { questionChecks } from "./question-checks.ts";
import { requestChecks } from "./request-checks.ts";
import type { Check, Tried } from "./tried.ts";

/** Every rule that a written request must keep, with its source. */
export const complianceTable: readonly Check[] = [...requestChecks, ...questionChecks];

/** One rule that a request breaks. */
export interface Violation {
  /** Id of the check in {@link complianceTable}. */
  check: string;
  /** Place of the question, from 0; null where the request as a whole breaks it. */
  question: number | null;
  /** The word or code that breaks it; null where something is not there. */
  found: string | null;
}

/**
 * The rules that a request breaks: none, or it may not be sent. `earlier` are the requests that were sent
 * on the same certificate before.
 */
export function complianceOf(
  request: SupplementaryRequest,
  assessment: Assessment,
  language: CertificateLanguage,
  earlier: readonly Pick<RequestRecord, "request" | "reply">[] = [],
): Violation[] {
  const tried: Tried = { request, assessment, language, earlier };
  return complianceTable.flatMap(({ id, violations }) =>
    violations(tried).map(({ question = null, found = null }) => ({ check: id, question, found })),
  );
}
