import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { OpenedStorage } from "../request-ports.ts";
import { awsFiles } from "./aws-files.ts";
import { awsQueue } from "./aws-queue.ts";
import { awsRecords } from "./aws-records.ts";
import { awsRequests } from "./aws-requests.ts";
import { queueByKind } from "./queue-by-kind.ts";

/** Where the parts of a deployment are. */
export interface AwsPlaces {
  bucket: string;
  table: string;
  queueUrl: string;
  /** Dead-letter queue of the work queue; without it nothing can tell what was put aside. */
  deadLetterUrl?: string | undefined;
  /** The queue for scans, and its dead-letter queue. */
  scanQueueUrl: string;
  scanDeadLetterUrl?: string | undefined;
}

export interface AwsStorageOptions extends AwsPlaces {
  /** Addresses of emulators; the region's own when left out. */
  endpoints?: { s3?: string | undefined; dynamodb?: string | undefined; sqs?: string | undefined };
  /** How long a received message stays hidden, in seconds; the queue's own setting when left out. */
  visibilitySeconds?: number | undefined;
  /** Largest object that is fetched; 100 MB when left out. */
  maxObjectBytes?: number;
  /** Puts the clients of DynamoDB and SQS under tracing. */
  instrument?: <Client>(client: Client) => Client;
}

/** Opens the store of a deployment on AWS: originals in S3, records in DynamoDB, work in SQS. */
export async function openAwsStorage(options: AwsStorageOptions): Promise<OpenedStorage> {
  const { bucket, table, visibilitySeconds, endpoints = {} } = options;
  const { maxObjectBytes = readableBytes, instrument = (client) => client } = options;
  // Not traced: a trace would hold the object's key, and another system may have put a name in it.
  const s3Settings = { ...at(endpoints.s3), forcePathStyle: endpoints.s3 !== undefined };
  const s3 = new S3Client(s3Settings);
  // Otherwise the SDK signs the checksum of an empty body, and S3 refuses whatever the sender then puts.
  const signer = new S3Client({ ...s3Settings, requestChecksumCalculation: "WHEN_REQUIRED" });
  const dynamodb = instrument(new DynamoDBClient(at(endpoints.dynamodb)));
  const sqs = instrument(new SQSClient(at(endpoints.sqs)));
  const files = awsFiles({ s3, signer, bucket, maxObjectBytes });
  const document = DynamoDBDocumentClient.from(dynamodb);

  return {
    files,
    records: awsRecords(document, table, files),
    requests: awsRequests(document, table),
    queue: queueByKind({
      "certificate-uploaded": awsQueue(sqs, {
        queueUrl: options.queueUrl,
        deadLetterUrl: options.deadLetterUrl,
        visibilitySeconds,
      }),
      "scan-uploaded": awsQueue(sqs, {
        queueUrl: options.scanQueueUrl,
        deadLetterUrl: options.scanDeadLetterUrl,
        visibilitySeconds,
      }),
    }),
    close: async () => {
      for (const client of [s3, signer, dynamodb, sqs]) client.destroy();
    },
  };
}

/**
 * Five times the largest file that the reader takes. Beyond that the object itself fails; without this
 * a function would run out of memory, and the other messages of its batch would be tried in vain.
 */
const readableBytes = 100 * 1024 * 1024;

const at = (endpoint: string | undefined) => (endpoint === undefined ? {} : { endpoint });
