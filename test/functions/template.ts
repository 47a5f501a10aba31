import { readFile } from "node:fs/promises";
import { CelEngine, TemplateFile } from "@aws/cloudformation-validate";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { defaultPictureLimits } from "#readers/ocr/create-picture-reader.ts";
import { tableShape } from "../storage/aws/emulators.ts";
import type { Packaged } from "./package-in-copy.ts";

const resourceSchema = z.object({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).optional() });
const templateSchema = z.object({ Resources: z.record(z.string(), resourceSchema) });

/** What is promised of the CloudFormation template: sound, shut, and with no right too many. */
export function templateSuite(made: () => Packaged): void {
  let resources: z.infer<typeof templateSchema>["Resources"] = {};
  beforeAll(async () => {
    resources = templateSchema.parse(JSON.parse(await readFile(made().template, "utf8"))).Resources;
  });

  const properties = (name: string) => resources[name]?.Properties ?? {};
  const ofType = (type: string) => Object.entries(resources).filter(([, resource]) => resource.Type === type);

  describe("the template", () => {
    it("is sound CloudFormation", () => {
      const engine = new CelEngine();
      const { diagnostics } = engine.validateStandard(new TemplateFile(made().template));
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

    it("lets files be put into the bucket from the office's own pages only", () => {
      expect(properties("Certificates")).toMatchObject({
        CorsConfiguration: {
          CorsRules: [
            {
              AllowedOrigins: ["https://certificates.office.example"],
              AllowedMethods: ["PUT"],
              AllowedHeaders: ["if-none-match", "x-amz-meta-*"],
            },
          ],
        },
      });
    });

    it.each(["CertificatesPolicy", "WorkPolicy", "DeadLettersPolicy", "ScansPolicy", "ScanDeadLettersPolicy"])(
      "%s refuses connections that are not encrypted",
      (policy) => {
        expect(properties(policy)).toMatchObject({
          PolicyDocument: {
            Statement: expect.arrayContaining([
              expect.objectContaining({
                Effect: "Deny",
                Principal: "*",
                Condition: { Bool: { "aws:SecureTransport": false } },
              }),
            ]),
          },
        });
      },
    );

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

    it("gives a scan longer than six runs of its function, five tries, and a queue of its own", () => {
      const { Timeout, MemorySize } = z
        .object({ Timeout: z.number(), MemorySize: z.number() })
        .parse(properties("ScanUploadedLambdaFunction"));
      expect(Timeout).toBeGreaterThanOrEqual(defaultPictureLimits.fileDeadlineMs / 1000 + 60);
      expect(MemorySize).toBeGreaterThanOrEqual(2048);
      const queue = z
        .object({ VisibilityTimeout: z.number(), RedrivePolicy: z.object({ maxReceiveCount: z.number() }) })
        .parse(properties("Scans"));
      expect(queue.VisibilityTimeout).toBeGreaterThanOrEqual(6 * Timeout);
      expect(queue.RedrivePolicy.maxReceiveCount).toBe(5);
      const sources = ofType("AWS::Lambda::EventSourceMapping").map(([, resource]) => resource.Properties);
      expect(sources).toContainEqual(
        expect.objectContaining({
          EventSourceArn: { "Fn::GetAtt": ["Scans", "Arn"] },
          BatchSize: 1,
          FunctionResponseTypes: ["ReportBatchItemFailures"],
          ScalingConfig: { MaximumConcurrency: expect.any(Number) },
        }),
      );
    });

    it("hears from the bucket of arrivals alone, not of the pictures that it puts there itself", () => {
      expect(properties("Certificates")).toMatchObject({
        NotificationConfiguration: {
          QueueConfigurations: [{ Filter: { S3Key: { Rules: [{ Name: "prefix", Value: "incoming/" }] } } }],
        },
      });
    });

    it("lets nobody in without a token, save physicians with a link, and to ask whether it lives", () => {
      const open = ofType("AWS::ApiGatewayV2::Route").filter(
        ([, { Properties }]) => Properties?.AuthorizationType !== "JWT",
      );
      const routes = open.map(([, { Properties }]) => Properties?.RouteKey);
      expect(routes.sort()).toEqual(["GET /answer/{proxy+}", "GET /health", "POST /answer/{proxy+}"]);
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
      expect(logs).toHaveLength(6);
      for (const [, { Properties }] of logs) expect(Properties).toMatchObject({ RetentionInDays: 90 });
    });

    it("makes the key of physicians' links itself, and gives it to the functions that write to them alone", () => {
      expect(resources.LinkKey).toMatchObject({ Type: "AWS::SecretsManager::Secret" });
      const given = ofType("AWS::Lambda::Function").filter(([, { Properties }]) =>
        /LinkKey/.test(JSON.stringify(Properties)),
      );
      expect(given.map(([name]) => name).sort()).toEqual(["HttpLambdaFunction", "RemindersDueLambdaFunction"]);
      expect(JSON.stringify(given)).toMatch(/\{\{resolve:secretsmanager:\$\{LinkKey\}\}\}/);
    });

    it.each(["DeadLettersAlarm", "ScanDeadLettersAlarm"])("%s rings when work lies there", (alarm) => {
      expect(properties(alarm)).toMatchObject({
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
          "sqs:SendMessage",
        ],
      },
      {
        role: "ScanUploadedRole",
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
          "ses:SendEmail",
          "sqs:SendMessage",
        ],
      },
      {
        role: "RemindersDueRole",
        does: [
          "dynamodb:BatchGetItem",
          "dynamodb:GetItem",
          "dynamodb:PutItem",
          "dynamodb:Query",
          "s3:GetObject",
          "s3:ListBucket",
          "s3:PutObject",
          "ses:SendEmail",
        ],
      },
      {
        role: "WorkOverdueRole",
        does: [
          "dynamodb:BatchGetItem",
          "dynamodb:PutItem",
          "dynamodb:Query",
          "s3:GetObject",
          "s3:ListBucket",
          "s3:PutObject",
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
      expect(roles.sort()).toEqual([
        "CertificateUploadedRole",
        "HttpRole",
        "RemindersDueRole",
        "ScanUploadedRole",
        "WorkOverdueRole",
      ]);
      for (const { Action, Resource } of roles.flatMap(statementsOf)) {
        expect(Action.join()).not.toContain("*");
        if (!Action.every((action) => action.startsWith("xray:"))) expect(Resource).not.toBe("*");
      }
    });

    it.each([
      { role: "CertificateUploadedRole", places: ["results/*"] },
      { role: "ScanUploadedRole", places: ["pictures/*", "results/*"] },
      { role: "HttpRole", places: ["incoming/*", "outbox/*", "replies/*", "results/*"] },
      { role: "RemindersDueRole", places: ["outbox/*", "results/*"] },
      { role: "WorkOverdueRole", places: ["results/*"] },
    ])("$role writes to $places alone", ({ role, places }) => {
      const written = statementsOf(role).filter(({ Action }) => Action.includes("s3:PutObject"));
      expect(written.flatMap(({ Resource }) => Resource)).toEqual(
        places.map((place) => ({ "Fn::Sub": `\${Certificates.Arn}/${place}` })),
      );
    });
  });
}
