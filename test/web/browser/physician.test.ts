import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { oneOfEachKind, ownId, sendRequest, storedRequest } from "#test/http/physician/asked.ts";
import { hasBrowser, reason, useBrowser } from "./browser.ts";

const remiss = { name: "remiss.txt", mimeType: "text/plain", buffer: Buffer.from("Remissvar") };
const large = { name: "stor.txt", mimeType: "text/plain", buffer: Buffer.from("x".repeat(2_001)) };

async function giveId(page: Page, id = ownId) {
  await page.getByLabel("Ditt HSA-id").fill(id);
  await page.getByRole("button", { name: "Öppna frågorna" }).click();
}

describe.skipIf(!hasBrowser)(`a physician with a browser${reason}`, () => {
  const visit = useBrowser();

  it.each([true, false])(
    "comes from the mail, gives a wrong id and the right one, saves, comes back and sends (script: %s)",
    async (javaScriptEnabled) => {
      const { page, complaints, ...app } = await visit({ javaScriptEnabled, viewport: { width: 360, height: 740 } });
      const { id, path } = await sendRequest(app, oneOfEachKind("sv"));
      await page.goto(path);
      await giveId(page, "SE2321000016-0000");
      expect(await page.getByRole("alert").textContent()).toContain("Det stämmer inte med det id som vi har");
      await giveId(page);
      await page.getByLabel("Ditt svar").first().fill("Svårt att sitta\nmer än tio minuter.");
      await page.setInputFiles("#files", [remiss]);
      await page.getByRole("button", { name: "Spara och fortsätt senare" }).click();
      expect(await page.getByRole("status").textContent()).toContain("Inget är skickat än");

      await page.context().clearCookies();
      await page.goto(path);
      await giveId(page);
      expect(await page.getByLabel("Ditt svar").first().inputValue()).toBe("Svårt att sitta\nmer än tio minuter.");
      const period = page.getByRole("group", { name: "Period 1" });
      await period.getByLabel("Grad").fill("50");
      await period.getByLabel("Från och med").fill("2026-03-02");
      await page.getByRole("button", { name: "Skicka svaret" }).click();
      await page.getByRole("link", { name: "Fråga 2: En period behöver" }).click();
      expect(await page.evaluate("document.activeElement.id")).toBe("capacity-degree-0-to");
      await period.getByLabel("Till och med").fill("2026-03-15");
      await page.getByRole("radio", { name: "Telefon" }).check();
      await page.getByRole("button", { name: "Skicka svaret" }).click();
      await page.getByRole("heading", { name: "Tack, ditt svar har kommit fram" }).waitFor();
      for (const shown of ["mer än tio minuter", "50 % från och med 2 mars 2026", "Telefon", "remiss.txt"]) {
        expect(await page.locator("main").textContent()).toContain(shown);
      }
      expect((await storedRequest(app, id)).state).toBe("answered");
      // A form that came back with something to put right is told by its status, which browsers note.
      expect(complaints.filter((complaint) => !complaint.includes("422"))).toEqual([]);
    },
  );

  it.each([
    {
      colorScheme: "light",
      width: 360,
      looks: ["nowhere", "door", "faults", "hand on", "receipt"],
    },
    // Every colour there is stands on these two.
    { colorScheme: "dark", width: 1200, looks: ["faults", "receipt"] },
  ] as const)("everybody can use the pages: $colorScheme, $width px", async ({ colorScheme, width, looks }) => {
    const { page, ...app } = await visit({ colorScheme, viewport: { width, height: 800 } });
    const { path } = await sendRequest(app, oneOfEachKind("sv"));
    const looked: string[] = [];
    const look = async (name: string) => {
      if (!looks.some((one) => one === name)) return;
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${name}, ${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual(
        [],
      );
      expect(await page.evaluate("document.documentElement.scrollWidth"), name).toBeLessThanOrEqual(width);
      looked.push(name);
    };
    await page.goto("/answer/x");
    await look("nowhere");
    await page.goto(path);
    await giveId(page, "");
    await look("door");
    await giveId(page);
    await page.setInputFiles("#files", [remiss]);
    await page.getByLabel("Grad").first().fill("150");
    await page.getByRole("button", { name: "Skicka svaret" }).click();
    await look("faults");
    expect(await page.evaluate("document.activeElement.id"), "what is wrong is read out first").toBe("faults");
    await page.getByRole("button", { name: "Lämna över till en kollega" }).click();
    await page.getByRole("button", { name: "Lämna över" }).click();
    await look("hand on");
    await page.goto(`${path}/not-mine`);
    await page.getByRole("button", { name: "Skicka" }).click();
    await look("receipt");
    expect(looked).toEqual(looks);
  });

  it("keeps, and never sends, when the enter key is pressed in a field", async () => {
    const { page, ...app } = await visit();
    const { id, path } = await sendRequest(app, oneOfEachKind("sv"));
    await page.goto(path);
    await page.getByLabel("Ditt HSA-id").fill(ownId);
    await page.keyboard.press("Enter");
    await page.getByLabel("Ditt svar").first().fill("Ett svar");
    await page.getByLabel("Ditt namn").fill("Ada");
    await page.keyboard.press("Enter");
    await page.getByText("Inget är skickat än").waitFor();
    expect(await storedRequest(app, id)).toMatchObject({ state: "sent", reply: null });
  });

  it("warns of a file that is too large before it is sent, and before words are left unsaved", async () => {
    const { page, ...app } = await visit();
    const { path } = await sendRequest(app, oneOfEachKind("sv"));
    await page.goto(path);
    await giveId(page);
    await page.setInputFiles("#files", [large]);
    await page.getByRole("alert").getByText("Filen är för stor").waitFor();
    expect(await page.locator("#files").inputValue()).toBe("");
    await page.setInputFiles("#files", [remiss]);
    expect(await page.getByText("Filen är för stor").isVisible()).toBe(false);

    await page.getByLabel("Ditt svar").first().fill("Ett svar");
    const asked = page.waitForEvent("dialog").then(async (dialog) => {
      await dialog.dismiss();
      return dialog.type();
    });
    await page.goto("/answer/x").catch(() => undefined);
    expect(await asked).toBe("beforeunload");
  });

  it("prints what was sent, and nothing that only a screen can use", async () => {
    const { page, ...app } = await visit();
    const { path } = await sendRequest(app, oneOfEachKind("sv"));
    await page.goto(path);
    await giveId(page);
    await page.getByLabel("Ditt svar").first().fill("Ett svar");
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("button", { name: "Skicka svaret" }).isVisible()).toBe(false);
    expect(await page.getByLabel("Ditt svar").first().isVisible()).toBe(true);
    await page.emulateMedia({ media: "screen" });
    await page.getByRole("button", { name: "Skicka svaret" }).click();
    await page.emulateMedia({ media: "print" });
    expect(await page.getByText("Ett svar").isVisible()).toBe(true);
    expect(await page.locator(".on-screen").isVisible()).toBe(false);
  });
});
