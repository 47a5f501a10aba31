import { afterAll, beforeAll } from "vitest";
import { type Packaged, packageInCopy } from "./package-in-copy.ts";
import { packagesSuite } from "./packages.ts";
import { templateSuite } from "./template.ts";

// Packaging takes seconds: once for both.
let made: Packaged;
beforeAll(async () => {
  made = await packageInCopy();
}, 150_000);
afterAll(() => made?.remove());

templateSuite(() => made);
packagesSuite(() => made);
