import { DynamoDBClient, ScanCommand } from "@aws-sdk/client-dynamodb";
import { ListObjectsV2Command, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type AwsStorageOptions, openAwsStorage } from "#storage/aws/open-aws-storage.ts";
import type { Storage } from "#storage/ports.ts";
import { idOf, recordWith, resultAt } from "../records.ts";
import { type Emulators, startEmulators } from "./emulators.ts";

let emulators: Emulators;
let options: AwsStorageOptions;
let storage: Storage;
let s3: S3Client;

beforeAll(async () => {
  emulators = await startEmulators();
  s3 = new S3Client({ endpoint: emulators.endpoints.s3, forcePathStyle: true });
});
beforeEach(async () => {
  options = await emulators.deployment({ maxAttempts: 3, visibilitySeconds: 1 });
  storage = await openAwsStorage(options);
  return () => storage.close();
});
afterAll(async () => {
  s3.destroy();
  await emulators.stop();
});

async function objectKeys(): Promise<string[]> {
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: options.bucket }));
  return Contents.map(({ Key = "" }) => Key);
}

describe("results beyond the size of an item", () => {
  const small = resultAt("2026-11-02T08:00:00.000Z");
  const large = resultAt("2026-11-03T08:00:00.000Z", 300_000);

  it("leaves small results in the item", async () => {
    await storage.records.add(recordWith({ assessments: [small, small] }));
    expect(await objectKeys()).toEqual([]);
  });

  it("puts a large one into the bucket, under its certificate", async () => {
    const record = recordWith({ assessments: [small, large] });
    await storage.records.add(record);
    expect(await objectKeys()).toEqual([expect.stringMatching(`^results/${record.id}/[0-9a-f]{32}\\.json$`)]);
    expect(await storage.records.get(record.id)).toEqual(record);
  });

  it("keeps the newest within reach when many small ones fill the item", async () => {
    const many = Array.from({ length: 12 }, (_, day) => resultAt(`2026-11-${String(day + 10)}T08:00:00.000Z`, 20_000));
    const record = recordWith({ assessments: many });
    await storage.records.add(record);
    // 20 000 letters of two bytes each: four fit into 200 KB beside their findings, eight do not.
    expect(await objectKeys()).toHaveLength(8);
    expect(await storage.records.get(record.id)).toEqual(record);
  });

  it("writes the same result once, however often the record is replaced", async () => {
    const record = recordWith({ assessments: [large] });
    await storage.records.add(record);
    await storage.records.replace({ ...record, revision: 2, assessments: [large, small] });
    await storage.records.replace({ ...record, revision: 2, assessments: [large, small] });
    expect(await objectKeys()).toHaveLength(1);
  });

  it("lists a hundred records of 100 KB, more than one answer of DynamoDB holds", async () => {
    const result = resultAt("2026-11-02T08:00:00.000Z", 50_000);
    for (let number = 1; number <= 105; number += 1) {
      await storage.records.add(recordWith({ id: idOf(number), assessments: [result] }));
    }
    const page = await storage.records.list({ limit: 104 });
    expect(page.records.map(({ id }) => Number.parseInt(id, 16))).toEqual(
      Array.from({ length: 104 }, (_, index) => 105 - index),
    );
    expect(page.cursor).not.toBeNull();
  });
});

it("has nothing of a person in a key, of an object or of an item", async () => {
  const record = recordWith({ assessments: [resultAt("2026-11-02T08:00:00.000Z", 300_000)] });
  await storage.records.add(record);
  await storage.files.put(record.file.key, new Uint8Array([1]), {});
  const tables = new DynamoDBClient({ endpoint: emulators.endpoints.dynamodb });
  const { Items = [] } = await tables.send(new ScanCommand({ TableName: options.table }));
  tables.destroy();
  const keys = Items.flatMap(({ pk, sk, worklist, status, arrival }) => [pk, sk, worklist, status, arrival]);
  for (const key of [...(await objectKeys()), ...keys.map((value) => value?.S ?? "")]) {
    expect(key).toMatch(
      /^[a-z]+$|^certificate#[0-9a-f]{32}$|^(incoming|results)\/[0-9a-f]{32}|^2026-11-02T.{13} [0-9a-f]{32}$/,
    );
  }
});

