import { readFile } from "node:fs/promises";
import { CelEngine, TemplateFile } from "@aws/cloudformation-validate";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { openAwsStorage } from "#storage/aws/open-aws-storage.ts";
import schedule from "../events/schedule.json" with { type: "json" };
import { startEmulators, tableShape } from "../storage/aws/emulators.ts";
import { environmentOf } from "./environment.ts";
import { objectsCreated, pageRequest, sqsEvent } from "./lambda-events.ts";
import { packageInCopy } from "./package-in-copy.ts";
import { runBundle } from "./run-bundle.ts";

const resourceSchema = z.object({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).optional() });
const templateSchema = z.object({ Resources: z.record(z.string(), resourceSchema) });

let made: Awaited<ReturnType<typeof packageInCopy>>;
let resources: z.infer<typeof templateSchema>["Resources"];

beforeAll(async () => {
  made = await packageInCopy();
  resources = templateSchema.parse(JSON.parse(await readFile(made.template, "utf8"))).Resources;
}, 90_000);
afterAll(() => made?.remove());

const properties = (name: string) => resources[name]?.Properties ?? {};
const ofType = (type: string) => Object.entries(resources).filter(([, resource]) => resource.Type === type);

describe("the template", () => {
  it("is sound CloudFormation", () => {
    const engine = new CelEngine();
    const { diagnostics } = engine.validateStandard(new TemplateFile(made.template));
    engine.free();
    const faults = diagnostics.filter(({ severity }) => severity === "FATAL" || severity === "ERROR");
    expect(faults).toEqual([]);
    // Dependencies that osls writes down although a reference says the same already.
    const warnings = diagnostics.filter(({ severity, ruleId }) => severity === "WARN" && ruleId !== "W3005");
    expect(warnings).toEqual([]);
  });

  it("has the table that the storage tests run on", () => {
    expect(properties("Records")).toMatchObject(tableShape);
    expect(properties("Records")).toMatchObject({
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      SSESpecification: { SSEEnabled: true },
      DeletionProtectionEnabled: true,
    });
  });

  it("keeps originals encrypted, versioned and out of public reach", () => {
    expect(properties("Certificates")).toMatchObject({
      VersioningConfiguration: { Status: "Enabled" },
      BucketEncryption: { ServerSideEncryptionConfiguration: [{}] },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    });
  });

  it("gives a message longer than six runs of the function, and five tries", () => {
    const { Timeout } = z.object({ Timeout: z.number() }).parse(properties("CertificateUploadedLambdaFunction"));
    const queue = z
      .object({ VisibilityTimeout: z.number(), RedrivePolicy: z.object({ maxReceiveCount: z.number() }) })
      .parse(properties("Work"));
    expect(queue.VisibilityTimeout).toBeGreaterThanOrEqual(6 * Timeout);
    expect(queue.RedrivePolicy.maxReceiveCount).toBe(5);
    expect(ofType("AWS::Lambda::EventSourceMapping")[0]?.[1].Properties).toMatchObject({
      FunctionResponseTypes: ["ReportBatchItemFailures"],
    });
  });

  it("lets nobody in without a token, save to ask whether it lives", () => {
    const open = ofType("AWS::ApiGatewayV2::Route").filter(
      ([, { Properties }]) => Properties?.AuthorizationType !== "JWT",
    );
    expect(open.map(([, { Properties }]) => Properties?.RouteKey)).toEqual(["GET /health"]);
  });

  it("runs all functions on Node 24 and keeps no log for ever", () => {
    for (const [, { Properties }] of ofType("AWS::Lambda::Function")) {
      expect(Properties).toMatchObject({
        Runtime: "nodejs24.x",
        Architectures: ["arm64"],
        TracingConfig: { Mode: "Active" },
      });
    }
    const logs = ofType("AWS::Logs::LogGroup");
    expect(logs).toHaveLength(4);
    for (const [, { Properties }] of logs) expect(Properties).toMatchObject({ RetentionInDays: 90 });
  });

  it("rings when certificates lie in the dead-letter queue", () => {
    expect(properties("DeadLettersAlarm")).toMatchObject({
      MetricName: "ApproximateNumberOfMessagesVisible",
      Threshold: 0,
      AlarmActions: [{ Ref: "OnDuty" }],
    });
  });
});

