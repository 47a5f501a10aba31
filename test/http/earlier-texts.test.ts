import { describe, expect, it } from "vitest";
import { form, testApp } from "./test-app.ts";

const earlier = "Tappar tråden efter tio minuters samtal, måste läsa om samma rad flera gånger och glömmer var hon är.";
const letter = new File(["A certificate"], "letter.txt");

function bodyWith(facts: unknown): FormData {
  const body = form([letter]);
  body.set("case", JSON.stringify(facts));
  return body;
}

describe("earlier texts of a case, sent along", () => {
  it("are kept as prints, never as words, neither in the row nor in the answer", async () => {
    const { request, storage, announced } = await testApp();
    const body = bodyWith({ caseId: "c-1", earlierTexts: [earlier] });
    expect((await request("/api/certificates", { method: "POST", body })).status).toBe(201);
    const [record] = (await storage.records.list({ limit: 1 })).records;
    expect(record?.caseFacts).toEqual({ caseId: "c-1" });
    expect(record?.earlierPrints?.length).toBeGreaterThan(0);
    const answer = await (await request(`/api/certificates/${record?.id}`)).text();
    const stored = JSON.stringify([record, await storage.files.get(announced[0] ?? "")]);
    for (const text of [stored, answer]) expect(text).not.toMatch(/tråden|earlierTexts/);
    expect(answer).not.toContain("earlierPrints");
  });

  it.each([
    ["too long", { earlierTexts: ["ord ".repeat(15_001)] }],
    ["not texts", { earlierTexts: [{ text: earlier }] }],
  ])("are refused when they are %s, without being repeated", async (_what, facts) => {
    const { request } = await testApp();
    const answer = await request("/api/certificates", { method: "POST", body: bodyWith(facts) });
    expect(answer.status).toBe(400);
    const said = await answer.text();
    expect(said).toContain("earlierTexts");
    expect(said).not.toMatch(/tråden|ord ord/);
  });

  it("are refused, not lost, where the file goes to the store by itself", async () => {
    const app = await testApp();
    const files = { ...app.storage.files, uploadUrl: async () => ({ url: "https://store.example/", headers: {} }) };
    const { request } = await testApp({ storage: { ...app.storage, files, close: async () => {} } });
    const announce = (facts: unknown) =>
      request("/api/uploads", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ bytes: 100, case: facts }),
      });
    expect((await announce({ caseId: "c-1" })).status).toBe(201);
    const refused = await announce({ earlierTexts: [earlier] });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ faults: [{ field: "earlierTexts" }] });
  });
});
