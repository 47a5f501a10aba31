import type { Drawing } from "../../pdf-drawing.ts";

/** How large to draw a page. `dpi` is what it shows in dots per inch of paper, where the file can be believed. */
export interface PageResolution {
  scale: number;
  dpi: number | null;
}

/**
 * A page that is a scan keeps the resolution of the scan, up to what text recognition can use; print has
 * one that is good for it. `width` and `height` in points, as the page is shown.
 */
export function pageResolution(width: number, height: number, drawing: Drawing): PageResolution {
  const isScan = drawing.imageShare > halfThePage && drawing.imageDpi !== null;
  const wanted = isScan ? Math.min(drawing.imageDpi ?? dpiOfPrint, finestDpi) : dpiOfPrint;
  const long = Math.max(width, height);
  const scale = Math.min(wanted / pointsPerInch, longestSide / long);
  // Some programs write a pixel as a point. A page of a metre says nothing about the paper.
  return { scale, dpi: long > longestPaper ? null : Math.round(scale * pointsPerInch) };
}

const pointsPerInch = 72;
const halfThePage = 0.5;
const dpiOfPrint = 200;
const finestDpi = 300;

/** Pixels: A4 at 300 dpi. */
const longestSide = 3508;

/** Points: A3, the largest that office scanners take. */
const longestPaper = 1200;
