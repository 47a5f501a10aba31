import type { FormId } from "#certificate/certificate.ts";
import { generic } from "./generic.ts";
import { noNav } from "./no-nav.ts";
import type { Policy, PolicyId } from "./policy.ts";
import { seForsakringskassan } from "./se-forsakringskassan.ts";

/** Every policy by its id. */
export const policies: Readonly<Record<PolicyId, Policy>> = {
  "se-forsakringskassan": seForsakringskassan,
  "no-nav": noNav,
  generic,
};

/** The policy that is used for a form unless a person chooses another. */
export function policyFor(form: FormId): Policy {
  return Object.values(policies).find((policy) => policy.forms.includes(form)) ?? generic;
}
