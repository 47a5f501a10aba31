import type { Context, SQSEvent, SQSRecord } from "aws-lambda";
import httpGet from "../events/http-get.json" with { type: "json" };
import objectCreated from "../events/s3-object-created.json" with { type: "json" };
import sqs from "../events/sqs.json" with { type: "json" };

/** What the queue hands to a function: one record for each body, with ids m1, m2 … */
export function sqsEvent(...bodies: string[]): SQSEvent {
  const [template] = sqs.Records;
  if (template === undefined) throw new Error("events/sqs.json has a record");
  return {
    Records: bodies.map((body, index): SQSRecord => ({ ...template, messageId: `m${index + 1}`, body })),
  };
}

/** What S3 writes to the queue for new objects, their keys encoded as S3 does it. */
export function objectsCreated(...keys: string[]): string {
  const [template] = objectCreated.Records;
  return JSON.stringify({
    Records: keys.map((key) => ({ ...template, s3: { ...template?.s3, object: { ...template?.s3.object, key } } })),
  });
}

/** A GET of a page by a caseworker whom the authorizer has let in. */
export function pageRequest(path: string) {
  const { requestContext } = httpGet;
  return {
    ...httpGet,
    rawPath: path,
    requestContext: { ...requestContext, http: { ...requestContext.http, path } },
  };
}

export const context: Context = {
  awsRequestId: "c6af9ac6-7b61-11e6-9a41-93e8deadbeef",
  callbackWaitsForEmptyEventLoop: false,
  functionName: "underlag-example",
  functionVersion: "$LATEST",
  invokedFunctionArn: "arn:aws:lambda:eu-north-1:000000000000:function:underlag-example",
  logGroupName: "/aws/lambda/underlag-example",
  logStreamName: "example",
  memoryLimitInMB: "1536",
  getRemainingTimeInMillis: () => 60_000,
  done: () => {},
  fail: () => {},
  succeed: () => {},
};
