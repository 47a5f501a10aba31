import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";
import { bundledParser } from "#wiring/bundled-parser.ts";

/** Bundles the parser of pdf.js as the thread that reads text changes it when it loads it from its own file. */
export const unbuiltFonts: Plugin = {
  name: "unbuilt-fonts",
  setup(plan) {
    plan.onLoad({ filter: /[\\/]pdf\.worker\.mjs$/ }, async ({ path }) => ({
      contents: bundledParser(await readFile(path, "utf8")),
      loader: "js",
    }));
  },
};
