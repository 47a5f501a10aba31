import { matchesIn } from "#language/terms/matches-in.ts";
import type { Stretch } from "../filling.ts";

/** Stretches of a capacity answer that offer two degrees and choose none: "half, or unfit", "50 % eller 100 %", "30/70", "Grad: 40–60". */
export function openDegrees(text: string): (Stretch & { written: string })[] {
  const offered = anyOr.test(text)
    ? matchesIn(text, alternatives).filter(([, a = "", b = ""]) => !sameShare(a, b))
    : [];
  const shares = matchesIn(text, pair).filter(([, one, other]) => isWhole(Number(one), Number(other)));
  const atLabel = anyLabel.test(text) ? [...matchesIn(text, range), ...matchesIn(text, noFigure)] : [];
  return [...offered, ...shares, ...atLabel].map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    written,
  }));
}

/** What two degrees are offered with, and the label of one: hardly any answer has them, and one look is enough. */
const anyOr = /\s(?:or|eller)\s/i;
const anyLabel = /grad/i;

/** Words for a share of the full time, in the four languages. */
const share =
  "(?:\\d{2,3}\\s?(?:%|procent|prosent|per\\s?cent)|(?:wholly|fully|totally|completely)\\s\\p{L}+|half(?:[ -]time)?|part[ -]time|full(?:[ -]time)?|unfit|" +
  "halvtid|heltid|deltid|halvt|halv|helt|hel|full|fullt|heil|heilt)";
const alternatives = new RegExp(
  `(?<![\\p{L}\\d])(${share})\\s?,?\\s(?:or(?: else)?|eller(?: också)?)\\s(?:as\\s|på\\s|i\\s|at\\s)?(${share})(?![\\p{L}\\d])`,
  "giu",
);

/** Two shares of one whole: nothing tells which of them is the absence. */
const pair = /(?<![\d./-])(\d{2})\s?\/\s?(\d{2})(?![\d./-]|\s?\/)/g;

/** "Grad: 40–60", "Grad: 40 av 80": two figures where one belongs. */
const range = /(?<=grad(?:en)?\s?:?\s{0,3})\d{2}(?:\s?[–-]\s?|\sa[vf]\s|\sof\s)\d{2}(?![\d./]|\s?(?:%|pro))/giu;

/** "Grad: etter avtale", "Grad: 4 t/dag", "Grad: 2+3 dager": something is written where the degree belongs, and it is none. */
const noFigure =
  /(?<=(?<!\p{L})grad(?:en)?\s?:[ \t]{0,3})(?:etter|enl|iflg|enligt|ca|som|varier|variab|\d\s?\+\s?\d|\d{1,2}\s?(?:t|tim|timer|timmar)\s?(?:\/|per|pr|om|i)\s?\p{L}|nedtrapp|opptrapp|upptrapp)(?!\s?\d{2})[^\n]*/giu;

function isWhole(one: number, other: number): boolean {
  return one + other === 100 && one !== other;
}

function sameShare(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
