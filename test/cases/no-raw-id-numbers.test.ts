import { afterEach, beforeEach, expect, it } from "vitest";
import { letter, openOffice, upload } from "./office.ts";

let office: Awaited<ReturnType<typeof openOffice>>;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

// Official test numbers or numbers without an owner; the last has wrong check digits.
it.each([
  ["19121212-1212", "19121212-****"],
  ["701063-2391", "701063-****"],
  ["13097248022", "130972*****"],
  ["NHS number: 943 476 5919", "NHS number: 943 *** ****"],
  ["11848512101", "118485*****"],
])("stores %s only masked, in page texts and everywhere else", async (number, masked) => {
  const text = letter.replace("Wilma Standin", `Wilma Standin, ${number}`);
  const { id } = await office.receive(upload(text));
  expect(await office.assess(office.announced[0] ?? "")).toBe("assessed");

  const stored = await office.storage.records.get(id);
  const page = stored?.assessments[0]?.pages[0] ?? "";
  expect(page).toContain(masked);
  expect(page).toHaveLength(text.length);
  expect(JSON.stringify(stored)).not.toContain(number);
});
