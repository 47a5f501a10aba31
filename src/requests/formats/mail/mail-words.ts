import type { CertificateLanguage } from "#certificate/language.ts";

/** The words of a mail to a physician. None of them tells anything about a person. */
export interface MailWords {
  subject(office: string): string;
  reminderSubject(office: string): string;
  greeting: string;
  asking(office: string, questions: number): string;
  reminding(questions: number): string;
  answerHere(deadline: string | null): string;
  aboutTheLink: string;
  leadsTo(host: string): string;
  holdsNothing: string;
  asksFor(id: string): string;
  noAccount: string;
  otherAnswers: string;
  neverByMail: string;
  ratherTalk(contact: string): string;
  reference(id: string): string;
  regards: string;
}

export const mailWords: Record<CertificateLanguage, MailWords> = {
  sv: {
    subject: (office) => `Några frågor från ${office} om ett läkarintyg`,
    reminderSubject: (office) => `Påminnelse: några frågor från ${office} om ett läkarintyg`,
    greeting: "Hej!",
    asking: (office, questions) =>
      `Vi handlägger ett ärende med ett läkarintyg från dig eller en kollega. För att komma vidare behöver ${office} ställa ${counted(questions, ["en fråga", "två frågor", "tre frågor"])} till dig. Några rader räcker.`,
    reminding: (questions) =>
      `För en tid sedan ställde vi ${counted(questions, ["en fråga", "två frågor", "tre frågor"])} till dig om ett läkarintyg, och vi har inte sett något svar än. Har du svarat de senaste dagarna kan du bortse från det här mejlet.`,
    answerHere: (deadline) => (deadline === null ? "Svara här:" : `Svara här, helst senast den ${deadline}:`),
    aboutTheLink: "Så fungerar länken",
    leadsTo: (host) => `Den går till ${host} och gäller bara de här frågorna.`,
    holdsNothing: "Varken länken eller det här mejlet innehåller något om patienten.",
    asksFor: (id) => `Sidan frågar först efter ${id}, så att ingen annan kan läsa frågorna.`,
    noAccount: "Du behöver varken konto eller lösenord.",
    otherAnswers:
      "Finns det inget mer att säga, eller är det inte du som kan svara för intyget? Även det går bra att svara på sidan, och där kan du också lämna över frågorna till en kollega.",
    neverByMail: "Svara inte på det här mejlet, och skriv aldrig patientuppgifter i e-post.",
    ratherTalk: (contact) => `Vill du hellre prata med oss? Du når oss på ${contact}.`,
    reference: (id) => `Vår referens: ${id}`,
    regards: "Tack för hjälpen, och vänliga hälsningar",
  },
  nb: {
    subject: (office) => `Noen spørsmål fra ${office} om en sykmelding`,
    reminderSubject: (office) => `Påminnelse: noen spørsmål fra ${office} om en sykmelding`,
    greeting: "Hei!",
    asking: (office, questions) =>
      `Vi behandler en sak med en sykmelding fra deg eller en kollega. For å komme videre trenger ${office} å stille deg ${counted(questions, ["ett spørsmål", "to spørsmål", "tre spørsmål"])}. Noen få linjer er nok.`,
    reminding: (questions) =>
      `For en tid siden stilte vi deg ${counted(questions, ["ett spørsmål", "to spørsmål", "tre spørsmål"])} om en sykmelding, og vi har ikke sett noe svar ennå. Har du svart de siste dagene, kan du se bort fra denne e-posten.`,
    answerHere: (deadline) => (deadline === null ? "Svar her:" : `Svar her, helst senest ${deadline}:`),
    aboutTheLink: "Slik virker lenken",
    leadsTo: (host) => `Den går til ${host} og gjelder bare disse spørsmålene.`,
    holdsNothing: "Verken lenken eller denne e-posten inneholder noe om pasienten.",
    asksFor: (id) => `Siden spør først om ${id}, slik at ingen andre kan lese spørsmålene.`,
    noAccount: "Du trenger verken konto eller passord.",
    otherAnswers:
      "Er det ikke mer å si, eller er det ikke du som kan svare for sykmeldingen? Også det kan du svare på siden, og der kan du gi spørsmålene videre til en kollega.",
    neverByMail: "Ikke svar på denne e-posten, og skriv aldri pasientopplysninger i e-post.",
    ratherTalk: (contact) => `Vil du heller snakke med oss? Du når oss på ${contact}.`,
    reference: (id) => `Vår referanse: ${id}`,
    regards: "Takk for hjelpen, og vennlig hilsen",
  },
  nn: {
    subject: (office) => `Nokre spørsmål frå ${office} om ei sjukmelding`,
    reminderSubject: (office) => `Påminning: nokre spørsmål frå ${office} om ei sjukmelding`,
    greeting: "Hei!",
    asking: (office, questions) =>
      `Vi behandlar ei sak med ei sjukmelding frå deg eller ein kollega. For å kome vidare treng ${office} å stille deg ${counted(questions, ["eitt spørsmål", "to spørsmål", "tre spørsmål"])}. Nokre få linjer er nok.`,
    reminding: (questions) =>
      `For ei tid sidan stilte vi deg ${counted(questions, ["eitt spørsmål", "to spørsmål", "tre spørsmål"])} om ei sjukmelding, og vi har ikkje sett noko svar enno. Har du svart dei siste dagane, kan du sjå bort frå denne e-posten.`,
    answerHere: (deadline) => (deadline === null ? "Svar her:" : `Svar her, helst seinast ${deadline}:`),
    aboutTheLink: "Slik verkar lenkja",
    leadsTo: (host) => `Ho går til ${host} og gjeld berre desse spørsmåla.`,
    holdsNothing: "Verken lenkja eller denne e-posten inneheld noko om pasienten.",
    asksFor: (id) => `Sida spør først om ${id}, slik at ingen andre kan lese spørsmåla.`,
    noAccount: "Du treng verken konto eller passord.",
    otherAnswers:
      "Er det ikkje meir å seie, eller er det ikkje du som kan svare for sjukmeldinga? Også det kan du svare på sida, og der kan du gi spørsmåla vidare til ein kollega.",
    neverByMail: "Ikkje svar på denne e-posten, og skriv aldri pasientopplysningar i e-post.",
    ratherTalk: (contact) => `Vil du heller snakke med oss? Du når oss på ${contact}.`,
    reference: (id) => `Vår referanse: ${id}`,
    regards: "Takk for hjelpa, og vennleg helsing",
  },
  en: {
    subject: (office) => `A few questions from ${office} about a medical certificate`,
    reminderSubject: (office) => `Reminder: a few questions from ${office} about a medical certificate`,
    greeting: "Hello,",
    asking: (office, questions) =>
      `We are handling a case with a medical certificate from you or a colleague. To move it on, ${office} needs to ask you ${counted(questions, ["one question", "two questions", "three questions"])}. A few lines are enough.`,
    reminding: (questions) =>
      `Some time ago we asked you ${counted(questions, ["one question", "two questions", "three questions"])} about a medical certificate, and we have not seen an answer yet. If you have answered in the last few days, please disregard this e-mail.`,
    answerHere: (deadline) =>
      deadline === null ? "Please answer here:" : `Please answer here, by ${deadline} if you can:`,
    aboutTheLink: "About the link",
    leadsTo: (host) => `It leads to ${host} and is for these questions only.`,
    holdsNothing: "Neither the link nor this e-mail says anything about the patient.",
    asksFor: (id) => `The page first asks for ${id}, so that nobody else can read the questions.`,
    noAccount: "You do not need an account or a password.",
    otherAnswers:
      "Is there nothing more to say, or are you not the one to answer for the certificate? You can say so on the page, or hand the questions on to a colleague there.",
    neverByMail: "Please do not reply to this e-mail, and never write about patients by e-mail.",
    ratherTalk: (contact) => `Would you rather talk to us? You can reach us at ${contact}.`,
    reference: (id) => `Our reference: ${id}`,
    regards: "Thank you for your help, and kind regards",
  },
};

/** A request has one to three questions. */
function counted(questions: number, [one, two, three]: readonly [string, string, string]): string {
  if (questions === 1) return one;
  return questions === 2 ? two : three;
}
