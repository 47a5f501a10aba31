import type { Box } from "#certificate/evidence.ts";
import type { GreyPicture } from "../grey-picture.ts";
import { type Ink, inkOf } from "../ink.ts";
import type { TickBox } from "../recognition.ts";

/**
 * A copy of the page without rules, frames, cells and tick boxes: text recognition takes what a form
 * prints around an answer for letters, and drops the answer with them. Letters that cross a rule stay whole.
 */
export function withoutRules(clean: GreyPicture, ticks: readonly TickBox[]): GreyPicture {
  const ink = inkOf(clean);
  // Not `slice`: that of a Buffer, which sharp gives, copies nothing.
  const pixels = new Uint8Array(clean.pixels);
  const across = rulesOf(ink, acrossThe(ink));
  const down = rulesOf(ink, downThe(ink));
  wipe(pixels, ink, { ...acrossThe(ink), rules: across, crossing: down });
  wipe(pixels, ink, { ...downThe(ink), rules: down, crossing: across });
  for (const { box } of ticks) blank(pixels, clean, box, Math.ceil(millimetres.rim * ink.perMillimetre));
  return { ...clean, pixels };
}

const millimetres = {
  /** The shortest rule is the side of a cell for one letter; the strokes of print below 18 points are shorter. */
  shortest: 4.2,
  /** The frames of forms are printed half a millimetre strong at most. */
  thickest: 0.75,
  /** Breaks that scanning makes. */
  gap: 0.15,
  rim: 0.25,
} as const;

/** Of a rule's length so much has nothing else upon it; feet of letters that touch one another have less. */
const bareShare = 0.75;

/** One way over the page: lines of pixels, each `count` long with `along` from one to the next. */
interface Way {
  lines: number;
  count: number;
  along: number;
  /** From one line to the next. */
  beside: number;
}

function acrossThe({ width, height }: Ink): Way {
  return { lines: height, count: width, along: 1, beside: width };
}

function downThe({ width, height }: Ink): Way {
  return { lines: width, count: height, along: width, beside: 1 };
}

/** The pixels of long straight runs of ink that are hardly thicker than a rule. */
function rulesOf(ink: Ink, way: Way): Uint8Array {
  const rules = new Uint8Array(ink.mask.length);
  const shortest = millimetres.shortest * ink.perMillimetre;
  const gap = Math.round(millimetres.gap * ink.perMillimetre);
  for (let line = 0; line < way.lines; line += 1) {
    let from = -1;
    let last = -1;
    for (let index = 0; index <= way.count; index += 1) {
      if (index < way.count && ink.mask[line * way.beside + index * way.along] === 1) {
        if (from === -1) from = index;
        last = index;
      } else if (from !== -1 && (index === way.count || index - last > gap)) {
        if (last - from >= shortest) markRule(rules, ink, way, line, from, last);
        from = -1;
      }
    }
  }
  return rules;
}

function markRule(rules: Uint8Array, ink: Ink, way: Way, line: number, from: number, last: number): void {
  const thick = thickestOf(ink);
  let bare = 0;
  for (let index = from; index <= last; index += 1) {
    const { before, after } = stroke(ink, way, line, index, thick);
    if (before + after < thick) bare += 1;
  }
  if (bare < bareShare * (last - from + 1)) return;
  for (let index = from; index <= last; index += 1) rules[line * way.beside + index * way.along] = 1;
}

/** How far the ink reaches to both sides of a line, looked at a little farther than a rule is thick. */
function stroke({ mask }: Ink, { lines, along, beside }: Way, line: number, index: number, thick: number) {
  const at = line * beside + index * along;
  let before = 0;
  let after = 0;
  while (before <= thick && before < line && mask[at - (before + 1) * beside] === 1) before += 1;
  while (after <= thick && line + after + 1 < lines && mask[at + (after + 1) * beside] === 1) after += 1;
  return { before, after };
}

/** Wipes rules out stroke by stroke across their direction, for their edges are ragged and grey. */
function wipe(
  pixels: Uint8Array,
  ink: Ink,
  { rules, crossing, ...way }: Way & { rules: Uint8Array; crossing: Uint8Array },
): void {
  const thick = thickestOf(ink);
  for (let line = 0; line < way.lines; line += 1) {
    for (let index = 0; index < way.count; index += 1) {
      const at = line * way.beside + index * way.along;
      if (rules[at] !== 1) continue;
      const { before, after } = stroke(ink, way, line, index, thick);
      const isBare = before + after < thick;
      // A longer stroke is a letter upon the rule, but for corners, where another rule meets this one.
      if (!isBare && crossing[at] !== 1) continue;
      const from = Math.max(0, line - (isBare ? before : 0) - 1);
      const to = Math.min(way.lines - 1, line + (isBare ? after : 0) + 1);
      for (let other = from; other <= to; other += 1) pixels[other * way.beside + index * way.along] = paper;
    }
  }
}

function thickestOf({ perMillimetre }: Ink): number {
  return Math.ceil(millimetres.thickest * perMillimetre);
}

function blank(pixels: Uint8Array, { width, height }: GreyPicture, box: Box, rim: number): void {
  const left = Math.max(0, Math.floor(box.x * width) - rim);
  const right = Math.min(width, Math.ceil((box.x + box.width) * width) + rim);
  const top = Math.max(0, Math.floor(box.y * height) - rim);
  const foot = Math.min(height, Math.ceil((box.y + box.height) * height) + rim);
  for (let y = top; y < foot; y += 1) pixels.fill(paper, y * width + left, y * width + right);
}

const paper = 255;
