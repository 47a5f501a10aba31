import type { AwsStorageOptions } from "#storage/aws/open-aws-storage.ts";

/** The variables that serverless.yml gives the functions, and where the emulators are. */
export function environmentOf({ bucket, table, queueUrl, deadLetterUrl, endpoints }: AwsStorageOptions) {
  return {
    UNDERLAG_BUCKET: bucket,
    UNDERLAG_TABLE: table,
    UNDERLAG_QUEUE_URL: queueUrl,
    UNDERLAG_DEAD_LETTER_URL: deadLetterUrl,
    AWS_ENDPOINT_URL_S3: endpoints?.s3,
    AWS_ENDPOINT_URL_DYNAMODB: endpoints?.dynamodb,
    AWS_ENDPOINT_URL_SQS: endpoints?.sqs,
    POWERTOOLS_SERVICE_NAME: "underlag",
    POWERTOOLS_METRICS_NAMESPACE: "underlag",
    POWERTOOLS_TRACE_ENABLED: "false",
  };
}
