import { expect, it } from "vitest";
import { leastRequests } from "#report/feedback/told-units.ts";
import { feedbackWords } from "#report/feedback/words/words.ts";
import { exampleRequest } from "#test/requests/formats/example-request.ts";
import { sentStep } from "#test/requests/sent-step.ts";
import { feedbackPageWords } from "#web/feedback/feedback-page-words.ts";
import { testApp } from "./test-app.ts";

it("feedback is told to a unit by what it was asked, at an address that does not name it", async () => {
  const { requests, visit } = await testApp();
  const sending = sentStep("2026-03-02T09:00:00.000Z");
  for (let number = 1; number <= leastRequests; number += 1) {
    const id = String(number).padStart(32, "0");
    await requests.add(exampleRequest("sv", { id, revision: 1, state: "sent", history: [sending] }));
  }
  const choice = await (await visit("/feedback?lang=sv")).text();
  const [, address = ""] = /href="(\?unit=[0-9a-f]{16})">Vårdcentralen Älgen</.exec(choice) ?? [];
  const page = await (await visit(`/feedback${address}&lang=sv`)).text();
  for (const told of ["Vårdcentralen Älgen", "Aktivitetsbegränsning", feedbackWords.sv.asked(5, 5), "Testkontoret"]) {
    expect(page).toContain(told);
  }
  expect(page).not.toContain("Överläkare Åsa Öst");
  expect((await visit(`/feedback.pdf${address}`)).headers.get("content-type")).toBe("application/pdf");
  expect((await visit("/feedback?unit=unknown")).status).toBe(404);
});

it("feedback says that there is nothing yet, and a way to it stands on every page", async () => {
  const { visit } = await testApp();
  expect(await (await visit("/feedback?lang=en")).text()).toContain(feedbackPageWords.en.none);
  expect(await (await visit("/?lang=en")).text()).toContain(`<a href="/feedback">${feedbackPageWords.en.title}</a>`);
});
