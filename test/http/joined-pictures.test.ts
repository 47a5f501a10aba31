import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import { form, testApp } from "./test-app.ts";

const maxFileBytes = 100_000;

async function photo(name: string, shade: number): Promise<File> {
  const paper = { width: 60, height: 90, channels: 3, background: { r: shade, g: shade, b: shade } } as const;
  return new File([new Uint8Array(await sharp({ create: paper }).jpeg().toBuffer())], name);
}

async function joined(...files: File[]): Promise<FormData> {
  const body = form(files, '{"caseId":"case-7"}');
  body.append("joined", "yes");
  return body;
}

describe("several pictures of one certificate", () => {
  it("are one original with a page for each, and one row", async () => {
    const { request, storage, announced } = await testApp({ maxFileBytes });
    const pages = [await photo("IMG_1.jpg", 255), await photo("IMG_2.jpg", 128), await photo("IMG_3.jpg", 0)];
    const send = async () => request("/api/certificates", { method: "POST", body: await joined(...pages) });
    expect((await send()).status).toBe(201);
    const { records } = await storage.records.list({ limit: 10 });
    expect(records).toMatchObject([{ file: { name: "IMG_1.pdf" }, caseFacts: { caseId: "case-7" } }]);

    const original = await storage.files.get(announced[0] ?? "");
    const reader = createDocumentReader();
    const read = await reader.read(original?.bytes ?? new Uint8Array());
    await reader.close();
    expect(read.ok && read.value).toMatchObject({ type: "pdf", pages: [{}, {}, { number: 3, source: "picture" }] });

    expect((await send()).status, "the same pictures again").toBe(200);
    expect((await storage.records.list({ limit: 10 })).records).toHaveLength(1);
  });

  it("stay apart when nobody says that they belong together", async () => {
    const { request, storage } = await testApp({ maxFileBytes });
    const body = form([await photo("a.jpg", 255), await photo("b.jpg", 0)]);
    expect((await request("/api/certificates", { method: "POST", body })).status).toBe(201);
    expect((await storage.records.list({ limit: 10 })).records).toHaveLength(2);
  });

  it("is the picture itself when there is but one", async () => {
    const { request, storage } = await testApp({ maxFileBytes });
    await request("/api/certificates", { method: "POST", body: await joined(await photo("a.jpg", 255)) });
    expect((await storage.records.list({ limit: 10 })).records).toMatchObject([{ file: { name: "a.jpg" } }]);
  });

  it("are not taken in when something else is among them", async () => {
    const { request, visit, storage } = await testApp({ maxFileBytes });
    const body = await joined(await photo("a.jpg", 255), new File(["A letter"], "letter.txt"));
    const answer = await request("/api/certificates", { method: "POST", body });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ type: "urn:underlag:problem:cannot-join" });
    expect((await storage.records.list({ limit: 10 })).records).toEqual([]);
    expect(await (await visit("/")).text()).toContain('name="joined"');
  });

  it("are too large together when they are larger than a request may be", async () => {
    const { request } = await testApp({ maxFileBytes: 100 });
    const body = await joined(await photo("a.jpg", 255), await photo("b.jpg", 0));
    expect((await request("/api/certificates", { method: "POST", body })).status).toBe(413);
  });
});
