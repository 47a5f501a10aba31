import type { InsuredPersonLetter } from "./insured-person-letter.ts";

/** The letter as plain text, to be put into a message or a letter of the office's own. */
export function insuredPersonLetterAsText(letter: InsuredPersonLetter): string {
  const { title, date, reference, greeting, sections, regards, office, variant } = letter;
  const lines = (group: readonly string[]) => group.join(variant === "easy" ? "\n" : "\n\n");
  return [
    title,
    `${date}\n${reference}`,
    lines(greeting),
    ...sections.map(({ heading, groups }) => `${heading}\n${groups.map(lines).join("\n\n")}`),
    `${regards}\n${office}`,
  ].join("\n\n");
}
