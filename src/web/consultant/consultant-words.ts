import type { TextLanguage } from "#certificate/language.ts";

/** Words of the medical consultant's place on a certificate's page. Moments come written out. */
export interface ConsultantWords {
  title: string;
  open: string;
  openAgain: string;
  lead: string;
  question: string;
  questionHint: string;
  refer: string;
  asked(moment: string, caseworker: string): string;
  waiting: string;
  record: string;
  opinion: string;
  opinionHint: string;
  name: string;
  save: string;
  given(moment: string, consultant: string): string;
  /** In the worklist: a question waits for its opinion. */
  filter: string;
}

export const consultantWords: Record<TextLanguage, ConsultantWords> = {
  en: {
    title: "Medical consultant",
    open: "Ask the medical consultant",
    openAgain: "Ask another question",
    lead: "The whole assessment on this page goes along: findings, requests and answers. The opinion is kept beside them and changes no finding.",
    question: "Your question",
    questionHint: "What you would like a medical view on. No identity numbers, please.",
    refer: "Refer to the consultant",
    asked: (moment, caseworker) => `Question from caseworker ${caseworker}, ${moment}`,
    waiting: "Waiting for the consultant’s opinion.",
    record: "Write down the opinion",
    opinion: "Opinion",
    opinionHint: "In the consultant’s own words.",
    name: "Consultant’s name",
    save: "Save the opinion",
    given: (moment, consultant) => `Opinion of ${consultant}, ${moment}`,
    filter: "With the consultant",
  },
  sv: {
    title: "Försäkringsmedicinsk rådgivare",
    open: "Fråga den försäkringsmedicinska rådgivaren",
    openAgain: "Ställ en fråga till",
    lead: "Hela bedömningen på den här sidan följer med: punkter, begäranden och svar. Yttrandet sparas bredvid och ändrar ingenting i bedömningen.",
    question: "Din fråga",
    questionHint: "Det som du vill få medicinskt bedömt. Skriv inga personnummer.",
    refer: "Skicka till rådgivaren",
    asked: (moment, caseworker) => `Fråga från handläggare ${caseworker}, ${moment}`,
    waiting: "Väntar på rådgivarens yttrande.",
    record: "Skriv in yttrandet",
    opinion: "Yttrande",
    opinionHint: "Med rådgivarens egna ord.",
    name: "Rådgivarens namn",
    save: "Spara yttrandet",
    given: (moment, consultant) => `Yttrande av ${consultant}, ${moment}`,
    filter: "Hos rådgivaren",
  },
  nb: {
    title: "Rådgivende lege",
    open: "Spør den rådgivende legen",
    openAgain: "Still et spørsmål til",
    lead: "Hele vurderingen på denne siden følger med: punkter, forespørsler og svar. Uttalelsen lagres ved siden av og endrer ingenting i vurderingen.",
    question: "Spørsmålet ditt",
    questionHint: "Det du vil ha medisinsk vurdert. Ikke skriv fødselsnummer.",
    refer: "Send til den rådgivende legen",
    asked: (moment, caseworker) => `Spørsmål fra saksbehandler ${caseworker}, ${moment}`,
    waiting: "Venter på uttalelse fra den rådgivende legen.",
    record: "Skriv inn uttalelsen",
    opinion: "Uttalelse",
    opinionHint: "Med den rådgivende legens egne ord.",
    name: "Navn på den rådgivende legen",
    save: "Lagre uttalelsen",
    given: (moment, consultant) => `Uttalelse fra ${consultant}, ${moment}`,
    filter: "Hos rådgivende lege",
  },
};
