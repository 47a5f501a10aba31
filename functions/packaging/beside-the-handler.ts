import { cp, mkdir } from "node:fs/promises";
import { basename, dirname, join, parse } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { z } from "zod";
import type { Machine } from "./needed-packages.ts";
import { packPackages } from "./pack-packages.ts";
import { unbuiltFonts } from "./unbuilt-fonts-plugin.ts";

/*
 * Some modules look for a file beside themselves while they run. In a bundle, "beside" is the
 * handler's own folder: this puts what they look for into the package of each function that needs it.
 */
const companions: readonly Companion[] = [
  { of: "src/readers/pdf-worker-file.ts", program: "src/readers/pdf-worker.ts", plugins: [unbuiltFonts] },
  {
    of: "src/web/assets.ts",
    files: ["page.js", "icon.svg", "answer.css", "answer.js"].map((name) => `src/web/${name}`),
  },
  { of: "src/web/assets.ts", files: ["src/web/style"], into: "style" },
  {
    of: "src/requests/formats/paper/read-paper-fonts.ts",
    files: ["DejaVuSansCondensed.ttf", "DejaVuSansCondensed-Bold.ttf"].map(
      (name) => `node_modules/dejavu-fonts-ttf/ttf/${name}`,
    ),
  },
  { of: "src/readers/ocr/create-picture-reader.ts", packages: ["@napi-rs/canvas", "sharp", "tesseract.js"] },
  {
    of: "src/readers/ocr/decoding/pdf-picture-worker-file.ts",
    program: "src/readers/ocr/decoding/pdf-picture-worker.ts",
  },
  {
    of: "src/readers/ocr/decoding/pdf-drawing-data.ts",
    files: ["node_modules/pdfjs-dist/standard_fonts", "node_modules/pdfjs-dist/wasm"],
  },
  {
    of: "src/readers/ocr/recognising/language-data-folder.ts",
    files: ["eng", "nor", "swe"].map(
      (language) => `node_modules/@tesseract.js-data/${language}/4.0.0_best_int/${language}.traineddata.gz`,
    ),
    into: "tessdata",
  },
];

type Companion = { of: string } & (
  | { program: string; plugins?: Plugin[] }
  /** Files, or folders whose files are meant. */
  | { files: readonly string[]; into?: string }
  | { packages: readonly string[] }
);

/** serverless-esbuild calls this with the whole of serverless, of which the machine is wanted. */
const plugins = (serverless: unknown): Plugin[] => [besideTheHandler(machineOf(serverless))];

function besideTheHandler(machine: Machine): Plugin {
  return {
    name: "beside-the-handler",
    setup(plan) {
      const wanted = new Set<Companion>();
      plan.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        for (const companion of companions) if (path === join(process.cwd(), companion.of)) wanted.add(companion);
        return undefined;
      });
      plan.onEnd(async ({ errors }) => {
        if (errors.length > 0) return;
        const { root, folder } = ownFolders(plan.initialOptions);
        await mkdir(folder, { recursive: true });
        for (const companion of wanted) {
          if ("program" in companion) await bundleProgram(plan.initialOptions, companion, folder);
          else if ("packages" in companion) await packPackages(companion.packages, machine, root);
          else await copyFiles(companion.files, join(folder, companion.into ?? ""));
        }
      });
    },
  };
}

/** serverless-esbuild puts what lies under `__only_<function>` into that function's package alone. */
function ownFolders({ entryPoints, outdir = "" }: BuildOptions): { root: string; folder: string } {
  const [entry] = Array.isArray(entryPoints) ? entryPoints : [];
  if (typeof entry !== "string") throw new Error("one entry point for each function");
  const name = parse(entry).name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const root = join(outdir, "..", `__only_${name}`);
  return { root, folder: join(root, dirname(entry)) };
}

async function copyFiles(paths: readonly string[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const path of paths) {
    await cp(path, parse(path).ext === "" ? folder : join(folder, basename(path)), { recursive: true });
  }
}

async function bundleProgram(
  handlerOptions: BuildOptions,
  { program, plugins = [] }: { program: string; plugins?: Plugin[] },
  folder: string,
): Promise<void> {
  const { outdir, outExtension, plugins: handlerPlugins, ...options } = handlerOptions;
  await build({ ...options, plugins, entryPoints: [program], outfile: join(folder, `${parse(program).name}.mjs`) });
}

/** `custom.machine` of serverless.yml, written as `linux/arm64/glibc`. */
function machineOf(serverless: unknown): Machine {
  const parsed = z.object({ service: z.object({ custom: z.object({ machine: z.string() }) }) }).parse(serverless);
  const [os = "", cpu = "", libc = ""] = parsed.service.custom.machine.split("/");
  return { os, cpu, libc };
}

// serverless-esbuild loads this file with require and wants the function itself.
export { plugins as "module.exports" };
