import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { unbuiltFonts } from "#functions/packaging/unbuilt-fonts-plugin.ts";
import { onePagePdf, stream, textAt } from "./hostile/raw-pdf.ts";
import { printLines } from "./ocr/print-lines.ts";

const run = promisify(execFile);
const repository = fileURLToPath(new URL("../..", import.meta.url));

/** Reads the files it is given and says what came out; never closes its reader, as a handler never does. */
const program = `
  import { readFile } from "node:fs/promises";
  import { createDocumentReader } from "#readers/create-document-reader.ts";
  const reader = createDocumentReader();
  for (const file of process.argv.slice(2)) {
    const result = await reader.read(await readFile(file));
    console.log(result.ok ? result.value.pages.map((page) => page.text).join("") : result.refusal.code);
  }
`;

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "underlag-bundle-"));
  const shared = { bundle: true, format: "esm", platform: "node", target: "node24", logLevel: "silent" } as const;
  await build({
    ...shared,
    stdin: { contents: program, resolveDir: repository },
    outfile: join(folder, "handler.mjs"),
  });
  await build({
    ...shared,
    plugins: [unbuiltFonts],
    entryPoints: [join(repository, "src/readers/pdf-worker.ts")],
    outfile: join(folder, "pdf-worker.mjs"),
  });
  await writeFile(join(folder, "good.pdf"), onePagePdf(stream(textAt(700, "En frisk fil"))));
  await writeFile(join(folder, "printed.pdf"), await printLines(["Egna bokstäver: åäö"], 12));
  await writeFile(join(folder, "noisy.pdf"), onePagePdf(stream("BT /Svensson 12 Tf (Sven Svensson) Tj ET (")));
});

afterAll(() => rm(folder, { recursive: true }));

test("bundled into a folder of its own, without packages and without a canvas, it reads PDFs and ends by itself", async () => {
  expect((await readdir(folder)).sort()).toEqual([
    "good.pdf",
    "handler.mjs",
    "noisy.pdf",
    "pdf-worker.mjs",
    "printed.pdf",
  ]);
  const { stdout, stderr } = await run(process.execPath, ["handler.mjs", "good.pdf", "printed.pdf"], { cwd: folder });
  expect({ stdout, stderr }).toEqual({ stdout: "En frisk fil\n\nEgna bokstäver: åäö\n\n", stderr: "" });
});

test("what the parser has to say about a file, which may quote it, is never printed", async () => {
  const { stdout, stderr } = await run(process.execPath, ["handler.mjs", "noisy.pdf", "good.pdf"], { cwd: folder });
  expect({ stdout, stderr }).toEqual({ stdout: "Sven Svensson\n\nEn frisk fil\n\n", stderr: "" });
});
