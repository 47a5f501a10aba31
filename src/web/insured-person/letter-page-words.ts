import type { TextLanguage } from "#certificate/language.ts";
import type { LetterVariant } from "#report/insured-person-letter/insured-person-letter.ts";

/** Words around the letter to the insured person, for the caseworker. */
export interface LetterPageWords {
  title: string;
  lead: string;
  back: string;
  choose: string;
  variant: Record<LetterVariant, string>;
  print: string;
  copy: string;
}

export const letterPageWords: Record<TextLanguage, LetterPageWords> = {
  en: {
    title: "Letter to the insured person",
    lead: "Says what has come in, whom you have asked and how long it may take; nothing medical. Nothing is sent from here: add the name and address, and send it the way your office usually does.",
    back: "Back to the certificate",
    choose: "Language and kind",
    variant: { normal: "plain", easy: "easy to read" },
    print: "Print the letter",
    copy: "Copy the text",
  },
  sv: {
    title: "Brev till den försäkrade",
    lead: "Berättar vad som har kommit in, vem ni har frågat och hur länge det kan ta; ingenting medicinskt. Härifrån skickas ingenting: fyll i namn och adress och skicka det på det sätt som kontoret brukar.",
    back: "Tillbaka till intyget",
    choose: "Språk och form",
    variant: { normal: "klarspråk", easy: "lättläst" },
    print: "Skriv ut brevet",
    copy: "Kopiera texten",
  },
  nb: {
    title: "Brev til den sykmeldte",
    lead: "Forteller hva som har kommet inn, hvem dere har spurt, og hvor lenge det kan ta; ingenting medisinsk. Ingenting sendes herfra: fyll ut navn og adresse og send det slik kontoret pleier.",
    back: "Tilbake til sykmeldingen",
    choose: "Språk og form",
    variant: { normal: "klart språk", easy: "lettlest" },
    print: "Skriv ut brevet",
    copy: "Kopier teksten",
  },
};
