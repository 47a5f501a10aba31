import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { approveRequest } from "#cases/requests/approve-request.ts";
import { recordReply } from "#cases/requests/record-reply.ts";
import { referToConsultant } from "#cases/requests/refer-to-consultant.ts";
import { requestsOf } from "#cases/requests/requests-of.ts";
import { draftRequest } from "#requests/lifecycle/draft-request.ts";
import { exampleRequest } from "#test/requests/formats/example-request.ts";
import { exampleRecords } from "#test/web/example-records.ts";
import { requestWords } from "#web/requests/words/words.ts";
import { hasBrowser, reason, useBrowser } from "./browser.ts";

const { id: certificateId } = exampleRecords.supplement;
const said = requestWords("en");
const address = `/certificates/${certificateId}`;
const ada = {
  channel: "mail",
  address: "ada@unit.example",
  name: "Ada Mallsson",
  professionalId: "SE2321000016-1A2B",
} as const;

describe.skipIf(!hasBrowser)(`with a browser${reason}`, () => {
  const visit = useBrowser();

  /** The page of a certificate whose first request was sent; `answered` with a second draft beside it. */
  async function asked(options: Parameters<typeof visit>[0] = {}, answered = false) {
    const service = await visit(options);
    const [draft] = await requestsOf(service, certificateId);
    if (draft === undefined) throw new Error("nothing is asked");
    await approveRequest(service, draft.id, { recipient: ada, caseworker: "kw" });
    if (answered) {
      const given = { kind: "text", text: "Svårt att sitta mer än tio minuter." } as const;
      const answers = [{ criterion: "activity-limitation", given }];
      const from = { at: "2026-03-09T09:30:00.000Z", way: "page", physician: "Ada Mallsson", messageId: null } as const;
      await recordReply(service, draft.id, { kind: "answers", ...from, answers, attachments: [] });
      const { request } = exampleRequest("sv");
      const at = new Date("2026-03-09T09:30:00Z");
      const { form, formVersion, policy, unit } = draft;
      const second = { certificateId, round: 2, form, formVersion, policy, unit, request, automatic: false, at };
      await service.requests.add(draftRequest(second));
      await referToConsultant(service, certificateId, { question: "Är graden rimlig?", caseworker: "kw" });
    }
    return { ...service, id: draft.id };
  }

  it("a draft is approved and sent, reminded of and taken back, without script and by keyboard", async () => {
    const { page, requests } = await visit({ javaScriptEnabled: false });
    await page.goto(address);
    await page.getByLabel(said.channel.mail.name).check();
    await page.getByLabel(said.channel.mail.address).fill("nowhere");
    await page.getByLabel(said.approve.id("HSA id")).fill("SE2321000016-1A2B");
    await page.getByRole("button", { name: said.approve.send }).press("Enter");
    await page.getByRole("alert").getByText(said.fault.field.address).waitFor();
    await page.getByLabel(said.channel.mail.address).fill("ada@unit.example");
    await page.getByRole("button", { name: said.approve.send }).press("Enter");
    await page.getByText(said.deadline("23 March 2026")).waitFor();
    await page.getByRole("button", { name: said.act.remind }).press("Enter");
    await page.getByText(said.state.reminded.what).waitFor();
    await page.getByText(said.act.withdraw.open).press("Enter");
    await page.getByRole("button", { name: said.act.withdraw.send }).press("Enter");
    await page.getByText(said.state.withdrawn.word, { exact: true }).first().waitFor();
    expect((await requests.list({ limit: 9 })).records.map(({ state }) => state)).toEqual(["withdrawn"]);
  });

  it("everybody can use every page of a request, which fits a phone", async () => {
    const { page, complaints, id } = await asked({ viewport: { width: 390, height: 800 } }, true);
    const paths = [address, `${address}/insured-person-letter?variant=easy`, "/feedback", "/?show=answered"];
    for (const path of paths) {
      await page.goto(path);
      if (path === address) await openAll(page);
      expect(await lacking(page), path).toEqual([]);
    }
    expect(complaints).toEqual([]);
    await page.goto(`/requests/${id}/approve`);
    expect(new URL(page.url()).pathname).toBe(address);
  });

  it("in the dark as well, on a wide window, with the second draft beside the first answer", async () => {
    const { page } = await asked({ colorScheme: "dark", viewport: { width: 1280, height: 900 } }, true);
    await page.goto(address);
    await openAll(page);
    expect(await lacking(page)).toEqual([]);
    const [first, second] = await Promise.all([
      page.locator("#request-1").boundingBox(),
      page.locator("#request-2").boundingBox(),
    ]);
    expect(first?.y).toBeCloseTo(second?.y ?? 0, 0);
    expect(first?.x).toBeLessThan(second?.x ?? 0);
  });

  it("an answer that came by telephone is entered in the fields of the physician's page", async () => {
    const { page } = await asked();
    await page.goto(address);
    await page.getByRole("link", { name: said.act.record }).click();
    expect(await lacking(page)).toEqual([]);
    await page.getByRole("button", { name: said.record.send }).click();
    await page.locator(".faults").waitFor();
    expect(await lacking(page)).toEqual([]);
    await page.locator("fieldset textarea").first().fill("Svårt att sitta.");
    await page.getByRole("button", { name: said.record.send }).click();
    await page.getByText("Svårt att sitta.").first().waitFor();
    await page.getByText(said.reply.way.caseworker).waitFor();
  });

  it("the letter to the insured person prints alone", async () => {
    const { page } = await asked();
    await page.goto(`${address}/insured-person-letter`);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".leaf").isVisible()).toBe(true);
    for (const screenOnly of ["nav", ".intro", ".buttons", ".foot", ".top", ".back"]) {
      expect(await page.locator(screenOnly).first().isVisible(), screenOnly).toBe(false);
    }
  });
});

async function openAll(page: Page) {
  await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
}

/** What keeps somebody from using the page, and what does not fit into its window. */
async function lacking(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const wide = await page.evaluate("document.documentElement.scrollWidth > innerWidth");
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  return wide === true ? [...found, "scrolls sideways"] : found;
}
