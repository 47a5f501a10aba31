import type { InsuredPersonLetter } from "./insured-person-letter.ts";

/** The letter as plain text, to be put into a message or a letter of the office's own. */
export function insuredPersonLetterAsText(letter: InsuredPersonLetter): string {
  const { title, date, reference, greeting, sections, regards, office, variant } = letter;
  const between = variant === "easy" ? "\n" : "\n\n";
  return [
    title,
    `${date}\n${reference}`,
    greeting.join(between),
    ...sections.map(({ heading, lines }) => `${heading}\n${lines.join(between)}`),
    `${regards}\n${office}`,
  ].join("\n\n");
}
