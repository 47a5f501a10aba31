/**
 * Where the PDF thread's program lies: beside this file, as source or, in a bundle for Lambda, as
 * `pdf-worker.mjs` in the folder of the bundle (esbuild entry `src/readers/pdf-worker.ts`, format esm).
 */
export function pdfWorkerFile(): URL {
  const name = import.meta.url.endsWith(".ts") ? "./pdf-worker.ts" : "./pdf-worker.mjs";
  return new URL(name, import.meta.url);
}
