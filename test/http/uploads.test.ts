import { describe, expect, it } from "vitest";
import { z } from "zod";
import { assessCertificate } from "#cases/assess-certificate.ts";
import { plainName } from "#http/uploads.ts";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import { form, testApp } from "./test-app.ts";

const answerSchema = z.object({
  certificates: z.array(
    z.union([
      z.object({ id: z.string(), known: z.boolean(), status: z.string(), links: z.record(z.string(), z.string()) }),
      z.object({ problem: z.object({ status: z.number(), type: z.string() }) }),
    ]),
  ),
});

async function taken(answer: Response) {
  return answerSchema.parse(await answer.json()).certificates;
}

const letter = new File(["A certificate"], "letter.txt");
const other = new File(["Another certificate"], "other.txt");
/** Too large for the reader, which says so; kept all the same. */
const large = new File(["x".repeat(1001)], "large.txt");
const huge = new File(["x".repeat(4001)], "huge.txt");
const empty = new File([""], "empty.txt");

describe("POST /api/certificates", () => {
  it("takes a file in, tells the workers and links to what became of it", async () => {
    const { request, storage, announced } = await testApp();
    const answer = await request("/api/certificates", { method: "POST", body: form([letter]) });
    expect(answer.status).toBe(201);
    const [one] = await taken(answer);
    expect(one).toMatchObject({
      known: false,
      status: "received",
      links: { page: expect.stringMatching(/^\/certificates\/[0-9a-f]{32}$/) },
    });
    expect(announced).toHaveLength(1);
    const { records } = await storage.records.list({ limit: 10 });
    expect(records).toMatchObject([{ arrival: "api", file: { name: "letter.txt", bytes: 13 } }]);
  });

  it("knows a file again, under whatever name it comes", async () => {
    const { request, storage } = await testApp();
    await request("/api/certificates", { method: "POST", body: form([letter]) });
    const again = await request("/api/certificates", {
      method: "POST",
      body: form([new File(["A certificate"], "copy.txt")]),
    });
    expect(again.status).toBe(200);
    expect(await taken(again)).toMatchObject([{ known: true }]);
    expect((await storage.records.list({ limit: 10 })).records).toHaveLength(1);
  });

  it("keeps the same file apart in two cases", async () => {
    const { request, storage } = await testApp();
    for (const caseId of ["a", "b"]) {
      const answer = await request("/api/certificates", {
        method: "POST",
        body: form([letter], JSON.stringify({ caseId })),
      });
      expect(answer.status).toBe(201);
    }
    expect((await storage.records.list({ limit: 10 })).records.map((record) => record.caseFacts.caseId)).toEqual(
      expect.arrayContaining(["a", "b"]),
    );
  });

  it.each([
    { what: "all new", files: [letter, other], status: 201, kinds: ["in", "in"] },
    { what: "the same twice", files: [letter, letter], status: 201, kinds: ["in", "in"] },
    { what: "one too large to be read", files: [large], status: 201, kinds: ["in"] },
    { what: "one too large to be kept", files: [letter, huge, other], status: 207, kinds: ["in", 413, "in"] },
    { what: "only such ones", files: [huge], status: 413, kinds: [413] },
    { what: "an empty one, which the worklist will name", files: [empty], status: 201, kinds: ["in"] },
  ])("answers for each file on its own: $what", async ({ files, status, kinds }) => {
    const { request } = await testApp();
    const answer = await request("/api/certificates", { method: "POST", body: form(files) });
    expect(answer.status).toBe(status);
    expect((await taken(answer)).map((one) => ("problem" in one ? one.problem.status : "in"))).toEqual(kinds);
  });

  it("keeps what is too large to be read, so that the worklist can name it", async () => {
    const { request, storage, clock } = await testApp();
    await request("/api/certificates", { method: "POST", body: form([large]) });
    const reader = createDocumentReader({ maxBytes: 1000 });
    const [waiting] = (await storage.records.list({ limit: 1 })).records;
    const key = waiting?.file.key ?? "";
    await assessCertificate({ storage, requests: storage.requests, reader, clock, timeZone: "Europe/Stockholm" }, key);
    await reader.close();
    const { records } = await storage.records.list({ limit: 2 });
    expect(records).toMatchObject([{ status: "refused", refusal: { code: "too-large", detail: "1000" } }]);
    expect((await storage.files.get(key))?.bytes.byteLength).toBe(1001);
    expect(await (await request("/")).text()).toContain("Not assessed");
  });

  it("stops a body without a length where the limit is, and asks for no more of it", async () => {
    const { request, storage } = await testApp();
    let given = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        given += 1;
        controller.enqueue(new Uint8Array(64 * 1024));
      },
    });
    const answer = await request("/api/certificates", { method: "POST", body: endless, duplex: "half" });
    expect(answer.status).toBe(413);
    expect(given * 64 * 1024).toBeLessThan(2 * 1024 * 1024);
    expect((await storage.records.list({ limit: 1 })).records).toEqual([]);
  });

  it("takes a body that is the file itself", async () => {
    const { request, storage } = await testApp();
    const answer = await request("/api/certificates", {
      method: "POST",
      body: "A certificate",
      headers: { "content-type": "text/plain" },
    });
    expect(answer.status).toBe(201);
    expect((await storage.records.list({ limit: 1 })).records).toMatchObject([{ file: { name: null } }]);
  });

  it("says page, not system, for what our own page sends", async () => {
    const { request, storage } = await testApp();
    await request("/api/certificates", {
      method: "POST",
      body: form([letter]),
      headers: { "sec-fetch-site": "same-origin" },
    });
    expect((await storage.records.list({ limit: 1 })).records).toMatchObject([{ arrival: "page" }]);
  });

  it.each([
    { what: "no file part", body: form([]), type: "no-file", status: 400 },
    { what: "an empty body", body: "", type: "no-file", status: 400 },
    { what: "facts that are no JSON", body: form([letter], "{"), type: "bad-case-facts", status: 400 },
    {
      what: "a day that does not exist",
      body: form([letter], '{"receivedOn":"2026-02-30"}'),
      type: "bad-case-facts",
      status: 400,
    },
    {
      what: "more files than are taken at once",
      body: form(Array.from({ length: 51 }, (_, index) => new File([`certificate ${index}`], `${index}.txt`))),
      type: "too-many-files",
      status: 413,
    },
    {
      what: "more than fits in one request",
      body: form([new File(["x".repeat(1_200_000)], "bomb")]),
      type: "too-large",
      status: 413,
    },
  ])("refuses $what", async ({ body, type, status }) => {
    const { request, storage } = await testApp();
    const answer = await request("/api/certificates", { method: "POST", body });
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    const problem = await answer.text();
    expect(JSON.parse(problem)).toMatchObject({ type: `urn:underlag:problem:${type}`, status });
    expect(problem, "values that were sent stay out").not.toContain("2026-02-30");
    expect((await storage.records.list({ limit: 1 })).records).toEqual([]);
  });

  it("refuses a multipart body without its parts", async () => {
    const { request } = await testApp();
    const answer = await request("/api/certificates", {
      method: "POST",
      body: "no parts here",
      headers: { "content-type": "multipart/form-data; boundary=x" },
    });
    expect(answer.status).toBe(400);
  });
});

