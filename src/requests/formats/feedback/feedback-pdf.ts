import type { CalendarDate } from "#certificate/calendar-date.ts";
import type { TextLanguage } from "#certificate/language.ts";
import { letterWords } from "../letter/letter-words.ts";
import type { Block, PaperFonts } from "../paper/paper.ts";
import { printPaper } from "../paper/print-paper.ts";

/** What is told to a unit, as it stands on the page. */
export interface PrintedFeedback {
  language: TextLanguage;
  title: string;
  unit: string;
  date: string;
  lead: readonly string[];
  points: readonly {
    title: string;
    asked: string;
    why: string;
    examplesTitle: string;
    examples: readonly string[];
  }[];
  closing: readonly string[];
  office: string;
}

/** Feedback to an issuing unit as a tagged PDF on A4, to be printed or sent. */
export function feedbackPdf(
  feedback: PrintedFeedback,
  { day, fonts }: { day: CalendarDate; fonts: PaperFonts },
): Promise<Uint8Array> {
  const { language, title, office, date } = feedback;
  return printPaper(
    {
      language,
      title,
      author: office,
      made: new Date(`${day}T00:00:00Z`),
      blocks: feedbackBlocks(feedback, date),
      footer: (page, pages) => letterWords[language].page(page, pages),
    },
    fonts,
  );
}

function feedbackBlocks({ title, unit, lead, points, closing, office }: PrintedFeedback, date: string): Block[] {
  return [
    { kind: "head", left: [office], right: [date] },
    { kind: "heading", level: 1, text: title },
    { kind: "text", print: "strong", text: unit },
    ...lead.map(plain),
    ...points.flatMap(({ title, asked, why, examplesTitle, examples }): Block[] => [
      { kind: "heading", level: 2, text: title },
      { kind: "text", print: "small", text: asked, withNext: true },
      { kind: "text", print: "plain", text: why, withNext: true },
      { kind: "text", print: "strong", text: examplesTitle, withNext: true },
      ...examples.map((text): Block => ({ kind: "item", text })),
    ]),
    { kind: "space", height: 8 },
    ...closing.map(plain),
  ];
}

function plain(text: string): Block {
  return { kind: "text", print: "plain", text };
}
