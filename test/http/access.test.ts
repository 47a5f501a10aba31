import { describe, expect, it } from "vitest";
import { authorizedAccess, localAccess } from "#http/access.ts";
import { form, testApp } from "./test-app.ts";

describe("localAccess", () => {
  it.each([
    ["127.0.0.1:4321", true],
    ["localhost:4321", true],
    ["LOCALHOST", true],
    ["[::1]:4321", true],
    ["attacker.example", false],
    ["127.0.0.1.attacker.example:4321", false],
    ["localhost@attacker.example", false],
    ["", false],
    [null, false],
  ])("host %j → %j", (host, allowed) => {
    const request = new Request("http://127.0.0.1/", { headers: host === null ? {} : { host } });
    expect("caseworker" in localAccess(request, undefined)).toBe(allowed);
  });

  it("keeps foreign names from every page and from the originals", async () => {
    const { request } = await testApp();
    for (const path of ["/", "/api/certificates", "/assets/page.js", "/certificates/x/original"]) {
      const answer = await request(path, { headers: { host: "rebound.example" } });
      expect(answer.status, path).toBe(403);
    }
  });
});

describe("writing", () => {
  it.each([
    { from: "a program", headers: {}, status: 201 },
    { from: "our page", headers: { "sec-fetch-site": "same-origin", origin: "http://127.0.0.1:4321" }, status: 201 },
    { from: "our page in an older browser", headers: { origin: "http://127.0.0.1:4321" }, status: 201 },
    { from: "another site", headers: { "sec-fetch-site": "cross-site", origin: "https://other.example" }, status: 403 },
    {
      from: "another port of this machine",
      headers: { "sec-fetch-site": "same-site", origin: "http://127.0.0.1:8080" },
      status: 403,
    },
    { from: "another site in an older browser", headers: { origin: "https://other.example" }, status: 403 },
    { from: "a sandboxed frame", headers: { origin: "null" }, status: 403 },
    { from: "an origin that is none", headers: { origin: "%%" }, status: 403 },
  ])("from $from → $status", async ({ headers, status }) => {
    const { request, storage } = await testApp();
    const body = form([new File(["A certificate"], "letter.txt")]);
    const answer = await request("/api/certificates", { method: "POST", body, headers });
    expect(answer.status).toBe(status);
    expect((await storage.records.list({ limit: 1 })).records).toHaveLength(status === 201 ? 1 : 0);
  });
});

describe("authorizedAccess", () => {
  const platform = (authorizer: unknown) => ({ event: { requestContext: { authorizer } } });
  it.each([
    {
      what: "a checked token",
      platform: platform({ jwt: { claims: { sub: "cw-17" } } }),
      expected: { caseworker: "cw-17" },
    },
    {
      what: "an authorizer of the office's own",
      platform: platform({ lambda: { caseworker: "cw-18" } }),
      expected: { caseworker: "cw-18" },
    },
    {
      what: "a token without a subject",
      platform: platform({ jwt: { claims: {} } }),
      expected: { problem: "sign-in" },
    },
    { what: "no authorizer", platform: { event: { requestContext: {} } }, expected: { problem: "sign-in" } },
    { what: "no gateway at all", platform: undefined, expected: { problem: "sign-in" } },
  ])("$what", ({ platform, expected }) => {
    expect(authorizedAccess(new Request("https://office.example/"), platform)).toEqual(expected);
  });

  it("asks a stranger to sign in, in words", async () => {
    const { visit } = await testApp({ access: authorizedAccess });
    const answer = await visit("/", { "accept-language": "sv" });
    expect(answer.status).toBe(401);
    expect(await answer.text()).toContain("Logga in först");
  });

  it("answers health to everybody", async () => {
    const { request } = await testApp({ access: authorizedAccess });
    expect(await (await request("/health")).json()).toEqual({ status: "ok" });
  });
});
