import { expect, test } from "vitest";
import { withoutMisreadMargin } from "#readers/ocr/layout/misread-margin.ts";
import type { RecognisedText } from "#readers/ocr/recognition.ts";

/** The mark of FK 7804 as it stands along the left edge, 0.04 from it and 0.01 wide. */
function upright(text: string, confidence: number, x = 0.04): RecognisedText {
  return { text, box: { x, y: 0.5, width: 0.01, height: 0.01 * text.length }, confidence };
}

const across = { x: 0.01, y: 0.5, width: 0.05, height: 0.01 };

test.each<[string, RecognisedText[], number]>([
  ["print read the wrong way round is left out", [upright("uesseysbuuyesJog", 0.3), upright("Ae", 0.93)], 0],
  ["print read the right way round stays", [upright("Försäkringskassan", 0.9), upright("av", 0.95)], 2],
  ["what stands across stays, however badly it was read", [{ ...upright("Datum", 0.2), box: across }], 1],
  ["what runs up the page beside an answer stays", [upright("uesseysbuuyesJog", 0.3, 0.3)], 1],
])("%s", (_, words, kept) => {
  expect(withoutMisreadMargin({ lines: [{ words }] }).lines.flatMap((line) => line.words)).toHaveLength(kept);
});
