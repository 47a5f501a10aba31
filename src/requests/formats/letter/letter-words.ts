import type { CertificateLanguage } from "#certificate/language.ts";

/** The words of a letter to a physician, around the words of the request itself. */
export interface LetterWords {
  title: string;
  reminderTitle: string;
  reference(id: string): string;
  /** A line that the office fills in by hand: this service keeps no identity numbers. */
  patient: string;
  reminding: string;
  quote(words: string): string;
  degree: string;
  from: string;
  to: string;
  date: string;
  number: string;
  nothingToAdd: string;
  orElse: string;
  howToAnswer: string;
  answerBy(deadline: string): string;
  onThePage: string;
  byLetter(office: string): string;
  byLetterOnly(office: string): string;
  talk(contact: string): string;
  regards: string;
  answerer: string;
  signature: string;
  signedOn: string;
  name: string;
  workplace: string;
  page(page: number, pages: number): string;
}

export const letterWords: Record<CertificateLanguage, LetterWords> = {
  sv: {
    title: "Några frågor om ett läkarintyg",
    reminderTitle: "Påminnelse: några frågor om ett läkarintyg",
    reference: (id) => `Vår referens: ${id}`,
    patient: "Patient (fylls i av handläggaren):",
    reminding:
      "För en tid sedan skickade vi frågorna här nedanför till dig. Vi har inte sett något svar än. Har du svarat de senaste dagarna kan du bortse från det här brevet.",
    quote: (words) => `I intyget står det: ”${words}”`,
    degree: "Procent:",
    from: "Från och med:",
    to: "Till och med:",
    date: "Datum (år, månad, dag):",
    number: "Antal:",
    nothingToAdd: "Inget mer att säga på den här punkten",
    orElse: "Om frågorna inte går att besvara",
    howToAnswer: "Så svarar du",
    answerBy: (deadline) => `Svara gärna senast den ${deadline}.`,
    onThePage: "Enklast är att svara på nätet. Skriv in den här adressen i din webbläsare:",
    byLetter: (office) => `Eller skriv på de här sidorna och skicka dem till ${office}; adressen står överst.`,
    byLetterOnly: (office) => `Skriv på de här sidorna och skicka dem till ${office}; adressen står överst.`,
    talk: (contact) => `Vill du hellre prata med oss? Du når oss på ${contact}.`,
    regards: "Vänliga hälsningar",
    answerer: "Den som svarar",
    signature: "Underskrift:",
    signedOn: "Datum:",
    name: "Namn:",
    workplace: "Arbetsplats:",
    page: (page, pages) => `Sida ${page} av ${pages}`,
  },
  nb: {
    title: "Noen spørsmål om en sykmelding",
    reminderTitle: "Påminnelse: noen spørsmål om en sykmelding",
    reference: (id) => `Vår referanse: ${id}`,
    patient: "Pasient (fylles ut av saksbehandleren):",
    reminding:
      "For en tid siden sendte vi deg spørsmålene nedenfor. Vi har ikke sett noe svar ennå. Har du svart de siste dagene, kan du se bort fra dette brevet.",
    quote: (words) => `I sykmeldingen står det: «${words}»`,
    degree: "Prosent:",
    from: "Fra og med:",
    to: "Til og med:",
    date: "Dato (dag, måned, år):",
    number: "Antall:",
    nothingToAdd: "Ikke mer å si på dette punktet",
    orElse: "Hvis spørsmålene ikke kan besvares",
    howToAnswer: "Slik svarer du",
    answerBy: (deadline) => `Svar gjerne senest ${deadline}.`,
    onThePage: "Det enkleste er å svare på nett. Skriv inn denne adressen i nettleseren:",
    byLetter: (office) => `Eller skriv på disse sidene og send dem til ${office}; adressen står øverst.`,
    byLetterOnly: (office) => `Skriv på disse sidene og send dem til ${office}; adressen står øverst.`,
    talk: (contact) => `Vil du heller snakke med oss? Du når oss på ${contact}.`,
    regards: "Vennlig hilsen",
    answerer: "Den som svarer",
    signature: "Underskrift:",
    signedOn: "Dato:",
    name: "Navn:",
    workplace: "Arbeidssted:",
    page: (page, pages) => `Side ${page} av ${pages}`,
  },
  nn: {
    title: "Nokre spørsmål om ei sjukmelding",
    reminderTitle: "Påminning: nokre spørsmål om ei sjukmelding",
    reference: (id) => `Vår referanse: ${id}`,
    patient: "Pasient (blir fylt ut av saksbehandlaren):",
    reminding:
      "For ei tid sidan sende vi deg spørsmåla nedanfor. Vi har ikkje sett noko svar enno. Har du svart dei siste dagane, kan du sjå bort frå dette brevet.",
    quote: (words) => `I sjukmeldinga står det: «${words}»`,
    degree: "Prosent:",
    from: "Frå og med:",
    to: "Til og med:",
    date: "Dato (dag, månad, år):",
    number: "Kor mange:",
    nothingToAdd: "Ikkje meir å seie på dette punktet",
    orElse: "Om det ikkje går å svare på spørsmåla",
    howToAnswer: "Slik svarar du",
    answerBy: (deadline) => `Svar gjerne seinast ${deadline}.`,
    onThePage: "Det enklaste er å svare på nett. Skriv inn denne adressa i nettlesaren:",
    byLetter: (office) => `Eller skriv på desse sidene og send dei til ${office}; adressa står øvst.`,
    byLetterOnly: (office) => `Skriv på desse sidene og send dei til ${office}; adressa står øvst.`,
    talk: (contact) => `Vil du heller snakke med oss? Du når oss på ${contact}.`,
    regards: "Vennleg helsing",
    answerer: "Den som svarar",
    signature: "Underskrift:",
    signedOn: "Dato:",
    name: "Namn:",
    workplace: "Arbeidsstad:",
    page: (page, pages) => `Side ${page} av ${pages}`,
  },
  en: {
    title: "A few questions about a medical certificate",
    reminderTitle: "Reminder: a few questions about a medical certificate",
    reference: (id) => `Our reference: ${id}`,
    patient: "Patient (filled in by the office):",
    reminding:
      "Some time ago we sent you the questions below. We have not seen an answer yet. If you have answered in the last few days, please disregard this letter.",
    quote: (words) => `The certificate says: “${words}”`,
    degree: "Per cent:",
    from: "From:",
    to: "To and including:",
    date: "Date (day, month, year):",
    number: "Number:",
    nothingToAdd: "Nothing more to say on this point",
    orElse: "If the questions cannot be answered",
    howToAnswer: "How to answer",
    answerBy: (deadline) => `Please answer by ${deadline} if you can.`,
    onThePage: "Answering online is easiest. Type this address into your browser:",
    byLetter: (office) => `Or write on these pages and send them to ${office}, at the address above.`,
    byLetterOnly: (office) => `Please write on these pages and send them to ${office}, at the address above.`,
    talk: (contact) => `Would you rather talk to us? You can reach us at ${contact}.`,
    regards: "Kind regards",
    answerer: "Answered by",
    signature: "Signature:",
    signedOn: "Date:",
    name: "Name:",
    workplace: "Workplace:",
    page: (page, pages) => `Page ${page} of ${pages}`,
  },
};
