import { globSync } from "node:fs";
import { copyFile, mkdir } from "node:fs/promises";
import { basename, dirname, join, parse } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";

/*
 * Some modules look for a file beside themselves while they run. In a bundle, "beside" is the
 * handler's own folder: this puts what they look for into the package of each function that needs it.
 */
const companions: readonly Companion[] = [
  { of: "src/readers/pdf-worker-file.ts", program: "src/readers/pdf-worker.ts" },
  { of: "src/readers/ocr/pdf-picture-worker-file.ts", program: "src/readers/ocr/pdf-picture-worker.ts" },
  {
    of: "src/readers/ocr/pdf-drawing-data.ts",
    files: globSync(["node_modules/pdfjs-dist/standard_fonts/*", "node_modules/pdfjs-dist/wasm/openjpeg.wasm"]),
  },
  { of: "src/web/assets.ts", files: ["src/web/style.css", "src/web/page.js", "src/web/icon.svg"] },
];

type Companion = { of: string } & ({ program: string } | { files: readonly string[] });

const besideTheHandler: Plugin = {
  name: "beside-the-handler",
  setup(plan) {
    const wanted = new Set<Companion>();
    plan.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const companion = companions.find(({ of }) => path === join(process.cwd(), of));
      if (companion !== undefined) wanted.add(companion);
      return undefined;
    });
    plan.onEnd(async ({ errors }) => {
      if (errors.length > 0) return;
      const folder = ownFolder(plan.initialOptions);
      await mkdir(folder, { recursive: true });
      for (const companion of wanted) {
        if ("program" in companion) await bundleProgram(plan.initialOptions, companion.program, folder);
        else for (const file of companion.files) await copyFile(file, join(folder, basename(file)));
      }
    });
  },
};

/** serverless-esbuild puts what lies under `__only_<function>` into that function's package alone. */
function ownFolder({ entryPoints, outdir = "" }: BuildOptions): string {
  const [entry] = Array.isArray(entryPoints) ? entryPoints : [];
  if (typeof entry !== "string") throw new Error("one entry point for each function");
  const name = parse(entry).name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return join(outdir, "..", `__only_${name}`, dirname(entry));
}

async function bundleProgram(handlerOptions: BuildOptions, program: string, folder: string): Promise<void> {
  const { outdir, outExtension, plugins, ...options } = handlerOptions;
  await build({ ...options, entryPoints: [program], outfile: join(folder, `${parse(program).name}.mjs`) });
}

const plugins = [besideTheHandler];

// serverless-esbuild loads this file with require and wants the list itself.
export { plugins as "module.exports" };
