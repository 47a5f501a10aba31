import type { GreyPicture } from "../grey-picture.ts";
import type { Ink } from "../ink.ts";
import { inkComponents } from "../legibility/ink-components.ts";
import type { Outline } from "./outline.ts";

/**
 * Finds printed circles of 3 to 6.5 mm that stand alone, as forms print where one of several may be
 * chosen. A letter O is smaller, or has letters beside it.
 */
export function findRoundOutlines(picture: GreyPicture, ink: Ink): Outline[] {
  const { width: cells, components } = inkComponents(picture);
  const cell = Math.floor(ink.width / cells);
  const least = Math.round(millimetres.least * ink.perMillimetre);
  const most = Math.round(millimetres.most * ink.perMillimetre);
  return components.flatMap(({ left, top, right, bottom }) => {
    const [width, height] = [(right - left) * cell, (bottom - top) * cell];
    if (Math.min(width, height) < least || Math.max(width, height) > most) return [];
    if (Math.abs(width - height) > shares.notRound * Math.max(width, height)) return [];
    const part = { x: left * cell, y: top * cell, width, height };
    const score = ringCoverage(ink, part);
    return score >= shares.ring && standsAlone(ink, part) ? [{ shape: "round", ...part, score }] : [];
  });
}

const millimetres = { least: 3, most: 6.5, stray: 0.22 } as const;
const shares = { notRound: 0.08, ring: 0.92, freeBeside: 0.6, inkBeside: 0.02 } as const;
const looks = 64;

type Part = Omit<Outline, "shape" | "score">;

/** Share of the directions from the middle in which ink is met where the circle would be. */
function ringCoverage({ width, mask, perMillimetre }: Ink, part: Part): number {
  const stray = Math.max(1, Math.round(millimetres.stray * perMillimetre));
  const radius = { x: part.width / 2, y: part.height / 2 };
  let covered = 0;
  for (let look = 0; look < looks; look++) {
    const angle = (2 * Math.PI * look) / looks;
    for (let inward = 0; inward <= 2 * stray; inward++) {
      const column = Math.round(part.x + radius.x + (radius.x - inward) * Math.cos(angle) - 0.5);
      const row = Math.round(part.y + radius.y + (radius.y - inward) * Math.sin(angle) - 0.5);
      if (mask[row * width + column] === 1) {
        covered++;
        break;
      }
    }
  }
  return covered / looks;
}

/** No ink to the left and right for a good part of its width. */
function standsAlone({ width, mask }: Ink, part: Part): boolean {
  const free = Math.round(part.width * shares.freeBeside);
  let inked = 0;
  for (let row = part.y; row < part.y + part.height; row++) {
    for (let away = 1; away <= free; away++) {
      const left = part.x - away;
      const right = part.x + part.width - 1 + away;
      if (left >= 0 && mask[row * width + left] === 1) inked++;
      if (right < width && mask[row * width + right] === 1) inked++;
    }
  }
  return inked <= shares.inkBeside * 2 * free * part.height;
}
