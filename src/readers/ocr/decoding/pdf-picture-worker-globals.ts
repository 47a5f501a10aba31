// Nobody reads this thread's output (reading it would keep the process alive), so it makes none.
for (const method of ["log", "info", "warn", "error", "debug"] as const) console[method] = () => {};

// A file has nothing to fetch: fonts and decoders come from the disk, pages from the file itself.
Object.defineProperty(globalThis, "fetch", { value: undefined, writable: false, configurable: false });
