import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigError, readLocalConfig } from "#wiring/config.ts";

describe("readLocalConfig", () => {
  it("has a default for everything", () => {
    expect(readLocalConfig({})).toMatchObject({
      port: 4321,
      dataFolder: resolve(".data"),
      samples: true,
      timeZone: "Europe/Stockholm",
      logLevel: "warn",
      limits: { maxBytes: 20 * 1024 * 1024, maxPages: 30 },
    });
  });

  it.each([
    [{ PORT: "8080" }, { port: 8080 }],
    [{ PORT: "" }, { port: 4321 }],
    [{ UNDERLAG_DATA: "/srv/underlag" }, { dataFolder: resolve("/srv/underlag") }],
    [{ UNDERLAG_SAMPLES: "off" }, { samples: false }],
    [{ UNDERLAG_TIME_ZONE: "Europe/London" }, { timeZone: "Europe/London" }],
    [{ UNDERLAG_MAX_FILE_BYTES: "1000", UNDERLAG_MAX_PAGES: "3" }, { limits: { maxBytes: 1000, maxPages: 3 } }],
  ])("%j → %j", (environment, expected) => {
    expect(readLocalConfig(environment)).toMatchObject(expected);
  });

  it.each([
    ["PORT", "http"],
    ["PORT", "70000"],
    ["UNDERLAG_SAMPLES", "perhaps"],
    ["UNDERLAG_TIME_ZONE", "Stockholm/Europe"],
    ["UNDERLAG_MAX_FILE_BYTES", "-1"],
  ])("names %s when it is %s", (name, value) => {
    const read = () => readLocalConfig({ [name]: value });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(name);
  });
});
