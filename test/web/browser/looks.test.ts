import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, it } from "vitest";
import { exampleRecords } from "#test/web/example-records.ts";
import { hasBrowser, reason, useBrowser } from "./browser.ts";

const pages = [
  ["worklist", "/"],
  ["supplement", `/certificates/${exampleRecords.supplement.id}`],
  ["filled form", `/certificates/${exampleRecords.filled.id}`],
  ["scan", `/certificates/${exampleRecords.scan.id}`],
  ["unreadable scan", `/certificates/${exampleRecords.unreadableScan.id}`],
  ["stuck", `/certificates/${exampleRecords.stuck.id}`],
  ["refused", `/certificates/${exampleRecords.refused.id}`],
  ["hostile name", `/certificates/${exampleRecords.hostile.id}`],
  ["problem", "/nowhere"],
] as const;

describe.skipIf(!hasBrowser)(`in a browser${reason}`, () => {
  const visit = useBrowser();

  it.each(pages.flatMap((page) => (["light", "dark"] as const).map((colours) => [...page, colours] as const)))(
    "everybody can use it: %s %s, %s",
    async (_, path, colorScheme) => {
      const { page } = await visit({ colorScheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    },
  );

  it.each(pages.map((page) => [...page, 390] as const))(
    "fits a phone without scrolling sideways: %s %s, %i px",
    async (_, path, width) => {
      const { page } = await visit({ viewport: { width, height: 800 } });
      for (const language of ["en", "sv", "nb"]) {
        await page.goto(`${path}?lang=${language}`);
        expect(await page.evaluate("document.documentElement.scrollWidth"), language).toBeLessThanOrEqual(width);
      }
    },
  );

  it("keeps its own policy: nothing on the pages is blocked", async () => {
    const { page, complaints } = await visit();
    for (const [name, path] of pages) if (name !== "problem") await page.goto(path, { waitUntil: "networkidle" });
    expect(complaints).toEqual([]);
  });

  it("prints how a scan was read and what the sender is asked for, but no picture that only leads elsewhere", async () => {
    const { page } = await visit();
    await page.goto(`/certificates/${exampleRecords.unreadableScan.id}`);
    await page.emulateMedia({ media: "print" });
    for (const printed of [".reading", ".to-sender"])
      expect(await page.locator(printed).isVisible(), printed).toBe(true);
    for (const screenOnly of [".sheet", ".printed", ".in-text"]) {
      expect(await page.locator(screenOnly).first().isVisible(), screenOnly).toBe(false);
    }
  });

  it.each([
    { what: "a phone", viewport: { width: 390, height: 800 } },
    { what: "a wide window", viewport: { width: 1280, height: 900 } },
    { what: "a window at 200 %", viewport: { width: 640, height: 450 } },
  ])("frames lie on their words: on $what", async ({ viewport }) => {
    const { page } = await visit({ viewport });
    await page.goto(`/certificates/${exampleRecords.scan.id}`);
    const picture = page.getByRole("img", { name: "Page 1 as it was read" });
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image) => "naturalWidth" in image && image.naturalWidth)).toBe(1000);
    const sheet = await picture.boundingBox();
    const [evidence] = exampleRecords.scan.assessments[0]?.assessment.findings[0]?.evidence ?? [];
    const frame = await page
      .getByRole("link", { name: `“${evidence?.quote}”` })
      .locator("rect")
      .first()
      .boundingBox();
    if (sheet === null || frame === null || evidence?.box === undefined) throw new Error("nothing to compare");
    const middle = {
      x: (frame.x + frame.width / 2 - sheet.x) / sheet.width,
      y: (frame.y + frame.height / 2 - sheet.y) / sheet.height,
    };
    expect(middle.x).toBeCloseTo(evidence.box.x + evidence.box.width / 2, 2);
    expect(middle.y).toBeCloseTo(evidence.box.y + evidence.box.height / 2, 2);
  });

  it("prints the request and every gap, also one that was folded, and nothing that only a screen can use", async () => {
    const { page } = await visit();
    await page.goto(`/certificates/${exampleRecords.supplement.id}`);
    await page.locator("#finding-activity-limitation summary").click();
    const gap = page.locator("#finding-activity-limitation blockquote");
    expect(await gap.isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await gap.isVisible()).toBe(true);
    expect(await page.locator(".letter").isVisible()).toBe(true);
    expect(await page.locator(".in-order > summary").first().isVisible()).toBe(true);
    for (const screenOnly of ["#finding-diagnosis-stated blockquote", "nav", ".copy", `.facts a[href$="/original"]`]) {
      expect(await page.locator(screenOnly).first().isVisible(), screenOnly).toBe(false);
    }
  });
});
