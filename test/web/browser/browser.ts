import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium } from "playwright-core";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { type AppChange, testApp } from "#test/http/test-app.ts";
import { exampleRecords, pageText, scannedPictureKey } from "#test/web/example-records.ts";
import { scannedPicture } from "#test/web/scanned-example.ts";
import { listen } from "#wiring/listen.ts";

/** Program names of Chromium and its relatives. */
const programs = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const program = (process.env.PATH ?? "")
  .split(delimiter)
  .flatMap((folder) => programs.map((name) => join(folder, name)))
  .find(isProgram);

export const hasBrowser = program !== undefined;

/** Stands in the name of what is skipped, so that the report says why. */
export const reason = hasBrowser ? "" : " – skipped: there is no chromium on this machine (apt-get install chromium)";

/** One browser for all tests of a file; every visit gets a profile of its own. */
export function useBrowser() {
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (program !== undefined) browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox"] });
  });
  afterAll(() => browser?.close());

  /** The service with one certificate of every standing, and a page of the browser on it. */
  return async (options: BrowserContextOptions = {}, app: AppChange = {}) => {
    if (browser === undefined) throw new Error("the browser did not start");
    const service = await testApp({ maxFileBytes: 2_000, ...app });
    for (const record of Object.values(exampleRecords)) {
      await service.storage.records.add(record);
      await service.storage.files.put(record.file.key, new TextEncoder().encode("original"), {});
    }
    await service.storage.files.put(scannedPictureKey, await scannedPicture(pageText), {});
    const server = await listen(service.app.fetch, 0);
    const context = await browser.newContext({
      baseURL: `http://127.0.0.1:${server.port}`,
      locale: "en-GB",
      ...options,
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    onTestFinished(async () => {
      await context.close();
      await server.close();
    });
    return { ...service, page, complaints };
  };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