describe("the roles", () => {
  const statementSchema = z.object({
    Effect: z.literal("Allow"),
    Action: z.union([z.string().transform((one) => [one]), z.array(z.string())]),
    Resource: z.unknown(),
  });
  const roleSchema = z.object({
    Policies: z.array(z.object({ PolicyDocument: z.object({ Statement: z.array(statementSchema) }) })),
  });
  const statementsOf = (role: string) =>
    roleSchema.parse(properties(role)).Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);

  const everyFunction = [
    "logs:CreateLogStream",
    "logs:PutLogEvents",
    "xray:PutTelemetryRecords",
    "xray:PutTraceSegments",
  ];

  it.each([
    {
      role: "CertificateUploadedRole",
      does: [
        "dynamodb:GetItem",
        "dynamodb:PutItem",
        "s3:GetObject",
        "s3:ListBucket",
        "s3:PutObject",
        "sqs:DeleteMessage",
        "sqs:GetQueueAttributes",
        "sqs:ReceiveMessage",
      ],
    },
    {
      role: "HttpRole",
      does: [
        "dynamodb:BatchGetItem",
        "dynamodb:GetItem",
        "dynamodb:PutItem",
        "dynamodb:Query",
        "s3:GetObject",
        "s3:ListBucket",
        "s3:PutObject",
      ],
    },
    {
      role: "WorkOverdueRole",
      does: [
        "dynamodb:BatchGetItem",
        "dynamodb:Query",
        "sqs:ChangeMessageVisibility",
        "sqs:ReceiveMessage",
        "sqs:SendMessage",
      ],
    },
  ])("$role may do what its function does and nothing else", ({ role, does }) => {
    const actions = new Set(statementsOf(role).flatMap(({ Action }) => Action));
    expect([...actions].sort()).toEqual([...does, ...everyFunction].sort());
  });

  it("name what they may reach; only tracing has no resource to name", () => {
    const roles = ofType("AWS::IAM::Role").map(([name]) => name);
    expect(roles.sort()).toEqual(["CertificateUploadedRole", "HttpRole", "WorkOverdueRole"]);
    for (const { Action, Resource } of roles.flatMap(statementsOf)) {
      expect(Action.join()).not.toContain("*");
      if (!Action.every((action) => action.startsWith("xray:"))) expect(Resource).not.toBe("*");
    }
  });

  it.each([
    { role: "CertificateUploadedRole", places: ["results/*"] },
    { role: "HttpRole", places: ["incoming/*"] },
  ])("$role writes to $places alone", ({ role, places }) => {
    const written = statementsOf(role).filter(({ Action }) => Action.includes("s3:PutObject"));
    expect(written.map(({ Resource }) => Resource)).toEqual(
      places.map((place) => ({ "Fn::Sub": `\${Certificates.Arn}/${place}` })),
    );
  });
});

describe("the packages", () => {
  it.each([
    { name: "certificateUploaded", files: ["certificate-uploaded.mjs", "pdf-worker.mjs"] },
    { name: "http", files: ["http.mjs", "icon.svg", "page.js", "style.css"] },
    { name: "workOverdue", files: ["work-overdue.mjs"] },
  ])("$name holds its bundle and nothing else, and stays small", async ({ name, files }) => {
    const packed = await made.files(name);
    expect([...packed.keys()].sort()).toEqual(files.map((file) => `functions/${file}`));
    const size = [...packed.values()].reduce((sum, content) => sum + content.byteLength, 0);
    // Lambda's own limit is 250 MB; a canvas with text recognition alone is 53 MB.
    expect(size).toBeLessThan(9 * 1024 * 1024);
    for (const content of packed.values()) expect(content.includes("tesseract")).toBe(false);
  });

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
        await made.unpack("certificateUploaded"),
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
        await made.unpack("http"),
        "functions/http.mjs",
        pages.map(pageRequest),
        environment,
      );
      expect(z.array(z.object({ statusCode: z.number() })).parse(http.answers)).toMatchObject(
        [200, 200, 200, 404, 400].map((statusCode) => ({ statusCode })),
      );

      const overdue = await runBundle(
        await made.unpack("workOverdue"),
        "functions/work-overdue.mjs",
        [schedule],
        environment,
      );
      expect(overdue.answers).toEqual([null]);

      const printed = [uploaded, http, overdue].map((run) => run.printed).join("\n");
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

/** Words of the form that a log line has for other reasons. */
const everyday = new Set(["underlag"]);
