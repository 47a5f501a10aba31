import type { AwsStorageOptions } from "#storage/aws/open-aws-storage.ts";

/** The variables that serverless.yml gives the functions, and where the emulators are. */
export function environmentOf({ endpoints, ...places }: AwsStorageOptions) {
  return {
    UNDERLAG_BUCKET: places.bucket,
    UNDERLAG_TABLE: places.table,
    UNDERLAG_QUEUE_URL: places.queueUrl,
    UNDERLAG_DEAD_LETTER_URL: places.deadLetterUrl,
    UNDERLAG_SCAN_QUEUE_URL: places.scanQueueUrl,
    UNDERLAG_SCAN_DEAD_LETTER_URL: places.scanDeadLetterUrl,
    UNDERLAG_OFFICE_NAME: "The example office",
    UNDERLAG_ORIGIN: "https://answers.office.example",
    UNDERLAG_MAIL_FROM: "certificates@office.example",
    UNDERLAG_LINK_KEY: "k".repeat(64),
    AWS_ENDPOINT_URL_S3: endpoints?.s3,
    AWS_ENDPOINT_URL_DYNAMODB: endpoints?.dynamodb,
    AWS_ENDPOINT_URL_SQS: endpoints?.sqs,
    POWERTOOLS_SERVICE_NAME: "underlag",
    POWERTOOLS_METRICS_NAMESPACE: "underlag",
    POWERTOOLS_TRACE_ENABLED: "false",
  };
}
