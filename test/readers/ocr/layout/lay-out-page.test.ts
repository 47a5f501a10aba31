import { describe, expect, test } from "vitest";
import { layOutPage } from "#readers/ocr/layout/lay-out-page.ts";
import type { RecognisedText, Recognition, TickBox } from "#readers/ocr/recognition.ts";

/** Words as they would stand in a typewriter's grid of 100 columns and 100 rows: `[row, column, text]`. */
type Typed = [row: number, column: number, text: string];

const letter = 0.01;

/** A line as text recognition gives it: words at the columns where they stand in the string. */
function line(...[row, column, text]: Typed): Recognition["lines"][number] {
  return { words: [...text.matchAll(/\S+/gu)].map((match) => wordAt(row, column + match.index, match[0])) };
}

function wordAt(row: number, column: number, text: string, confidence = 0.9): RecognisedText {
  return { text, box: { x: column * letter, y: row / 100, width: text.length * letter, height: 0.008 }, confidence };
}

function tickAt(row: number, column: number, ticked: boolean): TickBox {
  return { box: { x: column * letter, y: row / 100 - 0.001, width: 1.5 * letter, height: 0.01 }, ticked };
}

function laidOut(lines: Typed[], ticks: TickBox[] = []): string {
  return layOutPage({ lines: lines.map((typed) => line(...typed)) }, ticks).text;
}

describe("reading order", () => {
  test.each<[string, Typed[], string]>([
    [
      "keeps lines from top to foot",
      [
        [1, 0, "en två"],
        [2, 0, "tre"],
      ],
      "en två\ntre\n",
    ],
    [
      "puts a foot that was read first last",
      [
        [9, 0, "sist"],
        [1, 0, "först"],
      ],
      "först\nsist\n",
    ],
    [
      "joins a label and its value from two columns",
      [
        [1, 0, "Namn"],
        [2, 0, "Ålder"],
        [1, 40, "Åsa"],
        [2, 40, "44 år"],
      ],
      "Namn  Åsa\nÅlder  44 år\n",
    ],
    ["puts two spaces where more than three letters are free", [[1, 0, "Från    till"]], "Från  till\n"],
    ["and one where fewer are", [[1, 0, "Från  till"]], "Från till\n"],
    [
      "leaves a hyphen at the end of a line alone",
      [
        [1, 0, "arbets-"],
        [2, 0, "förmåga"],
      ],
      "arbets-\nförmåga\n",
    ],
    ["composes letters", [[1, 0, "A\u030asa"]], "Åsa\n"],
    ["takes marks of direction out", [[1, 0, "till\u202eåt"]], "tillåt\n"],
  ])("%s", (_, lines, text) => {
    expect(laidOut(lines)).toBe(text);
  });

  test("follows a page that lies a little crooked", () => {
    // Half a row over the whole width: the far ends of neighbouring rows stand at the same height.
    const crooked = (row: number, column: number, text: string): RecognisedText => {
      const word = wordAt(row, column, text);
      return { ...word, box: { ...word.box, y: word.box.y + 0.005 * word.box.x } };
    };
    const left = [1, 2, 3].map((row) => ({ words: [crooked(row, 0, `a${row}`), crooked(row, 20, `b${row}`)] }));
    const right = [1, 2, 3].map((row) => ({ words: [crooked(row, 50, `c${row}`), crooked(row, 90, `d${row}`)] }));
    expect(layOutPage({ lines: [...left, ...right] }, []).text).toBe(
      "a1  b1  c1  d1\na2  b2  c2  d2\na3  b3  c3  d3\n",
    );
  });

  test("keeps a brace along the margin out of the rows that it stands beside", () => {
    const brace: RecognisedText = { text: "{", box: { x: 0, y: 0.01, width: 0.01, height: 0.06 }, confidence: 0.7 };
    const rows = [1, 3, 5].map((row) => line(row, 10, `rad${row}`));
    const { text } = layOutPage({ lines: [{ words: [brace] }, ...rows] }, []);
    expect(text.split("\n").toSorted()).toEqual(["", "rad1", "rad3", "rad5", "{"]);
  });
});

