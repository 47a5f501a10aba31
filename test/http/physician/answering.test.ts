import { describe, expect, it } from "vitest";
import { askedPhysician, goodAnswers } from "./asked.ts";

describe("the physician's page", () => {
  it("asks for the id, shows the questions, takes the answer and shows what was sent", async () => {
    const { browser, stored } = await askedPhysician();
    const visitor = browser();
    const door = await (await visitor.get()).text();
    expect(door).toContain("Ditt HSA-id");
    expect(door).not.toContain("Kan inte arbeta");

    const form = await (await visitor.follow(await visitor.identify())).text();
    for (const shown of ["Hej! Tack", "fråga 6, Aktivitetsbegränsningar", "sjukskriven tills vidare", "förflyttning"]) {
      expect(form).toContain(shown);
    }
    const thanks = await visitor.follow(await visitor.post({ ...goodAnswers, do: "send" }));
    const said = await thanks.text();
    for (const shown of ["Tack, ditt svar har kommit fram", "tio minuter", "50 %", "Telefon"])
      expect(said).toContain(shown);
    const { state, reply } = await stored();
    expect(state).toBe("answered");
    expect(reply).toMatchObject({ kind: "answers", way: "page", physician: "Ada Mallsson" });
  });
});
