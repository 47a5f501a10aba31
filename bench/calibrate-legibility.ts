import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { decodeImage } from "#readers/ocr/decoding/decode-image.ts";
import { layOutPage } from "#readers/ocr/layout/lay-out-page.ts";
import { errorAt, type Signs, signNames, signsOf } from "#readers/ocr/legibility/estimate-error.ts";
import { gradeOf } from "#readers/ocr/legibility/legibility.ts";
import { measurePicture } from "#readers/ocr/legibility/measure-picture.ts";
import { unreadPlaces } from "#readers/ocr/legibility/unread-places.ts";
import { preparePage } from "#readers/ocr/preparing/prepare-page.ts";
import { narrowed } from "#readers/ocr/recognising/narrowed.ts";
import { createRecogniser, type Recogniser } from "#readers/ocr/recognising/recogniser.ts";
import { withoutRules } from "#readers/ocr/recognising/without-rules.ts";
import { findTickBoxes } from "#readers/ocr/ticks/tick-boxes.ts";
import { characterErrorRate } from "./character-error-rate.ts";
import { type DegradedPage, degradedPages, makeDegraded, nameOf } from "./degraded-pages.ts";
import { errorCurve, fitWeights, weigh } from "./fit-signs.ts";
import { spearman } from "./spearman.ts";

/*
 * Reads generated degraded pages whose text is known, and writes how the signs of a poor reading are to
 * be weighed and what error to expect (src/readers/ocr/legibility/legibility-table.json), and the pages that this
 * rests on (bench/legibility-pages.json). Takes some minutes; run by hand when reading has changed. Words
 * given after the command choose the pages to be read again, by their names; `none` chooses none.
 */
const share = z.number().min(0);
const pageSchema = z.object({
  name: z.string(),
  signs: z.record(z.enum(signNames), share),
  /** Share of the characters that were read wrong or missed. */
  error: share,
});
type CalibrationPage = z.infer<typeof pageSchema>;

const root = new URL("../", import.meta.url);
const pagesFile = new URL("bench/legibility-pages.json", root);
const chosen = process.argv.slice(2);
const known = z.array(pageSchema).parse(JSON.parse(readFileSync(pagesFile, "utf8")));
const pages = await readChosen();
writeFileSync(pagesFile, asJson(pages));

const weights = fitWeights(pages);
const estimates = pages.map(({ signs }) => weigh(signs, weights));
const curve = errorCurve(
  estimates,
  pages.map(({ error }) => error),
);
writeFileSync(
  new URL("src/readers/ocr/legibility/legibility-table.json", root),
  asJson({
    source: `bench/calibrate-legibility.ts over ${pages.length} generated pages (bench/legibility-pages.json), 2026-11`,
    weights,
    curve,
  }),
);
const grades = pages.map(({ signs }) => gradeOf(errorAt(weigh(signs, weights), curve)));
process.stdout.write(`${pages.length} pages; rank correlation with the true error (Spearman):\n`);
process.stdout.write(`  grade ${(-spearman(grades, errors(pages))).toFixed(3)}\n`);
process.stdout.write(`  estimate ${spearman(estimates, errors(pages)).toFixed(3)}\n`);
for (const language of ["sv ", "nb ", "en "]) {
  const [own, others] = [pages.filter(isIn(language)), pages.filter((page) => !isIn(language)(page))];
  const fitted = fitWeights(others);
  const rank = spearman(
    own.map(({ signs }) => weigh(signs, fitted)),
    errors(own),
  );
  process.stdout.write(`  estimate, ${language}with weights from the other languages: ${rank.toFixed(3)}\n`);
}

async function readChosen(): Promise<CalibrationPage[]> {
  const recogniser = createRecogniser({ deadlineMs: 60_000 });
  const read: CalibrationPage[] = [];
  for (const recipe of degradedPages()) {
    // Which way is up, the reader tells from the words; here it would only count twice.
    if (recipe.defects.includes("rotated-180") || recipe.defects.includes("rotated-90")) continue;
    const name = nameOf(recipe);
    const before = known.find((page) => page.name === name);
    if (before !== undefined && !chosen.every((word) => name.includes(word))) read.push(before);
    else read.push({ name, ...(await readPage(await makeDegraded(recipe), recogniser)) });
  }
  await recogniser.close();
  return read;
}

async function readPage({ name, picture, text }: DegradedPage, recogniser: Recogniser) {
  const grey = await decodeImage(picture.type, picture.bytes, 1);
  if (grey === null) throw new Error(`${name} cannot be decoded`);
  const prepared = await preparePage(grey);
  const ticks = findTickBoxes(prepared.clean);
  const clean = withoutRules(prepared.clean, ticks);
  const recognised = await recogniser.recognise(prepared.blurred ? await narrowed(clean) : clean);
  const recognition = recognised === "timed-out" ? { lines: [] } : recognised;
  const unread = unreadPlaces({ ...prepared, clean }, recognition);
  const signs = signsOf(measurePicture(prepared, recognition), recognition, unread);
  const error = characterErrorRate(layOutPage(recognition, ticks).text, text);
  return { signs: rounded(signs), error: fourDigits(error) };
}

function isIn(language: string) {
  return ({ name }: CalibrationPage) => name.startsWith(language);
}

function errors(some: readonly CalibrationPage[]): number[] {
  return some.map(({ error }) => error);
}

function rounded(signs: Signs): Signs {
  const kept = { ...signs };
  for (const name of signNames) kept[name] = fourDigits(signs[name]);
  return kept;
}

function fourDigits(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
