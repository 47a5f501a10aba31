import { describe, expect, test } from "vitest";
import { copiedFromEarlier } from "#scoring/notes/copied-from-earlier.ts";
import { printsOf, sharedWith, wordsInARow } from "#scoring/notes/word-runs.ts";
import type { TestPassage } from "#test/criteria/certificate-for-test.ts";
import { noteBasis } from "./note-basis.ts";

const told = "Tappar tråden efter tio minuters samtal, måste läsa om samma rad flera gånger och glömmer var hon är.";

function quotesOf(passages: readonly TestPassage[], ...earlier: string[]): string[] | null {
  const note = copiedFromEarlier(noteBasis({ passages }, { earlierPrints: printsOf(earlier) }));
  return note?.evidence.map(({ quote }) => quote) ?? null;
}

describe("words that stand in an earlier certificate", () => {
  test.each([
    ["the same", told],
    ["in capitals, with other spacing and lines", told.toUpperCase().replaceAll(" ", "  \n")],
    ["among others", `Diagnos F32.1\n${told}\nKommer tillbaka i mars.`],
  ])("%s", (_what, earlier) => {
    expect(quotesOf([{ topic: "activity-limitation", text: told }], earlier)).toEqual([told.slice(0, -1)]);
  });

  test("quotes the copied part alone, where it stands", () => {
    const text = `Nytt i dag är huvudvärken. ${told} Sover fyra timmar.`;
    const note = copiedFromEarlier(
      noteBasis({ passages: [{ topic: "functional-impairment", text }] }, { earlierPrints: printsOf([told]) }),
    );
    const [{ quote = "", range } = {}] = note?.evidence ?? [];
    expect(quote).toBe(told.slice(0, -1));
    expect(text.slice(range?.start, range?.end)).toBe(quote);
  });

  test("one word more or less in a row decides", () => {
    const words = (count: number) => told.split(" ").slice(0, count).join(" ");
    const other = (count: number) => quotesOf([{ topic: "activity-limitation", text: told }], words(count));
    expect(other(wordsInARow - 1)).toBeNull();
    expect(other(wordsInARow)).toEqual([words(wordsInARow)]);
  });

  test("twelve words put together from two texts are not copied", () => {
    const words = told.split(" ");
    const [first, second] = [words.slice(0, 9).join(" "), words.slice(9).join(" ")];
    expect(quotesOf([{ topic: "activity-limitation", text: told }], first, second)).toBeNull();
  });

  test.each([
    ["other", told, true],
    ["unplaced", told, true],
    [
      "other",
      "Ring gärna mottagningen på förmiddagarna om något i detta intyg behöver förklaras närmare för er.",
      false,
    ],
    [
      "treatment",
      "Sertralin 100 mg en gång om dagen, samtal hos psykolog varannan vecka, återbesök på mottagningen i april.",
      false,
    ],
  ] as const)("under the heading %s: %s → %s", (topic, text, noted) => {
    expect(quotesOf([{ topic, text }], text) !== null).toBe(noted);
  });

  test("nothing to compare with, nothing to note", () => {
    expect(copiedFromEarlier(noteBasis({ passages: [{ topic: "activity-limitation", text: told }] }))).toBeNull();
    expect(quotesOf([{ topic: "activity-limitation", text: told }])).toBeNull();
  });
});

test("prints give no word away", () => {
  const prints = [...printsOf([told])].join(" ").toLowerCase();
  expect(prints).not.toBe("");
  for (const word of told.toLowerCase().match(/\p{L}{4,}/gu) ?? []) expect(prints).not.toContain(word);
});

test("two copied passages with new words between them are two", () => {
  const other = "Kan inte lyfta mer än två kilo med höger arm och inte heller nå över axeln.";
  const text = `${told} Nytt sedan sist. ${other}`;
  const places = sharedWith(printsOf([told, other]), text);
  expect(places.map(({ start, end }) => text.slice(start, end))).toEqual([told.slice(0, -1), other.slice(0, -1)]);
});
