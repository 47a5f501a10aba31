import type { Box } from "#certificate/evidence.ts";

/** What text recognition found on one page, in reading order. */
export interface Recognition {
  lines: RecognisedLine[];
}

export interface RecognisedLine {
  words: RecognisedText[];
}

/** One word; `box` in fractions of the picture that was read, `confidence` 0–1. */
export interface RecognisedText {
  text: string;
  box: Box;
  confidence: number;
}

/** A printed tick box found on the picture; `ticked` by the ink inside it. */
export interface TickBox {
  box: Box;
  ticked: boolean;
}
