import type { CalendarDate } from "#certificate/calendar-date.ts";
import type { TextLanguage } from "#certificate/language.ts";
import { dayInWords } from "#requests/formats/day-in-words.ts";
import type { Office } from "#requests/office.ts";
import { officeTitle } from "#requests/office-name.ts";
import type { LetterFacts } from "./letter-facts.ts";
import type { AskedWords, WaitWords } from "./words/letter-words.ts";
import { letterWords } from "./words/words.ts";

/** `easy`: easy to read – short sentences, one thing a line. */
export const letterVariants = ["normal", "easy"] as const;
export type LetterVariant = (typeof letterVariants)[number];

/** A letter in plain words. A line is a paragraph; in the easy variant it is one short sentence, and lines that belong together stand in a group. */
export interface InsuredPersonLetter {
  language: TextLanguage;
  variant: LetterVariant;
  title: string;
  date: string;
  /** Office's number of the case, by which the letter is told apart; it holds no name. */
  reference: string;
  greeting: readonly string[];
  sections: readonly { heading: string; groups: readonly (readonly string[])[] }[];
  regards: string;
  office: string;
}

/**
 * Tells the insured person what has come in, whom the office has asked, and what that means for the waiting
 * time. Says nothing medical, nothing of the result, and blames nobody.
 */
export function insuredPersonLetter(
  facts: LetterFacts,
  office: Pick<Office, "name" | "contact">,
  { language, variant, today }: { language: TextLanguage; variant: LetterVariant; today: CalendarDate },
): InsuredPersonLetter {
  const said = letterWords[language][variant];
  const day = (date: CalendarDate) => dayInWords(date, language);
  const section = (heading: string, ...groups: readonly (readonly string[])[]) => ({ heading, groups });
  return {
    language,
    variant,
    title: said.title,
    date: day(today),
    reference: said.reference(facts.reference),
    greeting: said.greeting,
    sections: [
      section(said.received.heading, said.received.lines(day(facts.receivedOn))),
      section(said.asked.heading, ...asked(facts, said.asked, day(facts.askedOn))),
      section(said.wait.heading, ...wait(facts, said.wait, day(facts.deadline))),
      section(said.todo.heading, said.todo.lines, said.todo.contact(office.contact)),
      section(said.know.heading, ...said.know.groups),
    ],
    regards: said.regards,
    office: officeTitle(office, language),
  };
}

function asked({ unit, asked: how }: LetterFacts, said: AskedWords, on: string): readonly (readonly string[])[] {
  return [how === "first" ? said.first(on, unit) : said[how](on), said.noBlame, said.noContent];
}

function wait({ situation }: LetterFacts, said: WaitWords, deadline: string): readonly (readonly string[])[] {
  return {
    waiting: () => said.waiting(deadline),
    answered: () => said.answered,
    "no-answer": () => said.noAnswer(deadline),
  }[situation]();
}
