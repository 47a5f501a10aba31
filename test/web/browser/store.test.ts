import { GetObjectCommand, ListObjectsV2Command, S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { uploadFrom } from "#cases/upload.ts";
import { openAwsStorage } from "#storage/aws/open-aws-storage.ts";
import type { OpenedStorage } from "#storage/request-ports.ts";
import { type Emulators, startEmulators } from "#test/storage/aws/emulators.ts";
import { hasBrowser, reason, useBrowser } from "./browser.ts";

const small = { name: "small.txt", mimeType: "text/plain", buffer: Buffer.from("A certificate") };
const scan = { name: "skannat intyg åäö.pdf", mimeType: "application/pdf", buffer: Buffer.from("x".repeat(5_000)) };
const film = { name: "film.mp4", mimeType: "video/mp4", buffer: Buffer.from("x".repeat(20_001)) };

describe.skipIf(!hasBrowser)(`with a browser and a store that has addresses of its own${reason}`, () => {
  const visit = useBrowser();
  let emulators: Emulators;
  let storage: OpenedStorage;
  let bucket: string;
  let s3: S3Client;

  beforeAll(async () => {
    emulators = await startEmulators();
    const options = await emulators.deployment({ maxAttempts: 3, visibilitySeconds: 60 });
    bucket = options.bucket;
    storage = await openAwsStorage(options);
    s3 = new S3Client({ endpoint: emulators.endpoints.s3, forcePathStyle: true });
  });
  afterAll(async () => {
    s3.destroy();
    await storage.close();
    await emulators.stop();
  });

  it("sends there what is too large for a request, and only that", async () => {
    const storeOrigin = new URL(emulators.endpoints.s3).origin;
    const limits = { maxFileBytes: 5_000, maxBodyBytes: 1_000, maxTakenBytes: 20_000 };
    const { page, complaints } = await visit({}, { storage, storeOrigin, ...limits });
    // The emulator knows no CORS; that the rule is there is what the template's test holds.
    const put: string[] = [];
    await page.route(`${storeOrigin}/**`, async (route) => {
      put.push(route.request().method());
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), "access-control-allow-origin": "*" } });
    });
    await page.goto("/");
    await page.setInputFiles("#files", [small, scan, film]);
    await page.locator(".progress li >> text=has come in").nth(1).waitFor();
    await page.locator(".progress li >> text=is too large").waitFor();
    expect(put).toEqual(["PUT"]);
    expect(complaints).toEqual([]);

    const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: "incoming/" }));
    const [stored] = Contents.filter(({ Size }) => Size === 5_000);
    const object = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: stored?.Key ?? "" }));
    const bytes = (await object.Body?.transformToByteArray()) ?? new Uint8Array();
    expect(uploadFrom(bytes, object.Metadata ?? {})).toMatchObject({ name: scan.name, arrival: "page" });
    expect(Buffer.from(bytes).equals(scan.buffer)).toBe(true);
  });
});
