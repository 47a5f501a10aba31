import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakLines } from "#requests/formats/paper/break-lines.ts";
import { layOut, sheet } from "#requests/formats/paper/lay-out.ts";
import type { Block } from "#requests/formats/paper/paper.ts";

/** Every letter as wide as the next. */
const widthOf = (words: string) => words.length * 6;

describe("lines", () => {
  test("are never wider than the paper, and lose and add nothing but spaces and breaks", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 0, maxLength: 40 })),
        fc.integer({ min: 6, max: 200 }),
        (words, width) => {
          const text = words.join(" ");
          const lines = breakLines(text, width, widthOf);
          expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
          expect(lines.join("").replaceAll(/[ \n]/g, "")).toBe(text.replaceAll(/[ \n]/g, ""));
        },
      ),
    );
  });
});

describe("pages", () => {
  const long: Block = {
    kind: "text",
    print: "plain",
    text: Array.from({ length: 900 }, (_, at) => `ord${at}`).join(" "),
  };

  test("hold a text that is longer than one of them, inside the margins", () => {
    const pages = layOut([long], widthOf);
    expect(pages.length).toBeGreaterThan(1);
    const words = pages.flat().flatMap((placed) => placed.words);
    expect(words.map(({ text }) => text).join(" ")).toBe(long.text);
    for (const { y } of words) expect(y >= sheet.bottom && y <= sheet.height - sheet.top).toBe(true);
  });

  test("take what belongs together to the next, unless it is longer than a page", () => {
    const short: Block = { kind: "text", print: "plain", text: "kort" };
    const filling: Block = { kind: "lines", count: 30 };
    const together: Block[] = [
      { kind: "heading", level: 2, text: "Fråga" },
      { ...short, withNext: true },
      { kind: "lines", count: 6 },
    ];
    const on = (pages: ReturnType<typeof layOut>) =>
      pages.map((page) => page.flatMap(({ words }) => words.map(({ text }) => text)));
    expect(on(layOut([filling, ...together], widthOf))).toEqual([[], ["Fråga", "kort"]]);
    expect(on(layOut([short, { ...long, withNext: true }, filling], widthOf))[0]?.[0]).toBe("kort");
  });
});
