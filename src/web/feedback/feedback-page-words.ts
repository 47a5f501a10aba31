import type { TextLanguage } from "#certificate/language.ts";

/** Words around the feedback to a unit, for the office. */
export interface FeedbackPageWords {
  title: string;
  lead: string;
  choose: string;
  none: string;
  print: string;
  pdf: string;
}

export const feedbackPageWords: Record<TextLanguage, FeedbackPageWords> = {
  en: {
    title: "Feedback to units",
    lead: "What a unit was asked most often over the past year, and wording that would have been enough. A unit is told of from five requests on. No person is counted, and no unit is compared with another.",
    choose: "Unit",
    none: "There is nothing to tell yet. A unit appears here once it has been sent five requests within a year.",
    print: "Print",
    pdf: "Save as PDF",
  },
  sv: {
    title: "Återkoppling till enheter",
    lead: "Vad en enhet oftast har fått frågor om det senaste året, och hur det kan stå för att räcka. En enhet visas från fem begäranden. Ingen person räknas och ingen enhet jämförs med någon annan.",
    choose: "Enhet",
    none: "Det finns inget att berätta än. En enhet visas här när den har fått fem begäranden inom ett år.",
    print: "Skriv ut",
    pdf: "Spara som PDF",
  },
  nb: {
    title: "Tilbakemelding til enheter",
    lead: "Hva en enhet oftest har fått spørsmål om det siste året, og hvordan det kan stå for å være nok. En enhet vises fra og med fem forespørsler. Ingen person telles, og ingen enhet sammenlignes med en annen.",
    choose: "Enhet",
    none: "Det er ingenting å fortelle ennå. En enhet vises her når den har fått fem forespørsler i løpet av et år.",
    print: "Skriv ut",
    pdf: "Lagre som PDF",
  },
};
