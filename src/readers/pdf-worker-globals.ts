import { registerHooks } from "node:module";
import { handedOver } from "./handed-over.ts";
import { withUnbuiltFonts } from "./unbuilt-fonts.ts";

/*
 * pdf.js draws with a browser's classes and, in Node, loads a canvas of 30 MB of native code for
 * them. Reading text draws nothing: empty stand-ins are enough, and hostile files never come near
 * native code. In a bundle the canvas is simply not there.
 */
class NothingToDraw {}

for (const name of ["DOMMatrix", "ImageData", "Path2D"]) {
  Object.defineProperty(globalThis, name, { value: NothingToDraw, writable: true, configurable: true });
}

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === "@napi-rs/canvas") throw new Error("no canvas in the PDF thread");
    return next(specifier, context);
  },
  // Where the parser is a file of its own; a bundle is made with the changed one (functions/packaging).
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith("/pdf.worker.mjs") || !loaded.source) return loaded;
    const { source } = loaded;
    return {
      ...loaded,
      source: withUnbuiltFonts(typeof source === "string" ? source : new TextDecoder().decode(source)),
    };
  },
});

// The two halves of pdf.js talk by cloned messages even where they share one thread.
const clone = globalThis.structuredClone;
globalThis.structuredClone = (message, options) =>
  (options?.transfer ? null : handedOver(message)) ?? clone(message, options);

// Nobody reads this thread's output (reading it would keep the process alive), so it makes none.
for (const method of ["log", "info", "warn", "error", "debug"] as const) console[method] = () => {};
