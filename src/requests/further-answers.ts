import { z } from "zod";
import type { CertificateLanguage } from "#certificate/language.ts";

/** The two further answers that every request offers beside its questions, in its own language. */
export const furtherAnswersSchema = z.object({
  /** Answers the whole request: there is nothing to add to the certificate. */
  noInformation: z.string(),
  /** The physician has left, or it is another one's certificate. */
  notMine: z.string(),
  /** Asked together with `notMine`. */
  whoTookOver: z.string(),
});

export type FurtherAnswers = z.infer<typeof furtherAnswersSchema>;

export const furtherAnswers: Readonly<Record<CertificateLanguage, FurtherAnswers>> = {
  en: {
    noInformation: "There is no further medical information to give.",
    notMine: "I cannot answer for this certificate.",
    whoTookOver: "Who has taken over the patient, as far as you know?",
  },
  sv: {
    noInformation: "Det finns inga fler medicinska uppgifter att lämna.",
    notMine: "Jag kan inte svara för det här intyget.",
    whoTookOver: "Vem har tagit över patienten, såvitt du vet?",
  },
  nb: {
    noInformation: "Det finnes ikke flere medisinske opplysninger å gi.",
    notMine: "Jeg kan ikke svare for denne sykmeldingen.",
    whoTookOver: "Hvem har overtatt pasienten, så vidt du vet?",
  },
  nn: {
    noInformation: "Det finst ikkje fleire medisinske opplysningar å gje.",
    notMine: "Eg kan ikkje svare for denne sjukmeldinga.",
    whoTookOver: "Kven har teke over pasienten, så vidt du veit?",
  },
};

/** The two choices that every question with choices ends with. */
export const lastChoices: Readonly<Record<CertificateLanguage, { other: string; cannotBeAssessed: string }>> = {
  en: { other: "Other", cannotBeAssessed: "Cannot be assessed" },
  sv: { other: "Annat", cannotBeAssessed: "Går inte att bedöma" },
  nb: { other: "Annet", cannotBeAssessed: "Kan ikke vurderes" },
  nn: { other: "Anna", cannotBeAssessed: "Kan ikkje vurderast" },
};