describe("tick boxes", () => {
  test.each<[string, Typed[], string]>([
    [
      "stand before the word on their right",
      [
        [1, 3, "Ja"],
        [1, 23, "Nej"],
      ],
      "[x] Ja  [ ] Nej\n",
    ],
    [
      "replace what was read for them",
      [
        [1, 0, "X"],
        [1, 3, "Ja"],
        [1, 20, "O"],
        [1, 23, "Nej"],
      ],
      "[x] Ja  [ ] Nej\n",
    ],
    [
      "also where it stuck to the word",
      [
        [1, 0, "X]Ja"],
        [1, 20, "|_|Nej"],
      ],
      "[x] Ja  [ ] Nej\n",
    ],
    [
      "but leave a label that begins like a box",
      [
        [1, 1, "ICD-10"],
        [1, 21, "Oförändrat"],
      ],
      "[x] ICD-10  [ ] Oförändrat\n",
    ],
  ])("%s", (_, lines, text) => {
    expect(laidOut(lines, [tickAt(1, 0, true), tickAt(1, 20, false)])).toBe(text);
  });

  test("stay where the place of their word is read too wide", () => {
    const wide = { ...wordAt(1, 0, "100"), box: { x: 0, y: 0.01, width: 0.06, height: 0.008 } };
    const page = layOutPage({ lines: [{ words: [wide, wordAt(1, 7, "procent")] }] }, [tickAt(1, 0, true)]);
    expect(page.text).toBe("[x] 100 procent\n");
    expect(page.words[0]?.box).toEqual({ x: 0.015, y: 0.01, width: 0.045, height: 0.008 });
  });

  test("leave a short label whose place was read as theirs", () => {
    const label = { ...wordAt(1, 0, "Ja"), box: { x: 0, y: 0.01, width: 0.02, height: 0.008 } };
    expect(layOutPage({ lines: [{ words: [label] }] }, [tickAt(1, 0, false)]).text).toBe("[ ] Ja\n");
  });

  test("stand in the row on their right, whatever runs up the page on their left", () => {
    const upwards = wordAt(1.6, 0, "c");
    const [head, choice] = [line(1, 30, "från och med"), line(2, 10, "100 procent")];
    const page = layOutPage({ lines: [{ words: [upwards, ...head.words] }, choice] }, [
      { box: { x: 0.07, y: 0.016, width: 0.02, height: 0.01 }, ticked: false },
    ]);
    expect(page.text).toMatch(/^\[ \] 100 procent$/mu);
  });

  test("are left out where no word is beside them", () => {
    expect(laidOut([[1, 0, "Arbete"]], [tickAt(4, 0, true)])).toBe("Arbete\n");
  });
});

describe("boxes in typewriter letters", () => {
  test.each<[string, Typed[], string]>([
    ["are the same as drawn ones", [[1, 0, "[x] Ja    [] Nej"]], "[x] Ja  [ ] Nej\n"],
    [
      "also with a bracket lost",
      [
        [1, 0, "x] Ja"],
        [2, 0, "] Nej"],
        [3, 0, "[ Annat"],
      ],
      "[x] Ja\n[ ] Nej\n[ ] Annat\n",
    ],
    [
      "or each letter apart",
      [
        [1, 0, "[ x ] Ja"],
        [2, 0, "[ ] Nej"],
      ],
      "[x] Ja\n[ ] Nej\n",
    ],
    ["or stuck to their label", [[1, 0, "]Annat"]], "[ ] Annat\n"],
    [
      "or taken for a figure of it",
      [
        [1, 0, "[175 %"],
        [2, 0, "[x50 %"],
      ],
      "[ ] 75 %\n[x] 50 %\n",
    ],
    ["and when the first bracket looked like the tick", [[1, 0, "Xx] Ja"]], "[x] Ja\n"],
    ["but brackets in a sentence are brackets", [[1, 0, "se [x] ovan [1]"]], "se [x] ovan [1]\n"],
  ])("%s", (_, lines, text) => {
    expect(laidOut(lines)).toBe(text);
  });
});

test("weak dots and dashes are left out, strong ones stay", () => {
  const words = [
    wordAt(1, 0, "|", 0.2),
    wordAt(1, 2, "50"),
    wordAt(1, 5, "–"),
    wordAt(1, 7, "75"),
    wordAt(1, 10, "%", 0.4),
  ];
  expect(layOutPage({ lines: [{ words }] }, []).text).toBe("50 – 75 %\n");
});

test("words, lines and boxes point into the text", () => {
  const recognition = {
    lines: [line(1, 0, "Ja      tack"), { words: [wordAt(2, 0, "nej", 0.3), wordAt(2, 4, "absolut", 0.8)] }],
  };
  const page = layOutPage(recognition, [tickAt(1, 5, true)]);
  expect(page.text).toBe("Ja  [x] tack\nnej absolut\n");
  expect(page.words.map(({ start, end }) => page.text.slice(start, end))).toEqual(["Ja", "tack", "nej", "absolut"]);
  expect(page.lines.map(({ start, end }) => page.text.slice(start, end))).toEqual(["Ja  [x] tack", "nej absolut"]);
  expect(page.lines[0]?.box).toEqual({ x: 0, y: 0.009, width: 0.12, height: 0.01 });
  expect(page.lines[1]?.confidence).toBeCloseTo((3 * 0.3 + 7 * 0.8) / 10);
});
