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
      origin: null,
      smtpUrl: null,
      linkKeyFile: resolve(".data/link-key"),
    });
  });

  it.each([
    [{ PORT: "8080" }, { port: 8080 }],
    [{ PORT: "" }, { port: 4321 }],
    [{ UNDERLAG_DATA: "/srv/underlag" }, { dataFolder: resolve("/srv/underlag") }],
    [{ UNDERLAG_SAMPLES: "off" }, { samples: false }],
    [{ UNDERLAG_TIME_ZONE: "Europe/London" }, { timeZone: "Europe/London" }],
    [{ UNDERLAG_DATA: "/srv/u" }, { linkKeyFile: resolve("/srv/u/link-key") }],
    [{ UNDERLAG_LINK_KEY_FILE: "/run/secrets/key" }, { linkKeyFile: resolve("/run/secrets/key") }],
    [{ UNDERLAG_ORIGIN: "https://svar.example" }, { origin: "https://svar.example" }],
    [{ UNDERLAG_SMTP_URL: "smtps://u:p@mail.example:465" }, { smtpUrl: "smtps://u:p@mail.example:465" }],
    [{ UNDERLAG_MAIL_FROM: "Kontoret <k@office.example>" }, { mailFrom: "Kontoret <k@office.example>" }],
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
    ["UNDERLAG_ORIGIN", "https://svar.example/answer"],
    ["UNDERLAG_ORIGIN", "javascript:alert(1)"],
    ["UNDERLAG_SMTP_URL", "https://mail.example"],
    ["UNDERLAG_MAIL_FROM", "nobody"],
    ["UNDERLAG_MAIL_FROM", "a@b.example\r\nBcc: c@d.example"],
  ])("names %s when it is %s", (name, value) => {
    const read = () => readLocalConfig({ [name]: value });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(name);
  });
});
