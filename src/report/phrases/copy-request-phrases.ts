import type { TextLanguage } from "#certificate/language.ts";

/** Words to whoever sent a copy that cannot be read. Nothing medical is asked, and the physician is not troubled. */
export interface CopyRequestPhrases {
  /** Heading for the office. */
  title: string;
  lead: string;
  /** What the office does now, in a line. */
  next: string;
  /** `parts` are what could not be read, already joined; null where it is the whole. */
  opening(parts: string | null): string;
  /** What could not be read, by the criterion that needs it, as it stands in the middle of a sentence. */
  part: Readonly<Record<string, string>>;
  /** Before what is wrong with some of the pages; `numbers` are joined already. */
  pages(numbers: string, count: number): string;
  handwriting: string;
  /** Of a page that is hardly legible without a fault of the picture. */
  illegible: string;
  advice: string;
  closing: string;
}

/** Each language as a friendly office writes: thanks, what is wrong, what helps, and what need not be done. */
export const copyRequestPhrases: Record<TextLanguage, CopyRequestPhrases> = {
  en: {
    title: "Request for a readable copy",
    lead: "A draft. Nothing is sent until somebody has read it.",
    next: "Ask whoever sent it for a better copy; the physician need not be asked.",
    opening: (parts) =>
      parts === null
        ? "Hello, and thank you for the certificate. We cannot read the copy that reached us well enough to handle the case."
        : `Hello, and thank you for the certificate. In the copy that reached us we cannot read ${parts}.`,
    part: {
      "diagnosis-stated": "the diagnosis",
      "capacity-degree": "the degree of incapacity",
      period: "the period",
      "functional-impairment": "which function is impaired",
      "activity-limitation": "what the patient has difficulty doing",
    },
    pages: (numbers, count) => (count === 1 ? `Page ${numbers}` : `Pages ${numbers}`),
    illegible: "Hardly a word can be read.",
    handwriting:
      "Some of it is written by hand. If there is a version that was filled in on a computer, please send that.",
    advice:
      "Best of all is the original file, if there is one. Otherwise it is enough to scan every whole page straight, at 300 dpi in greyscale, or to photograph it from right above in even light.",
    closing:
      "Nothing in the certificate needs to be changed, and the physician does not have to write it again. Thank you for your help – with a readable copy the case can move on.",
  },
  sv: {
    title: "Begäran om en läsbar kopia",
    lead: "Ett utkast. Ingenting skickas förrän någon har läst det.",
    next: "Be avsändaren om en bättre kopia; läkaren behöver inte tillfrågas.",
    opening: (parts) =>
      parts === null
        ? "Hej! Tack för läkarintyget. Kopian som har nått oss går inte att läsa tillräckligt bra för att vi ska kunna handlägga ärendet."
        : `Hej! Tack för läkarintyget. I kopian som har nått oss går det inte att läsa ${parts}.`,
    part: {
      "diagnosis-stated": "diagnosen",
      "capacity-degree": "graden av nedsättning",
      period: "perioden",
      "functional-impairment": "vilken funktion som är nedsatt",
      "activity-limitation": "vad patienten har svårt att göra",
    },
    pages: (numbers) => `Sida ${numbers}`,
    illegible: "Knappt ett ord går att läsa.",
    handwriting: "En del är skrivet för hand. Finns det en version som är ifylld på dator får du gärna skicka den.",
    advice:
      "Bäst är originalfilen, om den finns. Annars räcker det att skanna varje hel sida rakt, i 300 dpi och gråskala, eller att fotografera den rakt uppifrån i jämnt ljus.",
    closing:
      "Ingenting i intyget behöver ändras, och läkaren behöver inte skriva det på nytt. Tack för hjälpen – med en läsbar kopia kan ärendet gå vidare.",
  },
  nb: {
    title: "Forespørsel om en lesbar kopi",
    lead: "Et utkast. Ingenting sendes før noen har lest det.",
    next: "Be avsenderen om en bedre kopi; legen trenger ikke å bli spurt.",
    opening: (parts) =>
      parts === null
        ? "Hei! Takk for sykmeldingen. Kopien som har nådd oss, kan ikke leses godt nok til at vi kan behandle saken."
        : `Hei! Takk for sykmeldingen. I kopien som har nådd oss, klarer vi ikke å lese ${parts}.`,
    part: {
      "diagnosis-stated": "diagnosen",
      "capacity-degree": "sykmeldingsgraden",
      period: "perioden",
      "functional-impairment": "hvilken funksjon som er nedsatt",
      "activity-limitation": "hva pasienten har vansker med å gjøre",
    },
    pages: (numbers) => `Side ${numbers}`,
    illegible: "Knapt ett ord lar seg lese.",
    handwriting: "Noe er skrevet for hånd. Finnes det en versjon som er fylt ut på datamaskin, så send gjerne den.",
    advice:
      "Best er originalfilen, hvis den finnes. Ellers holder det å skanne hver hele side rett, i 300 dpi og gråtoner, eller å fotografere den rett ovenfra i jevnt lys.",
    closing:
      "Ingenting i sykmeldingen trenger å endres, og legen trenger ikke å skrive den på nytt. Takk for hjelpen – med en lesbar kopi kan saken gå videre.",
  },
};
