import type { RequestRecord } from "../lifecycle/request-record.ts";

/** Registers that a physician is known in: HSA (Sweden), HPR (Norway), GMC (United Kingdom), or another. */
export const professionalIdKinds = ["hsa", "hpr", "gmc", "other"] as const;
export type ProfessionalIdKind = (typeof professionalIdKinds)[number];

/** The register of the physician who issued this certificate, by its form, and for a letter by the office's policy. */
export function professionalIdKind({ form, policy }: Pick<RequestRecord, "form" | "policy">): ProfessionalIdKind {
  return byForm[form] ?? byPolicy[policy];
}

const byForm: Record<RequestRecord["form"], ProfessionalIdKind | null> = {
  "se-fk7804": "hsa",
  "se-fk7263": "hsa",
  "no-nav0807": "hpr",
  "uk-med3": "gmc",
  generic: null,
};

const byPolicy: Record<RequestRecord["policy"], ProfessionalIdKind> = {
  "se-forsakringskassan": "hsa",
  "no-nav": "hpr",
  generic: "other",
};
