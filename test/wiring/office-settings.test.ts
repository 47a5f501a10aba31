import { describe, expect, it } from "vitest";
import { readLocalConfig } from "#wiring/config.ts";
import { officeFrom } from "#wiring/office-settings.ts";

const officeOf = (environment: Record<string, string>) =>
  officeFrom(readLocalConfig(environment).office, "https://svar.example");

describe("the office that asks", () => {
  it("is an office and nobody in it, unless the deployment says otherwise", () => {
    expect(officeOf({})).toEqual({
      name: null,
      contact: null,
      officer: null,
      address: [],
      origin: "https://svar.example",
      logicalAddress: null,
    });
  });

  it("is as the environment describes it, an address line by line", () => {
    const office = officeOf({
      UNDERLAG_OFFICE_NAME: "Kontoret i Åmål",
      UNDERLAG_OFFICE_CONTACT: "010-000 00 00",
      UNDERLAG_OFFICE_OFFICER: "Ada",
      UNDERLAG_OFFICE_ADDRESS: "Kundgatan 1 | 662 31 Åmål",
      UNDERLAG_OFFICE_LOGICAL_ADDRESS: "SE0-1",
    });
    expect(office).toMatchObject({
      name: "Kontoret i Åmål",
      contact: "010-000 00 00",
      officer: "Ada",
      address: ["Kundgatan 1", "662 31 Åmål"],
      logicalAddress: "SE0-1",
    });
  });
});
