import { registerHooks } from "node:module";

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
});

/*
 * The two halves of pdf.js talk by cloned messages even where they share one thread. The half that reads
 * a page lets go of its pieces of text as it sends them: these need no copy, which took a twentieth of the reading.
 */
const clone = globalThis.structuredClone;
globalThis.structuredClone = (message, options) => handedOver(message) ?? clone(message, options);

/** A message with pieces of text, and nothing in it shared but these; null for any other. */
function handedOver<Message>(message: Message): Message | null {
  if (typeof message !== "object" || message === null || !("chunk" in message)) return null;
  const { chunk } = message;
  // The sender empties its chunk and fills it anew.
  return typeof chunk === "object" && chunk !== null && "items" in chunk ? { ...message, chunk: { ...chunk } } : null;
}

// Nobody reads this thread's output (reading it would keep the process alive), so it makes none.
for (const method of ["log", "info", "warn", "error", "debug"] as const) console[method] = () => {};
