import { describe, expect, it } from "vitest";
import { authorizedAccess } from "#http/access.ts";
import { recordWith, resultAt } from "../storage/records.ts";
import { testApp } from "./test-app.ts";

const webp = new Uint8Array([0x52, 0x49, 0x46, 0x46, 4, 0, 0, 0, 0x57, 0x45, 0x42, 0x50]);
const id = "0123456789abcdef0123456789abcdef";
const key = `pictures/${id}/2-89ab.webp`;

async function withScan(change: Parameters<typeof testApp>[0] = {}) {
  const app = await testApp(change);
  const result = { ...resultAt("2026-03-09T09:00:00.000Z"), pictures: [{ page: 2, key, unread: [] }] };
  await app.storage.records.add(recordWith({ id, status: "assessed", assessments: [result] }));
  return app;
}

describe("the picture of a page", () => {
  it("is shown as it was read, and kept by nobody on the way", async () => {
    const { storage, visit } = await withScan();
    await storage.files.put(key, webp, {});
    const answer = await visit(`/certificates/${id}/pages/2.webp`);
    expect(answer.status).toBe(200);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(webp);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "image/webp",
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    });
  });

  it("is named by the API, with what could not be read on it", async () => {
    const { request } = await withScan();
    expect(await (await request(`/api/certificates/${id}`)).json()).toMatchObject({
      pictures: [{ page: 2, href: `/certificates/${id}/pages/2.webp`, unread: [] }],
    });
  });

  it.each([
    { what: "a page that was digital", path: `/certificates/${id}/pages/1.webp` },
    { what: "a page that is not there", path: `/certificates/${id}/pages/20.webp` },
    { what: "a page that is no number", path: `/certificates/${id}/pages/..%2F2.webp` },
    { what: "another ending", path: `/certificates/${id}/pages/2.png` },
    { what: "a certificate that is not there", path: "/certificates/ffffffffffffffffffffffffffffffff/pages/2.webp" },
    { what: "a picture that the store has lost", path: `/certificates/${id}/pages/2.webp` },
  ])("is not found for $what", async ({ path }) => {
    const { visit } = await withScan();
    expect((await visit(path)).status).toBe(404);
  });

  it("is shut without the authorizer's word", async () => {
    const { storage, visit } = await withScan({ access: authorizedAccess });
    await storage.files.put(key, webp, {});
    expect((await visit(`/certificates/${id}/pages/2.webp`)).status).toBe(401);
  });
});

describe("a scan that was refused once it was read", () => {
  it("has no verdict in the API, whatever was said before", async () => {
    const { storage, request } = await testApp();
    const refusal = { code: "malformed", detail: null } as const;
    const before = resultAt("2026-03-09T09:00:00.000Z");
    await storage.records.add(recordWith({ id, status: "refused", refusal, assessments: [before] }));
    expect(await (await request(`/api/certificates/${id}`)).json()).toMatchObject({
      status: "refused",
      verdict: null,
      answers: [],
      refusal,
      history: [{ verdict: before.assessment.verdict }],
    });
  });
});
