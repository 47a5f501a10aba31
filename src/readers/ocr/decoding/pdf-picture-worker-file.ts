/**
 * Where the program of the thread that draws PDF pages lies: beside this file, as source or, in a
 * bundle for Lambda, as `pdf-picture-worker.mjs` in the folder of the bundle (esm, @napi-rs/canvas external).
 */
export function pdfPictureWorkerFile(): URL {
  const name = import.meta.url.endsWith(".ts") ? "./pdf-picture-worker.ts" : "./pdf-picture-worker.mjs";
  return new URL(name, import.meta.url);
}