describe("POST /certificates", () => {
  it.each([
    { what: "one file", files: [letter], target: /^\/certificates\/[0-9a-f]{32}$/ },
    { what: "several files", files: [letter, other], target: /^\/$/ },
    { what: "no file", files: [], target: /^\/$/ },
  ])("leads a form without script on: $what", async ({ files, target }) => {
    const { request } = await testApp();
    const answer = await request("/certificates", { method: "POST", body: form(files) });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toMatch(target);
  });

  it("shows how many were too large, and takes the others in", async () => {
    const { request, storage } = await testApp();
    const answer = await request("/certificates", { method: "POST", body: form([letter, huge]) });
    expect(await answer.text()).toContain("One file was too large");
    expect((await storage.records.list({ limit: 9 })).records).toHaveLength(1);
  });
});

describe("plainName", () => {
  it.each([
    ["letter.pdf", "letter.pdf"],
    ["../../etc/passwd", "passwd"],
    ["C:\\fakepath\\intyg.pdf", "intyg.pdf"],
    ["<script>alert(1)<\u0000b>.pdf", "<script>alert(1)<b>.pdf"],
    ["läkarintyg åäö ÆØÅ.pdf", "läkarintyg åäö ÆØÅ.pdf"],
    ["intyg\u202Efdp.exe", "intygfdp.exe"],
    ["a\r\nset-cookie: b.pdf", "aset-cookie: b.pdf"],
    ["folder/", null],
    [" \t ", null],
    [`${"å".repeat(500)}.pdf`, "å".repeat(120)],
  ])("%j → %j", (name, plain) => {
    expect(plainName(name)).toBe(plain);
  });
});
