import type { CalendarDate } from "#certificate/calendar-date.ts";
import type { CertificateLanguage } from "#certificate/language.ts";

/** The words around the questions, from one colleague in the same case to another. */
export interface RequestPhrases {
  opening(questions: number, issuedOn: CalendarDate | null): string;
  closing: string;
}

/** Each language as its own speakers write to a physician: thanks, purpose, and how little is enough. */
export const requestPhrases: Record<CertificateLanguage, RequestPhrases> = {
  sv: {
    opening: (questions, issuedOn) =>
      `Hej! Tack för läkarintyget${issuedOn === null ? "" : ` som du undertecknade den ${written(issuedOn, "sv-SE")}`}. För att kunna handlägga ärendet behöver vi förstå ${
        questions === 1 ? "en sak" : `${questions === 2 ? "två" : "tre"} saker`
      } lite bättre. Några rader räcker, utifrån det du redan vet om patienten; ingen ny undersökning behövs för vår skull.`,
    closing:
      "Finns det inget mer att säga om en punkt går det bra att svara just det. Tack för hjälpen – med ditt svar kan patientens ärende gå vidare.",
  },
  nb: {
    opening: (questions, issuedOn) =>
      `Hei! Takk for sykmeldingen${issuedOn === null ? "" : ` som du underskrev ${written(issuedOn, "nb-NO")}`}. For å kunne behandle saken trenger vi å forstå ${
        questions === 1 ? "én ting" : `${questions === 2 ? "to" : "tre"} ting`
      } litt bedre. Noen få linjer er nok, ut fra det du allerede vet om pasienten; det trengs ingen ny undersøkelse for vår del.`,
    closing:
      "Er det ikke mer å si om et punkt, er det helt greit å svare nettopp det. Takk for hjelpen – med svaret ditt kan pasientens sak gå videre.",
  },
  nn: {
    opening: (questions, issuedOn) =>
      `Hei! Takk for sjukmeldinga${issuedOn === null ? "" : ` som du skreiv under ${written(issuedOn, "nn-NO")}`}. For å kunne behandle saka treng vi å forstå ${
        questions === 1 ? "éin ting" : `${questions === 2 ? "to" : "tre"} ting`
      } litt betre. Nokre få linjer er nok, ut frå det du alt veit om pasienten; det trengst inga ny undersøking for vår del.`,
    closing:
      "Er det ikkje meir å seie om eit punkt, er det heilt greitt å svare nettopp det. Takk for hjelpa – med svaret ditt kan saka til pasienten gå vidare.",
  },
  en: {
    opening: (questions, issuedOn) =>
      `Hello, and thank you for the certificate${issuedOn === null ? "" : ` that you signed on ${written(issuedOn, "en-GB")}`}. To handle the case, we need to understand ${
        questions === 1 ? "one thing" : `${questions === 2 ? "two" : "three"} things`
      } a little better. A few lines are enough, based on what you already know about the patient; there is no need for a new examination on our account.`,
    closing:
      "If there is nothing more to say about a point, it is fine to answer just that. Thank you for your help – with your answer the patient’s case can move on.",
  },
};

function written(date: CalendarDate, locale: string): string {
  // Making a format takes a tenth of a whole check; using it takes nothing.
  const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  formats.set(locale, format);
  return format.format(Date.parse(`${date}T00:00:00Z`));
}

const formats = new Map<string, Intl.DateTimeFormat>();
