import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { assessCertificate } from "#cases/assess-certificate.ts";
import { FileMissingError } from "#cases/assess-stored.ts";
import { receiveCertificate } from "#cases/receive-certificate.ts";
import { certificateId, uploadMetadata } from "#cases/upload.ts";
import { letter, openOffice, upload } from "./office.ts";

describe("taking in and assessing a certificate", () => {
  let office: Awaited<ReturnType<typeof openOffice>>;
  beforeEach(async () => {
    office = await openOffice();
  });
  afterEach(() => office.close());

  const rows = async () => (await office.storage.records.list({ limit: 50 })).records;

  it("goes from upload to verdict", async () => {
    const { id, known } = await office.receive(upload(letter));
    expect(known).toBe(false);
    expect((await office.storage.records.get(id))?.status).toBe("received");

    expect(await office.assess(office.announced[0] ?? "")).toBe("assessed");

    const row = await office.storage.records.get(id);
    expect(row).toMatchObject({ status: "assessed", revision: 2, file: { type: "text", part: 1, parts: 1 } });
    expect(row?.assessments).toHaveLength(1);
    expect(row?.assessments[0]?.assessment.verdict.word).toBe("sufficient");
  });

  it("does not double the same file in the same case, and does in another", async () => {
    const first = await office.receive(upload(letter));
    expect(await office.receive(upload(letter))).toEqual({ id: first.id, known: true });
    const other = await office.receive(upload(letter, { caseFacts: { caseId: "case-2" } }));
    expect(other.id).not.toBe(first.id);
    expect(await rows()).toHaveLength(2);
  });

  it("assesses once, however often the message comes", async () => {
    const { id } = await office.receive(upload(letter));
    const [key = ""] = office.announced;
    const steps = await Promise.all([office.assess(key), office.assess(key)]);
    expect(steps).toContain("assessed");
    expect(await office.assess(key)).toBe("already-done");
    expect((await office.storage.records.get(id))?.assessments).toHaveLength(1);
  });

  it("takes up again what a crash left between the row and the original", async () => {
    const { deps } = office;
    const broken = { ...deps.storage.files, put: () => Promise.reject(new Error("power cut")) };
    const lost = upload(letter);
    await expect(receiveCertificate({ ...deps, storage: { ...deps.storage, files: broken } }, lost)).rejects.toThrow(
      "power cut",
    );

    expect(await office.receive(lost)).toMatchObject({ known: true });
    expect(await office.assess(office.announced.at(-1) ?? "")).toBe("assessed");
  });

  it("keeps the original of a refused file and names the reason", async () => {
    const bytes = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3, 4]);
    const { id } = await office.receive(upload("", { bytes }));
    expect(await office.assess(office.announced[0] ?? "")).toBe("refused");
    const row = await office.storage.records.get(id);
    expect(row).toMatchObject({ status: "refused", refusal: { code: "unsupported-type" }, assessments: [] });
    expect((await office.storage.files.get(row?.file.key ?? ""))?.bytes).toEqual(bytes);
  });

  it("assesses a file that another system dropped into the store", async () => {
    const bytes = new TextEncoder().encode(letter);
    await office.storage.files.put("incoming/from-elsewhere", bytes, {});
    expect(await office.assess("incoming/from-elsewhere")).toBe("assessed");
    expect(await office.assess("incoming/from-elsewhere")).toBe("already-done");
    expect(await office.storage.records.get(certificateId(bytes, {}))).toMatchObject({ arrival: "bucket" });
  });

  it("hands case facts and file name on beside the stored file", async () => {
    const one = upload(letter, { name: "intyg åäö.txt", caseFacts: { caseId: "c-1", totalAbsenceDays: 40 } });
    await office.storage.files.put("incoming/x", one.bytes, uploadMetadata(one));
    await office.assess("incoming/x");
    const row = await office.storage.records.get(certificateId(one.bytes, one.caseFacts));
    expect(row?.file.name).toBe("intyg åäö.txt");
    expect(row?.assessments[0]?.assessment.absence).toEqual({ totalDays: 40, source: "case" });
  });

  it("gives every certificate of a file its own row, also after a crash in the middle", async () => {
    const both = upload("", { bytes: await readFile("samples/se-fk7804-two-in-one-file.pdf"), name: "both.pdf" });
    const { id } = await office.receive(both);
    const [key = ""] = office.announced;

    const { records } = office.storage;
    const crash = { ...records, replace: () => Promise.reject(new Error("power cut")) };
    await expect(
      assessCertificate({ ...office.deps, storage: { ...office.storage, records: crash } }, key),
    ).rejects.toThrow("power cut");
    expect((await records.get(id))?.status).toBe("received");

    expect(await office.assess(key)).toBe("assessed");
    expect((await rows()).map((row) => [row.id, row.file.part, row.file.parts]).sort()).toEqual([
      [id, 1, 2],
      [`${id}-2`, 2, 2],
    ]);
  });

  it("shows a file that another system dropped also when its assessment fails", async () => {
    const bytes = new TextEncoder().encode(letter);
    await office.storage.files.put("incoming/unlucky", bytes, {});
    const reader = { read: () => Promise.reject(new Error("no memory")), close: () => Promise.resolve() };
    await expect(assessCertificate({ ...office.deps, reader }, "incoming/unlucky")).rejects.toThrow("no memory");
    expect(await rows()).toMatchObject([{ status: "received", arrival: "bucket", file: { key: "incoming/unlucky" } }]);
  });

  it.each([
    { file: "se-fk7804-form-complete.pdf", question: "17", reader: "pdf-form" },
    { file: "se-fk7263.xml", question: "5", reader: "xml" },
    { file: "se-fk7804-complete.pdf", question: null, reader: null },
  ])("keeps what the fields of $file say, answer by answer", async ({ file, question, reader }) => {
    const { id } = await office.receive(upload("", { bytes: await readFile(`samples/${file}`) }));
    await office.assess(office.announced[0] ?? "");
    const answers = (await office.storage.records.get(id))?.assessments[0]?.answers ?? [];
    expect(new Set(answers.map((answer) => answer.reader))).toEqual(new Set(reader === null ? [] : [reader]));
    if (question !== null) {
      expect(answers.filter((answer) => answer.question === question)).toMatchObject([
        { heading: expect.stringMatching(/./), text: expect.stringMatching(/./) },
      ]);
    }
    expect(JSON.stringify(answers)).not.toMatch(/\b(19|20)?\d{6}-\d{4}\b/);
  });

  it("throws a named fault when the message names no file", async () => {
    await expect(office.assess("incoming/nothing")).rejects.toThrow(FileMissingError);
  });
});
