import type { CalendarDate } from "#certificate/calendar-date.ts";
import type { CertificateLanguage } from "#certificate/language.ts";

/** The words around the questions, from one colleague in the same case to another. */
export interface RequestPhrases {
  opening(questions: number, issuedOn: CalendarDate | null): string;
  /** Opening of a later request: `sentOn` is the day of the earlier one, `answered` whether it was answered. */
  openingAgain(questions: number, earlier: { sentOn: CalendarDate | null; answered: boolean }): string;
  /** Opening to a physician who has taken over from whoever signed. */
  openingToSuccessor(questions: number, issuedOn: CalendarDate | null): string;
  shortIsEnough: string;
  closing: string;
}

/** Each language as its own speakers write to a physician: thanks, purpose, and how little is enough. */
export const requestPhrases: Record<CertificateLanguage, RequestPhrases> = {
  sv: {
    opening: (questions, issuedOn) =>
      `Hej! Tack för läkarintyget${on(issuedOn, "sv-SE", " från den ")}. För att kunna handlägga ärendet behöver vi förstå ${counted(questions, "en sak", "två saker", "tre saker")} lite bättre.`,
    openingAgain: (questions, { sentOn, answered }) =>
      answered
        ? `Hej igen! Tack för svaret på vår förfrågan${on(sentOn, "sv-SE", " från den ")} – det har hjälpt oss en bra bit på väg. Nu är det ${counted(questions, "en sak", "två saker", "tre saker")} till som vi behöver förstå lite bättre.`
        : `Hej igen! Vi skrev till dig${on(sentOn, "sv-SE", " den ")} om läkarintyget. För att kunna handlägga ärendet behöver vi förstå ${counted(questions, "en sak", "två saker", "tre saker")} lite bättre.`,
    openingToSuccessor: (questions, issuedOn) =>
      `Hej! Det gäller ett läkarintyg som en kollega till dig undertecknade${on(issuedOn, "sv-SE", " den ")}; såvitt vi vet har du tagit över patienten. För att kunna handlägga ärendet behöver vi förstå ${counted(questions, "en sak", "två saker", "tre saker")} lite bättre.`,
    shortIsEnough:
      "Några rader räcker, utifrån det du redan vet om patienten; ingen ny undersökning behövs för vår skull.",
    closing:
      "Finns det inget mer att säga om en punkt går det bra att svara just det. Tack för hjälpen – med ditt svar kan patientens ärende gå vidare.",
  },
  nb: {
    opening: (questions, issuedOn) =>
      `Hei! Takk for sykmeldingen${on(issuedOn, "nb-NO", " fra ")}. For å kunne behandle saken trenger vi å forstå ${counted(questions, "én ting", "to ting", "tre ting")} litt bedre.`,
    openingAgain: (questions, { sentOn, answered }) =>
      answered
        ? `Hei igjen! Takk for svaret på forespørselen vår${on(sentOn, "nb-NO", " fra ")} – det har hjulpet oss et godt stykke på vei. Nå er det ${counted(questions, "én ting", "to ting", "tre ting")} til vi trenger å forstå litt bedre.`
        : `Hei igjen! Vi skrev til deg${on(sentOn, "nb-NO", " ")} om sykmeldingen. For å kunne behandle saken trenger vi å forstå ${counted(questions, "én ting", "to ting", "tre ting")} litt bedre.`,
    openingToSuccessor: (questions, issuedOn) =>
      `Hei! Det gjelder en sykmelding som en kollega av deg underskrev${on(issuedOn, "nb-NO", " ")}; så vidt vi vet, har du overtatt pasienten. For å kunne behandle saken trenger vi å forstå ${counted(questions, "én ting", "to ting", "tre ting")} litt bedre.`,
    shortIsEnough:
      "Noen få linjer er nok, ut fra det du allerede vet om pasienten; det trengs ingen ny undersøkelse for vår skyld.",
    closing:
      "Er det ikke mer å si om et punkt, er det helt greit å svare nettopp det. Takk for hjelpen – med svaret ditt kan pasientens sak gå videre.",
  },
  nn: {
    opening: (questions, issuedOn) =>
      `Hei! Takk for sjukmeldinga${on(issuedOn, "nn-NO", " frå ")}. For å kunne behandle saka treng vi å forstå ${counted(questions, "éin ting", "to ting", "tre ting")} litt betre.`,
    openingAgain: (questions, { sentOn, answered }) =>
      answered
        ? `Hei igjen! Takk for svaret på førespurnaden vår${on(sentOn, "nn-NO", " frå ")} – det har hjelpt oss eit godt stykke på veg. No er det ${counted(questions, "éin ting", "to ting", "tre ting")} til vi treng å forstå litt betre.`
        : `Hei igjen! Vi skreiv til deg${on(sentOn, "nn-NO", " ")} om sjukmeldinga. For å kunne behandle saka treng vi å forstå ${counted(questions, "éin ting", "to ting", "tre ting")} litt betre.`,
    openingToSuccessor: (questions, issuedOn) =>
      `Hei! Det gjeld ei sjukmelding som ein kollega av deg skreiv under${on(issuedOn, "nn-NO", " ")}; så vidt vi veit, har du teke over pasienten. For å kunne behandle saka treng vi å forstå ${counted(questions, "éin ting", "to ting", "tre ting")} litt betre.`,
    shortIsEnough:
      "Nokre få linjer er nok, ut frå det du alt veit om pasienten; det trengst inga ny undersøking for vår skuld.",
    closing:
      "Er det ikkje meir å seie om eit punkt, er det heilt greitt å svare nettopp det. Takk for hjelpa – med svaret ditt kan saka til pasienten gå vidare.",
  },
  en: {
    opening: (questions, issuedOn) =>
      `Hello, and thank you for the certificate${on(issuedOn, "en-GB", " of ")}. To handle the case, we need to understand ${counted(questions, "one thing", "two things", "three things")} a little better.`,
    openingAgain: (questions, { sentOn, answered }) =>
      answered
        ? `Hello again, and thank you for your answer to our request${on(sentOn, "en-GB", " of ")} – it has helped us a good deal. We now need to understand ${counted(questions, "one more thing", "two more things", "three more things")} a little better.`
        : `Hello again. We wrote to you${on(sentOn, "en-GB", " on ")} about the certificate. To handle the case, we need to understand ${counted(questions, "one thing", "two things", "three things")} a little better.`,
    openingToSuccessor: (questions, issuedOn) =>
      `Hello. This is about a certificate that a colleague of yours signed${on(issuedOn, "en-GB", " on ")}; as far as we know, you have taken over the patient. To handle the case, we need to understand ${counted(questions, "one thing", "two things", "three things")} a little better.`,
    shortIsEnough:
      "A few lines are enough, based on what you already know about the patient; no new examination is needed for our sake.",
    closing:
      "If there is nothing more to say about a point, it is fine to answer just that. Thank you for your help – with your answer the patient’s case can move on.",
  },
};

function counted(questions: number, one: string, two: string, three: string): string {
  return [one, two, three][questions - 1] ?? three;
}

function on(date: CalendarDate | null, locale: string, before: string): string {
  if (date === null) return "";
  // Making a format takes a tenth of a whole check; using it takes nothing.
  const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  formats.set(locale, format);
  return before + format.format(Date.parse(`${date}T00:00:00Z`));
}

const formats = new Map<string, Intl.DateTimeFormat>();
