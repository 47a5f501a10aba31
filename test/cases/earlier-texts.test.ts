import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { printsOf } from "#scoring/notes/word-runs.ts";
import { letter, openOffice, upload } from "./office.ts";

const copied =
  "Breathing capacity clearly reduced on examination: wheeze on both sides, stops after one flight of stairs.";

describe("what earlier certificates of the case say", () => {
  let office: Awaited<ReturnType<typeof openOffice>>;
  beforeEach(async () => {
    office = await openOffice();
  });
  afterEach(() => office.close());

  it("waits with the row as prints, is compared, and is then gone", async () => {
    const { id } = await office.receive(upload(letter, { earlierPrints: [...printsOf([copied])] }));
    const [key = ""] = office.announced;
    expect((await office.storage.records.get(id))?.earlierPrints).not.toHaveLength(0);
    expect(JSON.stringify((await office.storage.files.get(key))?.metadata)).not.toContain("earlier");

    await office.assess(key);
    const row = await office.storage.records.get(id);
    expect(row?.assessments[0]?.assessment.notes).toMatchObject([
      { note: "copied-from-earlier", evidence: [{ quote: copied.slice(0, -1) }] },
    ]);
    expect(row).not.toHaveProperty("earlierPrints");
  });

  it("nothing told, nothing noted", async () => {
    const { id } = await office.receive(upload(letter));
    await office.assess(office.announced[0] ?? "");
    const row = await office.storage.records.get(id);
    expect(row?.status).toBe("assessed");
    expect(row?.assessments[0]?.assessment).not.toHaveProperty("notes");
  });
});
