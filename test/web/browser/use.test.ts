import { describe, expect, it } from "vitest";
import { exampleRecords } from "#test/web/example-records.ts";
import { hasBrowser, reason, useBrowser } from "./browser.ts";

const letter = { name: "letter.txt", mimeType: "text/plain", buffer: Buffer.from("A certificate") };
const other = { name: "<b>other</b>.txt", mimeType: "text/plain", buffer: Buffer.from("Another certificate") };
const long = { name: "long.txt", mimeType: "text/plain", buffer: Buffer.from("x".repeat(2_001)) };
const large = { name: "large.txt", mimeType: "text/plain", buffer: Buffer.from("x".repeat(8_001)) };

describe.skipIf(!hasBrowser)(`with a browser${reason}`, () => {
  const visit = useBrowser();

  it("several files are sent one by one, and each tells how it went", async () => {
    const { page, storage, complaints } = await visit();
    await page.goto("/");
    await page.setInputFiles("#files", [letter, large, other]);
    const lines = page.locator(".progress li");
    await page.locator(".progress li >> text=has come in").nth(1).waitFor();
    expect(await lines.allTextContents()).toEqual([
      expect.stringMatching(/letter\.txt\s+has come in\s+Open/),
      expect.stringMatching(/large\.txt\s+is too large/),
      expect.stringMatching(/<b>other<\/b>\.txt\s+has come in\s+Open/),
    ]);
    await page.locator(".row >> text=letter.txt").waitFor();
    const { records } = await storage.records.list({ limit: 2 });
    expect(records.map(({ arrival }) => arrival)).toEqual(["page", "page"]);
    await lines.first().getByRole("link").click();
    await page.waitForURL(/\/certificates\/[0-9a-f]{32}$/);
    expect(complaints).toEqual([]);
  });

  it("a file that is kept but too large to be read says both, and opens", async () => {
    const { page } = await visit();
    await page.goto("/");
    await page.setInputFiles("#files", [long]);
    const line = page.locator(".progress li", { hasText: "is too large to be read; it is kept" });
    await line.getByRole("link", { name: "Open" }).click();
    await page.waitForURL(/\/certificates\/[0-9a-f]{32}$/);
  });

  it("a file that came before is not announced as new", async () => {
    const { page } = await visit();
    await page.goto("/");
    await page.setInputFiles("#files", [letter]);
    await page.locator(".progress li >> text=has come in").waitFor();
    await page.setInputFiles("#files", [letter]);
    const again = page.locator(".progress li", { hasText: "is here already" });
    await again.getByRole("link", { name: "Open" }).click();
    await page.waitForURL(/\/certificates\/[0-9a-f]{32}$/);
  });

  it("files can be dropped on the page", async () => {
    const { page, storage } = await visit();
    await page.goto("/");
    const data = await page.evaluateHandle(`(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["A certificate"], "dropped.txt", { type: "text/plain" }));
      return transfer;
    })()`);
    await page.dispatchEvent("form[data-upload]", "drop", { dataTransfer: data });
    await page.locator(".progress li >> text=has come in").waitFor();
    expect((await storage.records.list({ limit: 1 })).records).toMatchObject([{ file: { name: "dropped.txt" } }]);
  });

  it("the form works without script", async () => {
    const { page } = await visit({ javaScriptEnabled: false });
    await page.goto("/");
    await page.setInputFiles("#files", [letter]);
    await page.getByRole("button", { name: "Check them" }).click();
    await page.waitForURL(/\/certificates\/[0-9a-f]{32}$/);
    expect(await page.locator("h1").textContent()).toContain("Being read");
  });

  it("a page shows by itself when a certificate has been read", async () => {
    const { page, storage } = await visit();
    const { received, refused } = exampleRecords;
    await page.goto(`/certificates/${received.id}`);
    expect(await page.locator("h1").textContent()).toContain("Being read");
    await storage.records.replace({ ...refused, id: received.id, revision: received.revision + 1 });
    await page.locator("h1 >> text=Not assessed").waitFor();
    await page.waitForFunction(`document.querySelector("[data-pending]") === null`);
  });

  it("the keyboard is enough", async () => {
    const { page } = await visit();
    await page.goto("/");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.className")).toBe("skip");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.id")).toBe("files");
    await page.getByRole("link", { name: "intyg-1.pdf" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/certificates/${exampleRecords.supplement.id}`);
  });

  it("a quote leads to its words in the text, and a row is one large link", async () => {
    const { page } = await visit();
    await page.goto("/");
    // Forced, since the link covers the whole row on purpose.
    await page.locator(".row", { hasText: "intyg-1.pdf" }).locator(".because").click({ force: true });
    await page.waitForURL(`**/certificates/${exampleRecords.supplement.id}`);
    await page.locator("#finding-activity-limitation figcaption a").click();
    const marked = page.locator(".anchor:target + mark");
    expect(await marked.textContent()).toBe("Kan inte arbeta.");
    expect(await marked.evaluate((mark) => mark.getBoundingClientRect().top)).toBeLessThan(700);
  });

  it.each([true, false])(
    "a quote of a scan leads to its frame on the picture, and the frame back (script: %s)",
    async (javaScriptEnabled) => {
      const { page } = await visit({ javaScriptEnabled });
      await page.goto(`/certificates/${exampleRecords.scan.id}`);
      await page.locator("#finding-period figcaption a").first().click();
      const frame = page.locator(".frame:target");
      expect(await frame.getAttribute("aria-label")).toContain("fr.o.m. 2026-03-02 t.o.m. 2026-04-12");
      const place = await frame.boundingBox();
      expect(place?.y).toBeGreaterThan(0);
      expect(place?.y).toBeLessThan(700);
      await frame.press("Enter");
      await page.waitForURL("**#finding-period");
      await page.locator("#finding-period .in-text a").click();
      expect(await page.locator(".anchor:target + mark").isVisible()).toBe(true);
    },
  );

  it("a finding that is clicked shows on the picture what it rests on, and only that", async () => {
    const { page } = await visit();
    await page.goto(`/certificates/${exampleRecords.scan.id}`);
    const lit = () =>
      page.locator(".frame.lit").evaluateAll((all) => all.map((one) => one.getAttribute("data-findings")));
    await page.locator("#finding-activity-limitation summary").click();
    expect(await lit()).toEqual(["activity-limitation"]);
    await page.locator("#finding-period summary").focus();
    await page.keyboard.press("Enter");
    expect(await lit()).toEqual(["period"]);
    await page.locator("#finding-work-demands summary").click();
    expect(await lit()).toEqual([]);
  });

  it("what is asked of the sender can be copied as it would be sent", async () => {
    const { page } = await visit({ permissions: ["clipboard-read", "clipboard-write"] });
    await page.goto(`/certificates/${exampleRecords.unreadableScan.id}`);
    await page.getByRole("button", { name: "Copy the text" }).click();
    await page.locator("[data-copied] >> text=Copied").waitFor();
    const copied = String(await page.evaluate("navigator.clipboard.readText()"));
    expect(copied).toMatch(/^Hej! Tack för läkarintyget.*diagnosen och perioden\.\n\n– 2 ställen gick inte att läsa: /);
  });

  it("the request can be copied as plain text in its own language", async () => {
    const { page } = await visit({ permissions: ["clipboard-read", "clipboard-write"] });
    await page.goto(`/certificates/${exampleRecords.supplement.id}`);
    await page.getByRole("button", { name: "Copy the text" }).click();
    await page.locator("[data-copied] >> text=Copied").waitFor();
    const copied = String(await page.evaluate("navigator.clipboard.readText()"));
    expect(copied.split("\n\n")).toEqual([
      expect.stringMatching(/^Vi har tagit emot/),
      expect.stringMatching(/^1\. Aktivitetsbegränsning\n {3}Du skriver ”Kan inte arbeta\.” Vad .*\n {3}Vi behöver se/),
      expect.stringMatching(/^– Det finns inga fler .*\n– Jag kan inte svara .*$/),
      "Tack för din hjälp.\nMed vänlig hälsning",
    ]);
  });

  it("no button for copying is shown without script", async () => {
    const { page } = await visit({ javaScriptEnabled: false });
    await page.goto(`/certificates/${exampleRecords.supplement.id}`);
    expect(await page.locator("button[data-copy]").count()).toBe(1);
    expect(await page.locator("button[data-copy]").isVisible()).toBe(false);
  });

  it("the language that was chosen stays", async () => {
    const { page } = await visit();
    await page.goto("/?show=refused");
    await page.getByRole("link", { name: "Svenska" }).click();
    await page.waitForURL("**/?show=refused&lang=sv");
    await page.goto("/");
    expect(await page.locator("h1").textContent()).toBe("Arbetslista");
  });
});
