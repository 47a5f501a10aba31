/** Faults of a picture that the sender can mend (rubric, image-quality). */
export const imageFaults = ["low-resolution", "blurred", "low-contrast", "glare", "skewed", "cropped"] as const;
export type ImageFault = (typeof imageFaults)[number];

/**
 * How one page was read. `grade`: 0 completely illegible · 1 barely · 2 moderately · 3 clearly ·
 * 4 print (Akoria & Isah 2009). `not-read` pages are pictures that wait for text recognition.
 */
export interface PageReading {
  page: number;
  source: "digital" | "ocr" | "not-read";
  grade: 0 | 1 | 2 | 3 | 4 | null;
  handwriting: boolean;
  faults: ImageFault[];
}
