import type { CertificateLanguage } from "#certificate/language.ts";
import type { RequestRecord } from "../lifecycle/request-record.ts";
import { type ProfessionalIdKind, professionalIdKind } from "./professional-id-kind.ts";

/** What the id of the issuing physician is called: on a line of a form, and when a page asks for it. */
export function professionalIdName({ form, policy, request }: RequestRecord): { name: string; yours: string } {
  return names[request.language][professionalIdKind({ form, policy })];
}

const names: Record<CertificateLanguage, Record<ProfessionalIdKind, { name: string; yours: string }>> = {
  sv: {
    hsa: { name: "HSA-id", yours: "ditt HSA-id" },
    hpr: { name: "HPR-nummer", yours: "ditt HPR-nummer" },
    gmc: { name: "GMC-nummer", yours: "ditt GMC-nummer" },
    other: { name: "Yrkes-id", yours: "det yrkes-id som står i intyget" },
  },
  nb: {
    hsa: { name: "HSA-id", yours: "HSA-id-en din" },
    hpr: { name: "HPR-nummer", yours: "HPR-nummeret ditt" },
    gmc: { name: "GMC-nummer", yours: "GMC-nummeret ditt" },
    other: { name: "Yrkes-id", yours: "yrkes-id-en som står i sykmeldingen" },
  },
  nn: {
    hsa: { name: "HSA-id", yours: "HSA-id-en din" },
    hpr: { name: "HPR-nummer", yours: "HPR-nummeret ditt" },
    gmc: { name: "GMC-nummer", yours: "GMC-nummeret ditt" },
    other: { name: "Yrkes-id", yours: "yrkes-id-en som står i sjukmeldinga" },
  },
  en: {
    hsa: { name: "HSA id", yours: "your HSA id" },
    hpr: { name: "HPR number", yours: "your HPR number" },
    gmc: { name: "GMC reference number", yours: "your GMC reference number" },
    other: { name: "Professional number", yours: "the professional number on the certificate" },
  },
};
