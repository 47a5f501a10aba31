import type { TextLanguage } from "#certificate/language.ts";
import type { PageReading } from "#certificate/page-reading.ts";

/** The words for how pages were read. What is wrong with a picture has its words beside the criterion `image-quality`. */
export interface ReadingPhrases {
  /** Heading of all pages together. */
  title: string;
  page(number: number): string;
  source: Record<PageReading["source"], string>;
  /** How legible a picture is, by its grade. */
  legible: Record<NonNullable<PageReading["grade"]>, string>;
  graded(legible: string, grade: number): string;
  handwriting: string;
  /** What to do with a file of which nothing could be read. */
  nothingRead: string;
  /** `where` names the places, most important first; there may be more places than names. */
  unread(count: number, where: string): string;
  /** Parts of a page, by thirds from the top and from the left. */
  place: readonly [Row, Row, Row];
}

type Row = readonly [left: string, middle: string, right: string];

/** The words for how pages were read, in the language of their reader. */
export const readingPhrases: Record<TextLanguage, ReadingPhrases> = {
  en: {
    title: "How the pages were read",
    page: (number) => `Page ${number}`,
    source: { digital: "digital text", ocr: "read from a picture", "not-read": "a picture that has not been read" },
    legible: {
      0: "completely illegible",
      1: "barely legible",
      2: "moderately legible",
      3: "clearly legible",
      4: "as legible as print",
    },
    graded: (legible, grade) => `${legible} (grade ${grade} of 4)`,
    handwriting: "Some of it is written by hand.",
    nothingRead: "Please look at the original. If you cannot read it either, ask whoever sent it for a better copy.",
    unread: (count, where) =>
      count === 1 ? `One place could not be read: ${where}.` : `${count} places could not be read: ${where}.`,
    place: [
      ["top left", "at the top", "top right"],
      ["on the left", "in the middle", "on the right"],
      ["bottom left", "at the bottom", "bottom right"],
    ],
  },
  sv: {
    title: "Så lästes sidorna",
    page: (number) => `Sida ${number}`,
    source: { digital: "digital text", ocr: "läst från en bild", "not-read": "en bild som inte har lästs" },
    legible: {
      0: "helt oläslig",
      1: "knappt läslig",
      2: "någorlunda läslig",
      3: "tydligt läslig",
      4: "lika läslig som tryck",
    },
    graded: (legible, grade) => `${legible} (grad ${grade} av 4)`,
    handwriting: "En del är skrivet för hand.",
    nothingRead: "Titta på originalet. Går det inte att läsa heller för dig, be avsändaren om en bättre kopia.",
    unread: (count, where) =>
      count === 1 ? `Ett ställe gick inte att läsa: ${where}.` : `${count} ställen gick inte att läsa: ${where}.`,
    place: [
      ["högst upp till vänster", "högst upp", "högst upp till höger"],
      ["till vänster", "i mitten", "till höger"],
      ["längst ner till vänster", "längst ner", "längst ner till höger"],
    ],
  },
  nb: {
    title: "Slik ble sidene lest",
    page: (number) => `Side ${number}`,
    source: { digital: "digital tekst", ocr: "lest fra et bilde", "not-read": "et bilde som ikke er lest" },
    legible: {
      0: "helt uleselig",
      1: "knapt leselig",
      2: "noenlunde leselig",
      3: "tydelig å lese",
      4: "like leselig som trykk",
    },
    graded: (legible, grade) => `${legible} (grad ${grade} av 4)`,
    handwriting: "Noe er skrevet for hånd.",
    nothingRead: "Se på originalen. Kan du heller ikke lese den, så be avsenderen om en bedre kopi.",
    unread: (count, where) =>
      count === 1 ? `Ett sted kunne ikke leses: ${where}.` : `${count} steder kunne ikke leses: ${where}.`,
    place: [
      ["øverst til venstre", "øverst", "øverst til høyre"],
      ["til venstre", "i midten", "til høyre"],
      ["nederst til venstre", "nederst", "nederst til høyre"],
    ],
  },
};
