import { readFile } from "node:fs/promises";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import type { EventBridgeEvent } from "aws-lambda";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { certificateId, uploadMetadata } from "#cases/upload.ts";
import { linkToken } from "#requests/links/link-token.ts";
import { type AwsStorageOptions, openAwsStorage } from "#storage/aws/open-aws-storage.ts";
import type { OpenedStorage } from "#storage/request-ports.ts";
import schedule from "../events/schedule.json" with { type: "json" };
import { type Emulators, startEmulators } from "../storage/aws/emulators.ts";
import { recordWith } from "../storage/records.ts";
import { requestWith } from "../storage/request-records.ts";
import { environmentOf } from "./environment.ts";
import { context, objectsCreated, pageRequest } from "./lambda-events.ts";
import { queuePoller } from "./poll-queue.ts";

const quiet = { POWERTOOLS_LOG_LEVEL: "SILENT", POWERTOOLS_METRICS_DISABLED: "true" };

// The emulator of S3 takes no 20 MB at once; what is tried here is more than fits through a function.
const limits = { UNDERLAG_MAX_FILE_BYTES: String(5 * 1024 * 1024) };

// Bucket, queue, table and functions, joined as serverless.yml joins them. The emulator of S3 tells
// no queue of new objects, so the test does that one step.
let emulators: Emulators;
let options: AwsStorageOptions;
let storage: OpenedStorage;
let s3: S3Client;
let queue: ReturnType<typeof queuePoller>;
let scans: ReturnType<typeof queuePoller>;
let functions: Awaited<ReturnType<typeof loadFunctions>>;

beforeAll(async () => {
  emulators = await startEmulators();
  options = await emulators.deployment({ maxAttempts: 3, visibilitySeconds: 300 });
  Object.assign(process.env, environmentOf(options), quiet, limits);
  storage = await openAwsStorage(options);
  s3 = new S3Client({ endpoint: emulators.endpoints.s3, forcePathStyle: true });
  queue = queuePoller(emulators.endpoints.sqs, options.queueUrl);
  scans = queuePoller(emulators.endpoints.sqs, options.scanQueueUrl);
  functions = await loadFunctions();
});

afterAll(async () => {
  queue.close();
  scans.close();
  s3.destroy();
  await storage.close();
  await emulators.stop();
});

/** The entries themselves; they read the environment when they load. */
async function loadFunctions() {
  const [uploaded, scanned, http, overdue, due] = await Promise.all([
    import("#functions/certificate-uploaded.ts"),
    import("#functions/scan-uploaded.ts"),
    import("#functions/http.ts"),
    import("#functions/work-overdue.ts"),
    import("#functions/reminders-due.ts"),
  ]);
  const sweep: EventBridgeEvent<"Scheduled Event", unknown> = { ...schedule, "detail-type": "Scheduled Event" };
  return {
    deliver: () => queue.deliver((event) => uploaded.handler(event, context)),
    readScans: () => scans.deliver((event) => scanned.handler(event, context)),
    sweep: () => overdue.handler(sweep, context),
    remind: () => due.handler(sweep, context),
    get: async (path: string) => {
      const answer = await http.handler(pageRequest(path), context);
      return { status: answer.statusCode, body: answer.body, headers: answer.headers ?? {} };
    },
    post: async (path: string, type: string, body: Uint8Array | string) => {
      const request = pageRequest(path);
      const http_ = { ...request.requestContext.http, method: "POST" };
      return http.handler(
        {
          ...request,
          headers: { host: "underlag.office.example", accept: "application/json", "content-type": type },
          requestContext: { ...request.requestContext, http: http_ },
          body: Buffer.from(body).toString("base64"),
          isBase64Encoded: true,
        },
        context,
      );
    },
  };
}

const addressSchema = z.object({ method: z.string(), url: z.url(), headers: z.record(z.string(), z.string()) });

const sample = (name: string) => readFile(new URL(`../../samples/${name}`, import.meta.url));

