import type { CertificateLanguage } from "#certificate/language.ts";

/** The words around the questions in a message from system to system. */
export interface MessageWords {
  heading: string;
  reminderHeading: string;
  reminding: string;
  /** Before the two further answers. */
  orElse: string;
  answerBy(deadline: string): string;
}

export const messageWords: Record<CertificateLanguage, MessageWords> = {
  sv: {
    heading: "Några frågor om ett läkarintyg",
    reminderHeading: "Påminnelse: några frågor om ett läkarintyg",
    reminding:
      "För en tid sedan ställde vi de här frågorna till dig, och vi har inte sett något svar än. Har du svarat de senaste dagarna kan du bortse från påminnelsen.",
    orElse: "Går frågorna inte att besvara räcker det att skriva något av det här:",
    answerBy: (deadline) => `Svara gärna senast den ${deadline}.`,
  },
  nb: {
    heading: "Noen spørsmål om en sykmelding",
    reminderHeading: "Påminnelse: noen spørsmål om en sykmelding",
    reminding:
      "For en tid siden stilte vi deg disse spørsmålene, og vi har ikke sett noe svar ennå. Har du svart de siste dagene, kan du se bort fra påminnelsen.",
    orElse: "Kan spørsmålene ikke besvares, er det nok å skrive en av disse setningene:",
    answerBy: (deadline) => `Svar gjerne senest ${deadline}.`,
  },
  nn: {
    heading: "Nokre spørsmål om ei sjukmelding",
    reminderHeading: "Påminning: nokre spørsmål om ei sjukmelding",
    reminding:
      "For ei tid sidan stilte vi deg desse spørsmåla, og vi har ikkje sett noko svar enno. Har du svart dei siste dagane, kan du sjå bort frå påminninga.",
    orElse: "Om det ikkje går å svare på spørsmåla, er det nok å skrive ei av desse setningane:",
    answerBy: (deadline) => `Svar gjerne seinast ${deadline}.`,
  },
  en: {
    heading: "A few questions about a medical certificate",
    reminderHeading: "Reminder: a few questions about a medical certificate",
    reminding:
      "Some time ago we asked you these questions, and we have not seen an answer yet. If you have answered in the last few days, please disregard this reminder.",
    orElse: "If the questions cannot be answered, it is enough to write one of these sentences:",
    answerBy: (deadline) => `Please answer by ${deadline} if you can.`,
  },
};
