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
    lead: "The whole assessment on this page goes along: findings, requests and answers. The opinion is kept beside it and changes no finding.",
    question: "Your question",
    questionHint: "What you would like to have weighed medically. No identity numbers, please.",
    refer: "Refer to the consultant",
    asked: (moment, caseworker) => `Asked ${moment} by caseworker ${caseworker}`,
    waiting: "Waiting for the consultant’s opinion.",
    record: "Write down the opinion",
    opinion: "Opinion",
    opinionHint: "As the consultant gives it.",
    name: "Consultant’s name",
    save: "Keep the opinion",
    given: (moment, consultant) => `Opinion of ${consultant}, ${moment}`,
    filter: "With the consultant",
  },
  sv: {
    title: "Försäkringsmedicinsk rådgivare",
    open: "Fråga den försäkringsmedicinska rådgivaren",
    openAgain: "Ställ en fråga till",
    lead: "Hela bedömningen på den här sidan följer med: punkter, begäranden och svar. Yttrandet läggs bredvid och ändrar ingen punkt.",
    question: "Din fråga",
    questionHint: "Det som du vill få medicinskt vägt. Skriv inga personnummer.",
    refer: "Skicka till rådgivaren",
    asked: (moment, caseworker) => `Frågat ${moment} av handläggare ${caseworker}`,
    waiting: "Väntar på rådgivarens yttrande.",
    record: "Skriv in yttrandet",
    opinion: "Yttrande",
    opinionHint: "Så som rådgivaren ger det.",
    name: "Rådgivarens namn",
    save: "Spara yttrandet",
    given: (moment, consultant) => `Yttrande av ${consultant}, ${moment}`,
    filter: "Hos rådgivaren",
  },
  nb: {
    title: "Rådgivende lege",
    open: "Spør den rådgivende legen",
    openAgain: "Still et spørsmål til",
    lead: "Hele vurderingen på denne siden følger med: punkter, forespørsler og svar. Uttalelsen legges ved siden av og endrer ingen punkter.",
    question: "Spørsmålet ditt",
    questionHint: "Det du vil ha medisinsk vurdert. Ikke skriv fødselsnummer.",
    refer: "Send til den rådgivende legen",
    asked: (moment, caseworker) => `Spurt ${moment} av saksbehandler ${caseworker}`,
    waiting: "Venter på uttalelse fra den rådgivende legen.",
    record: "Skriv inn uttalelsen",
    opinion: "Uttalelse",
    opinionHint: "Slik den rådgivende legen gir den.",
    name: "Navn på den rådgivende legen",
    save: "Lagre uttalelsen",
    given: (moment, consultant) => `Uttalelse fra ${consultant}, ${moment}`,
    filter: "Hos rådgivende lege",
  },
};
