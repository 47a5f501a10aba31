/** How a stored picture must be turned or mirrored to be upright, as EXIF numbers it (CIPA DC-008, Orientation). */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** A picture as a PDF holds it. `entries` are those of its dictionary that say how `data` is written. */
export interface PdfImage {
  /** Pixels as stored, before it is turned. */
  width: number;
  height: number;
  orientation: Orientation;
  entries: string;
  data: Uint8Array;
}
