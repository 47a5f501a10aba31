import type { Occupation, Prognosis } from "#certificate/certificate.ts";
import type { Contact } from "#certificate/people.ts";

/**
 * Code lists of LISJP (FK 7804), versions 1.0 to 2.0, and what each code means in the model. Measures
 * (KV_FKMU_0004) mean only their own words, which stand in the form.
 * Source: Inera, clinicalprocess:healthcond:certificate, KV_FKMU_0001 to 0007, read 2026-11.
 */

/** KV_FKMU_0001: what the certificate is based on. v1 knows one examination, v2 tells visit from video. */
export const contactKinds: Record<string, Contact["kind"]> = {
  FYSISKUNDERSOKNING: "visit",
  UNDERSOKNING: "visit",
  DIGITALUNDERSOKNING: "video",
  TELEFONKONTAKT: "phone",
  JOURNALUPPGIFTER: "records",
  ANNAT: "other",
};

/** KV_FKMU_0002: occupation that the work capacity is judged against. */
export const occupationRelations: Record<string, Occupation["relation"][number]> = {
  NUVARANDE_ARBETE: "employed",
  ARBETSSOKANDE: "unemployed",
  FORALDRALEDIG: "parental-leave",
  STUDIER: "studies",
};

/** KV_FKMU_0003: how far the work capacity is reduced, in per cent. */
export const incapacityPercents: Record<string, number> = {
  HELT_NEDSATT: 100,
  TRE_FJARDEDEL: 75,
  HALFTEN: 50,
  EN_FJARDEDEL: 25,
};

/** KV_FKMU_0006: prognosis. v1 counts days, v2 months. */
export const prognosisChoices: Record<string, NonNullable<Prognosis["choice"]>> = {
  STOR_SANNOLIKHET: "back-after-period",
  ATER_X_ANTAL_DGR: "back-within",
  ATER_X_ANTAL_MANADER: "back-within",
  SANNOLIKT_INTE: "not-likely",
  PROGNOS_OKLAR: "unclear",
};

/** KV_FKMU_0007: number of days until the return (v1), as months of 30 days. */
export const returnMonths: Record<string, number> = {
  TRETTIO_DGR: 1,
  SEXTIO_DGR: 2,
  NITTIO_DGR: 3,
  HUNDRAATTIO_DAGAR: 6,
  TREHUNDRASEXTIOFEM_DAGAR: 12,
};

/** Codes that only version 2 of the form has; any of them gives it away where the version is not stated. */
export const versionTwoCodes = ["FYSISKUNDERSOKNING", "DIGITALUNDERSOKNING", "ATER_X_ANTAL_MANADER"] as const;
