import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type BuildOptions, build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { onePagePdf, stream, textAt } from "../../hostile/raw-pdf.ts";

const run = promisify(execFile);
const repository = fileURLToPath(new URL("../../../..", import.meta.url));

/** Draws the file it is given and says what it sees; never closes, as a handler never does. */
const program = `
  import { readFile } from "node:fs/promises";
  import { createPdfPictures } from "#readers/ocr/decoding/pdf-pictures.ts";
  const picture = await createPdfPictures().picture(await readFile(process.argv[2]), 1);
  console.log(picture.width, picture.height, picture.pixels.some((pixel) => pixel < 50) ? "letters" : "blank");
`;

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "underlag-bundle-"));
  const shared: BuildOptions = {
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node24",
    logLevel: "silent",
    external: ["@napi-rs/canvas"],
  };
  const handler = { contents: program, resolveDir: repository };
  await build({ ...shared, stdin: handler, outfile: join(folder, "handler.mjs") });
  const worker = join(repository, "src/readers/ocr/decoding/pdf-picture-worker.ts");
  await build({ ...shared, entryPoints: [worker], outfile: join(folder, "pdf-picture-worker.mjs") });
  // Beside the handler as functions/packaging puts them; of packages, the canvas alone.
  await cp(join(repository, "node_modules/pdfjs-dist/standard_fonts"), folder, { recursive: true });
  await mkdir(join(folder, "node_modules"));
  await symlink(join(repository, "node_modules/@napi-rs"), join(folder, "node_modules/@napi-rs"));
  await writeFile(join(folder, "letter.pdf"), onePagePdf(stream(textAt(700, "En frisk fil"))));
  await writeFile(join(folder, "noisy.pdf"), onePagePdf(stream("BT /Svensson 12 Tf (Sven Svensson) Tj ET (")));
});

afterAll(() => rm(folder, { recursive: true }));

test("bundled into a folder of its own it draws letters in the standard fonts, and ends by itself", async () => {
  const { stdout, stderr } = await run(process.execPath, ["handler.mjs", "letter.pdf"], { cwd: folder });
  expect({ stdout, stderr }).toEqual({ stdout: "1653 2339 letters\n", stderr: "" });
});

test("what the drawing has to say about a file, which may quote it, is never printed", async () => {
  const { stdout, stderr } = await run(process.execPath, ["handler.mjs", "noisy.pdf"], { cwd: folder });
  expect({ stdout: stdout.split(" ").slice(0, 2), stderr }).toEqual({ stdout: ["1653", "2339"], stderr: "" });
});
