import type { Certificate } from "#certificate/certificate.ts";
import type { Policy } from "./policy.ts";

/** Whether the certificate's form has no place for the criterion, so that nothing said of it is no gap. */
export function isOptional(policy: Policy, certificate: Certificate, criterion: string): boolean {
  return policy.optionalOn.value[certificate.form]?.includes(criterion) ?? false;
}
