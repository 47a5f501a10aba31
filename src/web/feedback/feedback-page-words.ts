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
    lead: "What a unit was asked about most often over the past year, with examples of wording that is enough. A unit is shown once it has had five requests. No person is counted, and no unit is compared with another.",
    choose: "Unit",
    none: "There is nothing to show yet. A unit appears here once it has been sent five requests within a year.",
    print: "Print",
    pdf: "Save as PDF",
  },
  sv: {
    title: "Återkoppling till enheter",
    lead: "Vad en enhet oftast har fått frågor om det senaste året, med exempel på formuleringar som räcker. En enhet visas när den har fått minst fem begäranden. Vi räknar inte per person och jämför inte enheter med varandra.",
    choose: "Enhet",
    none: "Det finns inget att visa än. En enhet visas här när den har fått fem begäranden inom ett år.",
    print: "Skriv ut",
    pdf: "Spara som PDF",
  },
  nb: {
    title: "Tilbakemelding til enheter",
    lead: "Hva en enhet oftest har fått spørsmål om det siste året, med eksempler på formuleringer som er nok. En enhet vises når den har fått minst fem forespørsler. Vi teller ikke per person og sammenligner ikke enheter med hverandre.",
    choose: "Enhet",
    none: "Det er ingenting å vise ennå. En enhet vises her når den har fått fem forespørsler i løpet av et år.",
    print: "Skriv ut",
    pdf: "Lagre som PDF",
  },
};
