import { cp, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { fetchPackages } from "./fetch-packages.ts";
import { lockSchema, type Machine, neededPackages } from "./needed-packages.ts";

/** Puts packages that a bundle cannot take in into the `node_modules` of a function, without what nobody runs. */
export async function packPackages(roots: readonly string[], machine: Machine, target: string): Promise<void> {
  const lock = lockSchema.parse(JSON.parse(await readFile("package-lock.json", "utf8")));
  const places = await fetchPackages(neededPackages(lock, roots, machine), machine);
  for (const [name, place] of places) {
    const wanted = parts[name];
    await cp(place, join(target, "node_modules", name), {
      recursive: true,
      dereference: true,
      filter: (path) => {
        const file = relative(place, path).split(sep).join("/");
        return file === "" || (!leftOut.test(file) && (wanted === undefined || wanted.test(file)));
      },
    });
  }
}

/**
 * What is needed of the large ones. tesseract.js asks for the full engine although only its newer half is
 * used; Node 24 runs the variant with relaxed SIMD, a processor without it the plain one.
 */
const parts: Readonly<Record<string, RegExp>> = {
  "tesseract.js": /^(package\.json|LICENSE\.md|src(\/.*)?)$/,
  "tesseract.js-core": /^(package\.json|LICENSE|tesseract-core-(relaxedsimd|simd)\.(js|wasm))$/,
  zlibjs: /^(package\.json|LICENSE|bin(\/node-zlib\.js)?)$/,
};

/** Read by people and compilers only. Licences stay. */
const leftOut = /\.(d\.[cm]?ts|map|md|cc|h|gyp)$(?<!LICENSE\.md)|^(node_modules|docs?|examples?|tests?)(\/|$)/i;
