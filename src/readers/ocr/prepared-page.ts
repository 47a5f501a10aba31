import type { GreyPicture } from "./grey-picture.ts";

/** One page made ready for text recognition. Both pictures show the same, so that boxes in fractions fit both. */
export interface PreparedPage {
  /** Upright, straight, not yet cleaned: for people, and for measuring. */
  upright: GreyPicture;
  /** The same with even background, little noise, and large enough letters: for text recognition. */
  clean: GreyPicture;
  /** Whether it was blurred so strongly that its edges were sharpened. */
  blurred: boolean;
  /** Degrees clockwise by which the page lay wrong: 0, 90, 180 or 270. */
  turned: 0 | 90 | 180 | 270;
  /** Degrees clockwise by which it was crooked before it was straightened, within ±10. */
  skew: number;
}
