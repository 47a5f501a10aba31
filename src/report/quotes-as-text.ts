import type { Evidence } from "#certificate/evidence.ts";
import type { Assessment } from "#scoring/assessment.ts";
import type { Ink } from "./ink.ts";
import type { Phrases } from "./phrases/phrase-book.ts";
import { wrap } from "./wrap.ts";

interface Quoting {
  words: Phrases;
  width: number;
  ink: Ink;
  /** The number that the form prints beside a question, by the question's official id; null where it prints none. */
  printedNumber(question: string, of: Pick<Assessment, "form" | "formVersion">): string | null;
}

/** The certificate's own words with the place where they stand, in lines. */
export function quotesAsText(
  evidence: readonly Evidence[],
  of: Pick<Assessment, "form" | "formVersion">,
  { words, width, ink, printedNumber }: Quoting,
): string[] {
  return evidence.flatMap(({ quote, page, question }) => {
    // On paper the questions may be numbered otherwise than the official ids are.
    const place = words.place(page, question === null ? null : printedNumber(question, of));
    return wrap(`${words.quoted(shortened(quote))} – ${together(place)}`, width, {
      first: "    > ",
      rest: "      ",
    }).map(ink.faint);
  });
}

/** A number stays on the line of the word before it. */
function together(place: string): string {
  return place.replace(/ (?=\d)/g, "\u00a0");
}

/** Long passages are cut on a terminal; the JSON report has all of it. */
function shortened(quote: string): string {
  const longest = 240;
  const plain = quote.replace(/\s+/g, " ").trim();
  return plain.length <= longest ? plain : `${plain.slice(0, longest).trimEnd()} …`;
}
