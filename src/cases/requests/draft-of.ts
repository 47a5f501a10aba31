import { signedOn } from "#certificate/signed-on.ts";
import { statedValue } from "#certificate/statement.ts";
import { policies } from "#policies/policies.ts";
import { complianceOf } from "#requests/compliance/compliance-of.ts";
import { draftRequest } from "#requests/lifecycle/draft-request.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import { requestToSuccessor } from "#requests/writing/request-to-successor.ts";
import type { CertificateRecord } from "#storage/certificate-record.ts";

/** The first request on a certificate, as its current result has it; null where nothing is to be asked. */
export function firstDraftOf(certificate: CertificateRecord): RequestRecord | null {
  const current = certificate.assessments.at(-1);
  if (certificate.status !== "assessed" || certificate.replacedBy !== null || current === undefined) return null;
  // Dated by the result, so that drafting it again gives the very same record.
  return draftOf(certificate, 1, new Date(current.at));
}

/**
 * The request of a round that the current result asks for; null where nothing is to be asked. With
 * `toSuccessor` it is addressed to whoever has taken over from the physician who signed.
 */
export function draftOf(
  certificate: CertificateRecord,
  round: number,
  at: Date,
  { toSuccessor = false }: { toSuccessor?: boolean } = {},
): RequestRecord | null {
  const current = certificate.assessments.at(-1);
  if (current === undefined || current.request === null) return null;
  const { form, formVersion, policy, verdict } = current.assessment;
  const issuer = current.certificate == null ? null : statedValue(current.certificate.issuer);
  const issuedOn = current.certificate == null ? null : signedOn(current.certificate);
  const request = toSuccessor ? requestToSuccessor(current.request, issuedOn) : current.request;
  return draftRequest({
    certificateId: certificate.id,
    round,
    form,
    formVersion,
    policy,
    unit: issuer?.unit ?? null,
    request,
    at,
    // Nobody reads what is sent by itself: it goes only where every rule for requests is kept.
    automatic:
      policies[policy].automaticSending.value.includes(verdict.rule) &&
      complianceOf(request, current.assessment, request.language).length === 0,
  });
}