describe("files of other systems", () => {
  it("reads an object whatever its key, without metadata", async () => {
    const Key = "incoming/Läkarintyg Åsa (1).pdf";
    await s3.send(new PutObjectCommand({ Bucket: options.bucket, Key, Body: new Uint8Array([1, 2]) }));
    expect(await storage.files.get(Key)).toEqual({ bytes: new Uint8Array([1, 2]), metadata: {} });
  });

  it("does not fetch an object that is larger than it can hold", async () => {
    const small = await openAwsStorage({ ...options, maxObjectBytes: 1024 });
    for (const [Key, size] of [["incoming/fits", 1024] as const, ["incoming/film", 1025] as const]) {
      await s3.send(new PutObjectCommand({ Bucket: options.bucket, Key, Body: new Uint8Array(size) }));
    }
    expect((await small.files.get("incoming/fits"))?.bytes.byteLength).toBe(1024);
    await expect(small.files.get("incoming/film")).rejects.toThrow(
      expect.objectContaining({ name: "FileTooLargeError" }),
    );
    await small.close();
  });

  it("delivers what S3 tells of several objects one by one, and ends the body when all are done", async () => {
    const sqs = new SQSClient({ endpoint: emulators.endpoints.sqs });
    const record = (key: string) => ({
      eventSource: "aws:s3",
      eventName: "ObjectCreated:Put",
      s3: { object: { key } },
    });
    const body = { Records: [record("incoming/a1"), record("incoming/L%C3%A4karintyg+1.pdf")] };
    const send = (MessageBody: string) => sqs.send(new SendMessageCommand({ QueueUrl: options.queueUrl, MessageBody }));
    await send(JSON.stringify(body));
    await send(JSON.stringify({ Service: "Amazon S3", Event: "s3:TestEvent" }));
    await send("not ours");
    sqs.destroy();

    const deliveries = await storage.queue.receive(10);
    expect(deliveries.map(({ message }) => message.fileKey)).toEqual(["incoming/a1", "incoming/Läkarintyg 1.pdf"]);
    for (const delivery of deliveries) await delivery.done();
    expect(await storage.queue.receive(10)).toEqual([]);
  });
});

describe("an address to fetch from", () => {
  it("gives the file for a minute, to be saved under a name of ours", async () => {
    await storage.files.put("incoming/abc", new Uint8Array([1, 2, 3]), {});
    const saved = { name: "certificate-0f3c.pdf", type: "application/pdf" };
    const url = (await storage.files.downloadUrl?.("incoming/abc", saved)) ?? "";
    expect(new Uint8Array(await (await fetch(url)).arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
    // The emulator leaves these alone; S3 answers with them, since they are part of what was signed.
    const query = new URL(url).searchParams;
    expect(query.get("response-content-disposition")).toBe(`attachment; filename="certificate-0f3c.pdf"`);
    expect(query.get("response-content-type")).toBe("application/pdf");
    expect(query.get("X-Amz-Expires")).toBe("60");
  });
});

describe("an address to upload to", () => {
  const metadata = { arrival: "api", case: "e30", name: "w4VzYS5wZGY" };
  const addressFor = async (bytes: number) => {
    const given = await storage.files.uploadUrl?.({ bytes, metadata });
    if (given === undefined) throw new Error("AWS has upload addresses");
    return given;
  };

  it("takes the file with its metadata", async () => {
    const { url, headers } = await addressFor(3);
    const answer = await fetch(url, { method: "PUT", headers, body: new Uint8Array([1, 2, 3]) });
    expect(answer.status).toBe(200);
    const [key = ""] = await objectKeys();
    expect(key).toMatch(/^incoming\/[0-9a-f-]{36}$/);
    expect(await storage.files.get(key)).toEqual({ bytes: new Uint8Array([1, 2, 3]), metadata });
  });

  // No emulator checks signatures; that these are part of the signature is what makes S3 refuse other values.
  it("binds size, metadata and newness by its signature, and says nothing of the file itself", async () => {
    const { url } = await addressFor(3);
    const query = new URL(url).searchParams;
    expect(query.get("X-Amz-SignedHeaders")?.split(";").sort()).toEqual([
      "content-length",
      "host",
      "if-none-match",
      "x-amz-meta-arrival",
      "x-amz-meta-case",
      "x-amz-meta-name",
    ]);
    expect(query.get("X-Amz-Expires")).toBe("900");
    expect(url).not.toContain(metadata.name);
    expect(query.has("x-amz-checksum-crc32"), "a checksum of nothing would make S3 refuse the file").toBe(false);
  });
});
