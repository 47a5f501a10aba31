import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import type { RecognisedPage } from "#readers/document-text.ts";
import { createPictureReader } from "#readers/ocr/create-picture-reader.ts";
import { characterErrorRate } from "./character-error-rate.ts";
import { type NativeReading, nativeTesseract } from "./native-tesseract.ts";
import { spearman } from "./spearman.ts";

/*
 * `npm run bench:ocr`: what reading degraded scans gives, page by page: characters read wrong or missed,
 * legibility grade, seconds on the clock and of the processor (in brackets; a busy machine changes them
 * less), and at the end the peak memory of the whole process. Beside it Debian's native tesseract on the
 * same pictures, where it is installed. Words given after the command choose the pages whose name holds
 * them all. Prints; asserts nothing.
 */
interface Row {
  name: string;
  error: number;
  recognised: RecognisedPage | null;
  seconds: number;
  /** Seconds of the processor in all threads. */
  worked: number;
  native: (Omit<NativeReading, "text"> & { error: number }) | null;
}

/** For a warm page on one core. */
const aimedSeconds = 1.5;

const folder = mkdtempSync(join(tmpdir(), "degraded-"));
const reader = createDocumentReader();
const pictures = createPictureReader();
const native = nativeTesseract();
const rows: Row[] = [];
try {
  const pages = draw();
  // The first page of a process starts the engine, which no later page pays.
  await Promise.all(pages.slice(0, 1).map(rowFor));
  for (const page of pages) {
    const row = await rowFor(page);
    rows.push(row);
    print(row);
  }
  summarise();
} finally {
  await pictures.close();
  await reader.close();
  rmSync(folder, { recursive: true, force: true });
}

interface DrawnPage {
  name: string;
  file: string;
  text: string;
}

function draw(): DrawnPage[] {
  const script = fileURLToPath(new URL("draw-degraded.ts", import.meta.url));
  const { status } = spawnSync(process.execPath, [script, folder, ...process.argv.slice(2)], { stdio: "inherit" });
  if (status !== 0) throw new Error("the pages could not be drawn");
  const drawn = z.object({ name: z.string(), file: z.string(), text: z.string() });
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => drawn.parse(JSON.parse(readFileSync(join(folder, file), "utf8"))));
}

async function rowFor({ name, file, text }: DrawnPage): Promise<Row> {
  const bytes = new Uint8Array(readFileSync(join(folder, file)));
  const read = await reader.read(bytes);
  if (!read.ok) throw new Error(`${name} is refused`);
  const start = performance.now();
  const before = process.cpuUsage();
  const seen = await pictures.read(read.value, bytes);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  const [page] = seen.ok ? seen.value.document.pages : [];
  const beside = native?.read(join(folder, file)) ?? null;
  return {
    name,
    error: characterErrorRate(page?.text ?? "", text),
    recognised: page?.recognised ?? null,
    seconds,
    worked: (user + system) / 1e6,
    native: beside === null ? null : { ...beside, error: characterErrorRate(beside.text, text) },
  };
}

function print({ name, error, recognised, seconds, worked, native }: Row): void {
  const said = [recognised?.handwriting === true ? "handwriting" : "", ...(recognised?.faults ?? [])];
  const beside = native === null ? "" : `  native ${percent(native.error)}  ${times(native)}`;
  const figures = `${percent(error)}  grade ${recognised?.grade ?? "–"}  ${times({ seconds, worked })}${beside}`;
  write(`${name.padEnd(46)} ${figures}  ${said.filter((one) => one !== "").join(", ")}`);
}

function summarise(): void {
  const graded = rows.flatMap(({ error, recognised }) => (recognised === null ? [] : [{ error, ...recognised }]));
  const rank = -spearman(
    graded.map(({ grade }) => grade),
    graded.map(({ error }) => error),
  );
  write(`${rows.length} pages, ${rows.length - graded.length} of them not read in time`);
  write(sumOf(rows));
  write(`rank correlation of grade and error (Spearman) ${rank.toFixed(2)}`);
  write(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
  const natives = rows.flatMap(({ native }) => native ?? []);
  if (native === null) write("native tesseract is not installed here");
  else {
    write(`native ${native.name}, started anew for each page (${native.startSeconds.toFixed(1)} s)`);
    write(sumOf(natives));
  }
}

type Measured = Pick<Row, "error" | "seconds" | "worked">;

function sumOf(pages: readonly Measured[]): string {
  const errors = pages.map(({ error }) => error);
  const worked = pages.map((page) => page.worked);
  const swift = worked.filter((seconds) => seconds <= aimedSeconds).length;
  return [
    `mean error ${percent(mean(errors))}, median ${percent(middle(errors))}`,
    `time in the median ${times({ seconds: middle(pages.map(({ seconds }) => seconds)), worked: middle(worked) })}`,
    `mean of the processor ${mean(worked).toFixed(1)} s, ${swift} within ${aimedSeconds} s`,
  ].join("; ");
}

function times({ seconds, worked }: Pick<Row, "seconds" | "worked">): string {
  return `${seconds.toFixed(1)} s (${worked.toFixed(1)})`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`.padStart(7);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function middle(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

function write(line: string): void {
  process.stdout.write(`${line.trimEnd()}\n`);
}
