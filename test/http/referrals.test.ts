import { expect, it } from "vitest";
import { consultantWords } from "#web/consultant/consultant-words.ts";
import { askingApp, seen } from "./requests/asking-app.ts";

const said = consultantWords.en;

it("a question to the medical consultant stands beside the assessment, and its opinion with name and date", async () => {
  const app = await askingApp();
  const place = `/certificates/${app.record.id}`;
  expect((await app.submit(`${place}/referrals`, { question: "  " })).status).toBe(303);
  expect(await app.page(place)).toContain(said.open);

  const asked = await app.submit(`${place}/referrals`, { question: "Hur ser du på <b>prognosen</b>?" });
  expect(asked.headers.get("location")).toBe(`${place}#consultant-title`);
  const html = await (await app.visit(place)).text();
  expect(html).toContain("Hur ser du på &lt;b&gt;prognosen&lt;/b&gt;?");
  expect(seen(html)).toContain(said.asked("9 Mar 2026, 10:30", "local"));
  expect(seen(html)).toContain(said.waiting);
  expect(await app.page("/?show=referred")).toContain(`${said.filter} 1`);

  const [referral] = (await app.storage.records.get(app.record.id))?.referrals ?? [];
  const opinion = `${place}/referrals/${referral?.id}/opinion`;
  await app.submit(opinion, { text: "Rimlig.", consultant: "" });
  expect((await app.storage.records.get(app.record.id))?.referrals).toMatchObject([{ opinion: null }]);
  await app.submit(opinion, { text: "Rimlig.", consultant: "Eva Rådgivare" });
  await app.submit(opinion, { text: "Något annat.", consultant: "Eva Rådgivare" });
  const page = await app.page(place);
  expect(page).toContain(`${said.given("9 Mar 2026, 10:30", "Eva Rådgivare")} Rimlig.`);
  expect(page).not.toContain("Något annat.");
  expect(await app.page("/")).not.toContain(said.filter);
  expect((await app.submit(`/certificates/${"0".repeat(32)}/referrals`, { question: "?" })).status).toBe(404);
});

it("a question and an opinion are kept without the numbers of people, and an address of nobody leads nowhere", async () => {
  const app = await askingApp();
  const place = `/certificates/${app.record.id}`;
  await app.submit(`${place}/referrals`, { question: "Gäller detta 19640321-9824?" });
  await app.submit(`${place}/referrals`, { question: "Gäller detta 19640321-9824?" });
  const stored = async () => (await app.storage.records.get(app.record.id))?.referrals ?? [];
  const [referral] = await stored();
  await app.submit(`${place}/referrals/${referral?.id}/opinion`, { text: "Ja, 19640321-9824.", consultant: "Eva" });
  expect(await stored()).toMatchObject([
    { question: "Gäller detta 19640321-****?", opinion: { text: "Ja, 19640321-****." } },
  ]);
  expect((await app.submit("/certificates/%0d%0ax/referrals", { question: "" })).status).toBe(303);
  expect(app.faults).toEqual([]);
});
