import type { TextLanguage } from "#certificate/language.ts";
import type { FeedbackWords } from "./feedback-words.ts";

/** The feedback's words by language: thanks first, then what helps; nobody is counted or compared. */
export const feedbackWords: Record<TextLanguage, FeedbackWords> = {
  en: {
    title: "What helps us in your certificates",
    lead: (requests) => [
      `Thank you for the certificates you write. Over the past year we have asked your unit ${requests} times for more information. Below is what we asked about most often, with examples of wording that is enough.`,
      "This is about the unit as a whole. We do not count by physician, and we do not compare units with one another.",
    ],
    asked: (times, of) => `Asked in ${times} of ${of} requests`,
    examples: "It could be put like this",
    closing: (contact) => [
      "A few lines in each place are enough. The examples are invented; they only show how little it takes.",
      contact === null
        ? "Is one of our questions hard to understand, or not needed? Please tell us. It helps us to ask better."
        : `Is one of our questions hard to understand, or not needed? Please tell us: ${contact}. It helps us to ask better.`,
    ],
  },
  sv: {
    title: "Det här hjälper oss i era läkarintyg",
    lead: (requests) => [
      `Tack för intygen som ni skriver. Det senaste året har vi bett er enhet om komplettering ${requests} gånger. Här ser ni vad vi oftast har frågat om, med exempel på formuleringar som räcker.`,
      "Uppgifterna gäller enheten som helhet. Vi räknar inte per läkare och jämför inte enheter med varandra.",
    ],
    asked: (times, of) => `Efterfrågat i ${times} av ${of} begäranden`,
    examples: "Så kan det stå",
    closing: (contact) => [
      "Några rader på varje ställe räcker. Exemplen är påhittade och visar bara hur lite som behövs.",
      contact === null
        ? "Är någon av våra frågor svår att förstå, eller onödig? Säg gärna till, så blir vi bättre på att fråga."
        : `Är någon av våra frågor svår att förstå, eller onödig? Säg gärna till: ${contact}. Då blir vi bättre på att fråga.`,
    ],
  },
  nb: {
    title: "Dette hjelper oss i sykmeldingene deres",
    lead: (requests) => [
      `Takk for sykmeldingene dere skriver. Det siste året har vi bedt enheten deres om tilleggsopplysninger ${requests} ganger. Her ser dere hva vi oftest har spurt om, med eksempler på formuleringer som er nok.`,
      "Dette gjelder enheten som helhet. Vi teller ikke per lege og sammenligner ikke enheter med hverandre.",
    ],
    asked: (times, of) => `Spurt om i ${times} av ${of} forespørsler`,
    examples: "Slik kan det stå",
    closing: (contact) => [
      "Noen få linjer på hvert sted er nok. Eksemplene er oppdiktet og viser bare hvor lite som skal til.",
      contact === null
        ? "Er noen av spørsmålene våre vanskelige å forstå, eller unødvendige? Si gjerne fra, så blir vi bedre til å spørre."
        : `Er noen av spørsmålene våre vanskelige å forstå, eller unødvendige? Si gjerne fra: ${contact}. Da blir vi bedre til å spørre.`,
    ],
  },
};
