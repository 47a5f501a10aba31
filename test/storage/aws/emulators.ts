import { once } from "node:events";
import { CreateTableCommand, type CreateTableCommandInput, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import dynalite from "dynalite";
import { startFauxqs } from "fauxqs";
import type { AwsStorageOptions } from "#storage/aws/open-aws-storage.ts";

/** The table as serverless.yml declares it; test/functions/template.test.ts holds the two together. */
export const tableShape = {
  BillingMode: "PAY_PER_REQUEST",
  AttributeDefinitions: [
    { AttributeName: "pk", AttributeType: "S" },
    { AttributeName: "sk", AttributeType: "S" },
    { AttributeName: "worklist", AttributeType: "S" },
    { AttributeName: "status", AttributeType: "S" },
    { AttributeName: "arrival", AttributeType: "S" },
  ],
  KeySchema: [
    { AttributeName: "pk", KeyType: "HASH" },
    { AttributeName: "sk", KeyType: "RANGE" },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: "by-arrival",
      KeySchema: [
        { AttributeName: "worklist", KeyType: "HASH" },
        { AttributeName: "arrival", KeyType: "RANGE" },
      ],
      Projection: { ProjectionType: "KEYS_ONLY" },
    },
    {
      IndexName: "by-status",
      KeySchema: [
        { AttributeName: "status", KeyType: "HASH" },
        { AttributeName: "arrival", KeyType: "RANGE" },
      ],
      Projection: { ProjectionType: "KEYS_ONLY" },
    },
  ],
} satisfies Omit<CreateTableCommandInput, "TableName">;

export interface Emulators {
  endpoints: { s3: string; sqs: string; dynamodb: string };
  /** An empty bucket, table and two queues of one's own, each with its dead letters. */
  deployment(limits: { maxAttempts: number; visibilitySeconds: number }): Promise<AwsStorageOptions>;
  stop(): Promise<void>;
}

/** S3 and SQS by fauxqs, DynamoDB by dynalite, both on sockets of this machine. */
export async function startEmulators(): Promise<Emulators> {
  // The SDK takes these from the environment, as it does on Lambda. No emulator checks them.
  process.env.AWS_REGION = "eu-north-1";
  process.env.AWS_ACCESS_KEY_ID = "emulator";
  process.env.AWS_SECRET_ACCESS_KEY = "emulator";

  const fauxqs = await startFauxqs({ port: 0, host: "127.0.0.1", logger: false, defaultRegion: "eu-north-1" });
  const tables = dynalite({ createTableMs: 0 });
  await once(tables.listen(0, "127.0.0.1"), "listening");
  const address = tables.address();
  if (address === null || typeof address === "string") throw new Error("dynalite has no port");

  const s3 = `http://127.0.0.1:${fauxqs.port}`;
  const dynamodb = `http://127.0.0.1:${address.port}`;
  const client = new DynamoDBClient({ endpoint: dynamodb });
  let deployments = 0;

  return {
    endpoints: { s3, sqs: s3, dynamodb },
    deployment: async ({ maxAttempts, visibilitySeconds }) => {
      deployments += 1;
      const name = `underlag-${deployments}`;
      fauxqs.createBucket(name);
      const queueNamed = (queueName: string) => {
        const dead = fauxqs.createQueue(`${queueName}-dead`);
        const queue = fauxqs.createQueue(queueName, {
          attributes: {
            VisibilityTimeout: String(visibilitySeconds),
            RedrivePolicy: JSON.stringify({ deadLetterTargetArn: dead.queueArn, maxReceiveCount: maxAttempts }),
          },
        });
        return { url: onThisMachine(queue.queueUrl, s3), deadLetterUrl: onThisMachine(dead.queueUrl, s3) };
      };
      const work = queueNamed(name);
      const scans = queueNamed(`${name}-scans`);
      await client.send(new CreateTableCommand({ TableName: name, ...tableShape }));
      return {
        bucket: name,
        table: name,
        queueUrl: work.url,
        deadLetterUrl: work.deadLetterUrl,
        scanQueueUrl: scans.url,
        scanDeadLetterUrl: scans.deadLetterUrl,
        endpoints: { s3, sqs: s3, dynamodb },
      };
    },
    stop: async () => {
      client.destroy();
      await fauxqs.stop();
      await new Promise((resolve) => tables.close(resolve));
    },
  };
}

/** Queue addresses name a host of AWS's own kind, which no resolver of this machine knows. */
function onThisMachine(queueUrl: string, address: string): string {
  return queueUrl.replace(/^http:\/\/[^/]+/, address);
}
