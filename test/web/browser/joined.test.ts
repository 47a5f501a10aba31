import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { hasBrowser, reason, useBrowser } from "./browser.ts";

const photo = async (name: string, background: string) => ({
  name,
  mimeType: "image/jpeg",
  buffer: await sharp({ create: { width: 8, height: 12, channels: 3, background } })
    .jpeg()
    .toBuffer(),
});
const letter = { name: "letter.txt", mimeType: "text/plain", buffer: Buffer.from("A certificate") };
const choice = "The pictures are pages of one certificate";

describe.skipIf(!hasBrowser)(`with a browser${reason}`, () => {
  const visit = useBrowser();

  it.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])(
    "photos of one certificate are sent as one, with $javaScriptEnabled for script",
    async ({ javaScriptEnabled }) => {
      const { page, storage } = await visit({ javaScriptEnabled });
      await page.goto("/");
      await page.getByLabel(choice).check();
      await page.setInputFiles("#files", [await photo("IMG_1.jpg", "white"), await photo("IMG_2.jpg", "black")]);
      if (javaScriptEnabled) {
        await page.locator(".progress li", { hasText: "IMG_1.jpg + 1 has come in" }).waitFor();
      } else {
        await page.getByRole("button", { name: "Check them" }).click();
        await page.waitForURL(/\/certificates\/[0-9a-f]{32}$/);
      }
      const { records } = await storage.records.list({ limit: 1 });
      expect(records).toMatchObject([{ arrival: "page", file: { name: "IMG_1.pdf" } }]);
    },
  );

  it("what cannot be joined is not taken in, and the page says why", async () => {
    const { page, storage } = await visit();
    const before = (await storage.records.list({ limit: 100 })).records.length;
    await page.goto("/");
    await page.getByLabel(choice).check();
    await page.setInputFiles("#files", [await photo("IMG_1.jpg", "white"), letter]);
    await page.locator(".progress li", { hasText: "could not be joined" }).waitFor();
    expect((await storage.records.list({ limit: 100 })).records).toHaveLength(before);
    expect(await page.getByLabel(choice).isChecked(), "the next choice is made anew").toBe(false);
  });
});
