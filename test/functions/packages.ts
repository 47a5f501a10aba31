import { readFile } from "node:fs/promises";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { requestId } from "#requests/lifecycle/request-id.ts";
import { openAwsStorage } from "#storage/aws/open-aws-storage.ts";
import { styleParts } from "#web/assets.ts";
import schedule from "../events/schedule.json" with { type: "json" };
import { startEmulators } from "../storage/aws/emulators.ts";
import { requestWith } from "../storage/request-records.ts";
import { environmentOf } from "./environment.ts";
import { objectsCreated, pageRequest, sqsEvent } from "./lambda-events.ts";
import type { Packaged } from "./package-in-copy.ts";
import { runBundle } from "./run-bundle.ts";

const styles = styleParts.map((part) => `style/${part}.css`).sort();

/** What is promised of the functions' packages: small, and whole without anything beside them. */
export function packagesSuite(made: () => Packaged): void {
  describe("the packages", () => {
    it.each([
      { name: "certificateUploaded", files: ["certificate-uploaded.mjs", "pdf-worker.mjs"] },
      {
        name: "http",
        files: [...letterFonts, "answer.css", "answer.js", "http.mjs", "icon.svg", "page.js", ...styles],
      },
      { name: "remindersDue", files: [...letterFonts, "reminders-due.mjs"] },
      { name: "workOverdue", files: ["work-overdue.mjs"] },
    ])("$name holds its bundle and nothing else, and stays small", async ({ name, files }) => {
      const packed = await made().files(name);
      expect([...packed.keys()].sort()).toEqual(files.map((file) => `functions/${file}`));
      const size = [...packed.values()].reduce((sum, content) => sum + content.byteLength, 0);
      // Word lists and codes, since an answer is judged where it comes in, and the letters' two fonts.
      expect(size).toBeLessThan(11 * 1024 * 1024);
      for (const content of packed.values()) expect(textRecognition.test(content.toString("latin1"))).toBe(false);
    });

    it("read text without building fonts, and draw pages with them", async () => {
      const packed = await made().files("scanUploaded");
      // Without spaces: in the parser itself, not among the words of what changes it.
      const isChanged = (name: string) => packed.get(`functions/${name}`)?.includes("meansTheSame=properties");
      expect([isChanged("pdf-worker.mjs"), isChanged("pdf-picture-worker.mjs")]).toEqual([true, false]);
    });

    it("scanUploaded brings its engine, three languages and machine code, and fits into Lambda", async () => {
      const packed = await made().files("scanUploaded");
      const names = [...packed.keys()];
      expect(names).toEqual(
        expect.arrayContaining([
          "functions/scan-uploaded.mjs",
          "functions/pdf-worker.mjs",
          "functions/pdf-picture-worker.mjs",
          "functions/tessdata/eng.traineddata.gz",
          "functions/tessdata/nor.traineddata.gz",
          "functions/tessdata/swe.traineddata.gz",
          "node_modules/tesseract.js/src/worker-script/node/index.js",
        ]),
      );
      const engines = names.filter((name) => /^node_modules\/tesseract\.js-core\/.*\.(js|wasm)$/.test(name));
      expect(engines.sort()).toEqual(
        ["relaxedsimd.js", "relaxedsimd.wasm", "simd.js", "simd.wasm"].map(
          (ending) => `node_modules/tesseract.js-core/tesseract-core-${ending}`,
        ),
      );
      expect(names.filter((name) => name.endsWith(".node"))).toHaveLength(2);
      expect(names.filter((name) => name.includes("aws-sdk"))).toEqual([]);
      const size = [...packed.values()].reduce((sum, content) => sum + content.byteLength, 0);
      // AWS Lambda, quotas: 250 MB unzipped.
      expect(size).toBeLessThan(250 * 1000 * 1000);
    });

    it("read a scan in an empty folder: from the bucket by two queues to a verdict, and its page to the caseworker", async () => {
      const emulators = await startEmulators();
      const options = await emulators.deployment({ maxAttempts: 3, visibilitySeconds: 300 });
      const storage = await openAwsStorage(options);
      const environment = environmentOf(options);
      try {
        const bytes = await readFile(new URL("../../samples/letter-sv-scanned.pdf", import.meta.url));
        const key = "incoming/0123abcd";
        await storage.files.put(key, bytes, {});
        const arrived = sqsEvent(objectsCreated(key));
        const uploaded = await runBundle(
          await made().unpack("certificateUploaded"),
          "functions/certificate-uploaded.mjs",
          [arrived],
          environment,
        );
        expect(uploaded.answers).toEqual([{ batchItemFailures: [] }]);
        const rows = async () => (await storage.records.list({ limit: 10 })).records;
        expect(await rows()).toMatchObject([{ status: "needs-ocr", revision: 2 }]);

        const [delivery] = await storage.queue.receive(1, "scan-uploaded");
        expect(delivery?.message).toEqual({ kind: "scan-uploaded", fileKey: key });
        const scan = sqsEvent(JSON.stringify(delivery?.message));
        const read = await runBundle(
          await made().unpack("scanUploaded"),
          "functions/scan-uploaded.mjs",
          [scan, scan],
          environment,
        );
        expect(read.answers, read.printed).toEqual([{ batchItemFailures: [] }, { batchItemFailures: [] }]);
        expect(read.printed).toContain('"step":"assessed"');
        expect(read.printed, "the second time").toContain('"step":"already-done"');
        expect(read.printed).not.toContain("incoming");

        const [row] = await rows();
        expect(row).toMatchObject({ status: "assessed", revision: 3, assessments: [{ pictures: [] }, {}] });
        expect(row?.assessments[1]?.pages.join()).toContain("arbetsoförmögen");
        const page = await runBundle(
          await made().unpack("http"),
          "functions/http.mjs",
          [pageRequest(`/certificates/${row?.id}/pages/1.webp`)],
          environment,
        );
        expect(page.answers).toMatchObject([{ statusCode: 200, isBase64Encoded: true }]);
      } finally {
        await storage.close();
        await emulators.stop();
      }
    }, 120_000);

    it("run in an empty folder: a real PDF goes from the bucket to a verdict, and no log line names the person", async () => {
      const emulators = await startEmulators();
      const options = await emulators.deployment({ maxAttempts: 3, visibilitySeconds: 30 });
      const storage = await openAwsStorage(options);
      const s3 = new S3Client({ endpoint: emulators.endpoints.s3, forcePathStyle: true });
      const environment = environmentOf(options);
      try {
        const bytes = await readFile(new URL("../../samples/se-fk7804-no-diagnosis.pdf", import.meta.url));
        const key = "incoming/Mona Klockarbo 19901102-9833.pdf";
        await s3.send(new PutObjectCommand({ Bucket: options.bucket, Key: key, Body: bytes }));

        const uploaded = await runBundle(
          await made().unpack("certificateUploaded"),
          "functions/certificate-uploaded.mjs",
          [sqsEvent(objectsCreated(encodeURI(key)), objectsCreated("incoming/gone"), "not ours")],
          environment,
        );
        expect(uploaded.answers).toEqual([{ batchItemFailures: [{ itemIdentifier: "m2" }, { itemIdentifier: "m3" }] }]);
        const [row] = (await storage.records.list({ limit: 10 })).records;
        expect(row).toMatchObject({ status: "assessed", file: { type: "pdf", key } });
        expect(row?.assessments[0]?.assessment.verdict.word).toBe("supplement");

        const pages = ["/", `/certificates/${row?.id}`, "/assets/style.css", "/certificates/none", "/?cursor=nonsense"];
        const http = await runBundle(
          await made().unpack("http"),
          "functions/http.mjs",
          pages.map(pageRequest),
          environment,
        );
        expect(z.array(z.object({ statusCode: z.number() })).parse(http.answers)).toMatchObject(
          [200, 200, 200, 404, 400].map((statusCode) => ({ statusCode })),
        );

        const overdue = await runBundle(
          await made().unpack("workOverdue"),
          "functions/work-overdue.mjs",
          [schedule],
          environment,
        );
        expect(overdue.answers).toEqual([null]);
        const letter = approvedLetter(row?.id ?? "");
        await storage.requests.add(letter);
        const due = await runBundle(
          await made().unpack("remindersDue"),
          "functions/reminders-due.mjs",
          [schedule],
          environment,
        );
        expect(due.answers).toEqual([null]);
        expect(await storage.requests.get(letter.id), due.printed).toMatchObject({ state: "sent" });
        const laid = await storage.files.get(`outbox/${letter.id}-request-1.pdf`);
        expect(Buffer.from(laid?.bytes ?? []).toString("latin1", 0, 5)).toBe("%PDF-");

        const printed = [uploaded, http, overdue, due].map((run) => run.printed).join("\n");
        expect(printed, "there is a log to look through").toContain('"step":"assessed"');
        expect(printed).toContain('"fault":"FileMissingError"');
        expect(printed).toContain('"Namespace":"underlag"');
        // Every number and longer word of the certificate, whatever it says.
        const said = row?.assessments[0]?.pages.join("\n") ?? "";
        const personal = [...said.matchAll(/\p{L}{6,}|\d{4,}-?\d*/gu)].map(([word]) => word);
        expect(personal.length).toBeGreaterThan(50);
        expect(personal.filter((word) => printed.includes(word) && !everyday.has(word))).toEqual([]);
        expect(printed).not.toMatch(/Klockarbo|incoming/);
      } finally {
        s3.destroy();
        await storage.close();
        await emulators.stop();
      }
    });
  });
}

/** A request that waits for the hourly function to print it. */
function approvedLetter(certificateId: string) {
  return requestWith({
    id: requestId(certificateId, 2),
    certificateId,
    round: 2,
    state: "approved",
    recipient: { channel: "letter", address: "Storgatan 1", name: "Ada Mallsson", physicianPrint: "p".repeat(43) },
    nextStepAt: "2026-01-02T08:00:00.000Z",
  });
}

const letterFonts = ["DejaVuSansCondensed-Bold.ttf", "DejaVuSansCondensed.ttf"];

/** How a bundle would reach the engine, its languages or the decoder of pictures. */
const textRecognition = /(from|require\(|import\()\s*["'](sharp|tesseract\.js)["']|traineddata/;

/** Words of the form that a log line has for other reasons. */
const everyday = new Set(["underlag"]);