async function drop(key: string, bytes: Uint8Array): Promise<void> {
  await s3.send(new PutObjectCommand({ Bucket: options.bucket, Key: key, Body: bytes }));
  await queue.send(objectsCreated(encodeURIComponent(key).replaceAll("%2F", "/").replaceAll("%20", "+")));
}

const rows = async () => (await storage.records.list({ limit: 100 })).records;
const rowOf = async (key: string) => (await rows()).filter(({ file }) => file.key === key);

describe("a certificate on AWS", () => {
  it("goes from the bucket to a verdict that the caseworker sees", async () => {
    const key = "incoming/Läkarintyg från region.pdf";
    await drop(key, await sample("se-fk7804-no-diagnosis.pdf"));
    expect(await functions.deliver()).toBe(0);

    const [row] = await rowOf(key);
    expect(row).toMatchObject({ status: "assessed", arrival: "bucket", revision: 2, file: { type: "pdf" } });
    const [result] = row?.assessments ?? [];
    expect(result?.assessment.verdict).toMatchObject({ word: "supplement", because: "diagnosis-stated" });

    const worklist = await functions.get("/");
    expect(worklist.status).toBe(200);
    expect(worklist.body).toContain(`/certificates/${row?.id}`);
    const page = await functions.get(`/certificates/${row?.id}`);
    expect(page.status).toBe(200);
    expect(page.body).toContain(result?.request?.questions[0]?.text ?? "a question to the physician");
  });

  it("comes in through the API, is received, and then assessed", async () => {
    const form = new FormData();
    form.append("file", new File([await sample("uk-med3-complete.pdf")], "fit note.pdf"));
    const body = new Response(form);
    const type = body.headers.get("content-type") ?? "";
    const answer = await functions.post("/api/certificates", type, new Uint8Array(await body.arrayBuffer()));
    expect(answer.statusCode).toBe(201);
    const [received] = (await rows()).filter(({ file }) => file.name === "fit note.pdf");
    expect(received).toMatchObject({ status: "received", arrival: "api" });

    await queue.send(objectsCreated(received?.file.key ?? ""));
    expect(await functions.deliver()).toBe(0);
    expect(await storage.records.get(received?.id ?? "")).toMatchObject({ status: "assessed", revision: 2 });
  });

  it("comes in by an address of its own when it is large", async () => {
    const bytes = await sample("no-nav0807-week-9-complete.pdf");
    const wanted = { bytes: bytes.byteLength, name: "sykmelding.pdf", case: { caseId: "case-9" } };
    const answer = await functions.post("/api/uploads", "application/json", JSON.stringify(wanted));
    expect(answer.statusCode).toBe(201);
    const { method, url, headers } = addressSchema.parse(JSON.parse(answer.body));
    expect((await fetch(url, { method, headers, body: new Uint8Array(bytes) })).status).toBe(200);

    const key = decodeURIComponent(new URL(url).pathname).split("/").slice(2).join("/");
    await queue.send(objectsCreated(key));
    expect(await functions.deliver()).toBe(0);
    expect(await rowOf(key)).toMatchObject([
      { status: "assessed", arrival: "api", caseFacts: { caseId: "case-9" }, file: { name: "sykmelding.pdf" } },
    ]);
  });

  it.each([
    { bytes: 0, status: 400 },
    { bytes: 20 * 1024 * 1024 + 1, status: 413 },
  ])("gets no address of its own for $bytes bytes", async ({ bytes, status }) => {
    const answer = await functions.post("/api/uploads", "application/json", JSON.stringify({ bytes }));
    expect(answer.statusCode).toBe(status);
  });

  it("is one row with one result when the same message comes three times", async () => {
    const key = "incoming/twice";
    await drop(key, await sample("letter-sv-complete.pdf"));
    await queue.send(objectsCreated(key, key));
    expect(await functions.deliver()).toBe(0);
    const found = await rowOf(key);
    expect(found).toHaveLength(1);
    expect(found[0]?.assessments).toHaveLength(1);
  });

  it.each([
    { name: "letter-sv-scanned.pdf", status: "needs-ocr", refusal: null },
    { name: "se-fk7804-password.pdf", status: "refused", refusal: "password-protected" },
    { name: "se-fk7804-external-entity.xml", status: "refused", refusal: "unsafe-xml" },
  ])("that is $name becomes $status", async ({ name, status, refusal }) => {
    await drop(`incoming/${name}`, await sample(name));
    expect(await functions.deliver()).toBe(0);
    const [row] = await rowOf(`incoming/${name}`);
    expect(row?.status).toBe(status);
    expect(row?.refusal?.code ?? null).toBe(refusal);
  });

  it("that is a scan waits for whoever reads scans, and then stands in the worklist with its page", async () => {
    const key = "incoming/scan";
    // In a case of its own: the same file without one has been put in before.
    const metadata = uploadMetadata({ name: null, arrival: "api", caseFacts: { caseId: "scan-1" } });
    await storage.files.put(key, await sample("letter-sv-scanned.pdf"), metadata);
    await queue.send(objectsCreated(key));
    expect(await functions.deliver()).toBe(0);
    const [waiting] = await rowOf(key);
    expect(waiting).toMatchObject({ status: "needs-ocr", revision: 2, assessments: [{ pictures: [] }] });

    expect(await functions.readScans()).toBe(0);
    const [row] = await rowOf(key);
    expect(row).toMatchObject({ status: "assessed", revision: 3, file: { type: "pdf", part: 1, parts: 1 } });
    expect(row?.assessments, "what was said before is kept").toHaveLength(2);
    expect(row?.assessments[0]).toEqual(waiting?.assessments[0]);
    expect(row?.assessments[1]?.assessment.verdict.word).toBe("sufficient");
    expect(row?.assessments[1]?.pictures).toMatchObject([
      { page: 1, key: expect.stringMatching(`^pictures/${row?.id}/1-[0-9a-f]{16}\\.webp$`) },
    ]);

    const page = await functions.get(`/certificates/${row?.id}`);
    expect(page.status).toBe(200);
    const picture = await functions.get(`/certificates/${row?.id}/pages/1.webp`);
    expect(picture).toMatchObject({ status: 200, headers: { "content-type": "image/webp" } });
    expect(Buffer.from(picture.body, "base64").toString("latin1", 8, 12)).toBe("WEBP");
  }, 120_000);

  it("that is a scan is taken up by the sweep when word of it was lost, and read once", async () => {
    const key = "incoming/lost-scan";
    const metadata = uploadMetadata({ name: null, arrival: "api", caseFacts: { caseId: "scan-2" } });
    await storage.files.put(key, await sample("letter-sv-scanned.pdf"), metadata);
    await queue.send(objectsCreated(key));
    await functions.deliver();
    const lost = await storage.queue.receive(10, "scan-uploaded");
    for (const { done } of lost) await done();
    const [row] = await rowOf(key);
    if (row === undefined) throw new Error("the scan has a row");
    // As if it had come hours ago: the sweep leaves alone what may still be on its way.
    const [first] = row.assessments;
    if (first === undefined) throw new Error("the scan has a first result");
    const aged = { ...first, at: "2026-01-02T08:00:00.000Z" };
    await storage.records.replace({ ...row, revision: row.revision + 1, assessments: [aged] });

    await functions.sweep();
    await functions.sweep();
    expect(await functions.readScans()).toBe(0);
    expect(await rowOf(key)).toMatchObject([{ status: "assessed", revision: 4, assessments: [{}, {}] }]);
  }, 120_000);

  it("that is larger than the reader takes is kept, and refused by its name", async () => {
    const bytes = new Uint8Array(5 * 1024 * 1024 + 1);
    await drop("incoming/large", bytes);
    expect(await functions.deliver()).toBe(0);
    const [row] = await rowOf("incoming/large");
    expect(row).toMatchObject({ status: "refused", refusal: { code: "too-large" }, file: { bytes: bytes.byteLength } });

    const original = await functions.get(`/certificates/${row?.id}/original`);
    expect(original.status).toBe(302);
    const address = new URL(String(original.headers.location));
    expect(address.searchParams.get("response-content-disposition")).toMatch(
      /^attachment; filename="certificate-[0-9a-f]{8}"$/,
    );
    expect((await (await fetch(address)).arrayBuffer()).byteLength).toBe(bytes.byteLength);
  });

  it("is tried three times when it cannot be fetched, then put aside, and never holds up another", async () => {
    await queue.send(objectsCreated("incoming/gone"));
    await drop("incoming/beside-it", await sample("uk-med3-stress-only.pdf"));
    expect(await functions.deliver()).toBe(3);
    expect(await storage.queue.putAside()).toEqual([{ kind: "certificate-uploaded", fileKey: "incoming/gone" }]);
    expect(await rowOf("incoming/beside-it")).toMatchObject([{ status: "assessed" }]);
  });

  it("is shown as stuck when the queue has given it up, until a person has it tried again", async () => {
    const bytes = await sample("se-fk7804-fresh-fracture.pdf");
    const id = certificateId(bytes, {});
    const key = `incoming/${id}`;
    const untouched = { caseFacts: {}, stuckSince: null, triedAgainAt: null };
    await storage.records.add(recordWith({ id, arrivedAt: "2026-01-02T08:00:00.000Z", ...untouched }));
    await queue.send(objectsCreated(key));
    expect(await functions.deliver()).toBe(3);
    await functions.sweep();
    expect((await functions.get(`/certificates/${id}`)).body).toContain("Could not be checked");

    await storage.files.put(key, bytes, {});
    const again = await functions.post(`/certificates/${id}/try-again`, "application/x-www-form-urlencoded", "");
    expect(again.statusCode).toBe(303);
    expect(await functions.deliver()).toBe(0);
    expect(await storage.records.get(id)).toMatchObject({ status: "assessed", stuckSince: null });
  });

  it("is taken up by the sweep when word of it was lost", async () => {
    const bytes = await sample("se-fk7804-complete.pdf");
    const id = certificateId(bytes, {});
    await storage.records.add(
      recordWith({ id, caseFacts: {}, arrivedAt: "2026-01-02T08:00:00.000Z", stuckSince: null, triedAgainAt: null }),
    );
    await storage.files.put(`incoming/${id}`, bytes, {});
    expect(await functions.deliver(), "nobody has told the queue").toBe(0);
    expect(await storage.records.get(id)).toMatchObject({ status: "received" });

    await functions.sweep();
    expect(await functions.deliver()).toBe(0);
    expect(await storage.records.get(id)).toMatchObject({ status: "assessed", revision: 2 });
  });

  it("is asked about where the physician finds it: by the hour, with a link that needs no sign-in", async () => {
    const { id } = requestWith();
    await storage.requests.add(
      requestWith({
        state: "approved",
        recipient: { channel: "letter", address: null, name: null, physicianPrint: "p".repeat(43) },
        nextStepAt: "2026-01-02T08:00:00.000Z",
      }),
    );
    await functions.remind();
    await functions.remind();
    expect(await storage.requests.get(id)).toMatchObject({ state: "sent", nextStepAt: expect.any(String) });
    expect(await storage.files.get(`outbox/${id}-request-1.pdf`)).not.toBeNull();

    const token = linkToken(Buffer.from("k".repeat(64)), { requestId: id, version: 1 });
    const { handler } = await import("#functions/http.ts");
    const request = pageRequest(`/answer/${token}`);
    const { authorizer, ...requestContext } = request.requestContext;
    expect(authorizer).toBeDefined();
    const answer = await handler(Object.assign(request, { requestContext }), context);
    expect(answer.statusCode).toBe(200);
    expect(answer.body).not.toContain(requestWith().request.questions[0]?.text);
  });

  it.each(["/", "/certificates/0123", "/api/certificates"])(
    "%s is shut without the authorizer's word",
    async (path) => {
      const { handler } = await import("#functions/http.ts");
      const request = pageRequest(path);
      const { authorizer, ...requestContext } = request.requestContext;
      expect(authorizer.jwt.claims.sub).toBe("caseworker-17");
      // The shape that a route without authorizer gives: it must never reach a page by mistake.
      const answer = await handler(Object.assign(request, { requestContext }), context);
      expect(answer.statusCode).toBe(401);
    },
  );
});
