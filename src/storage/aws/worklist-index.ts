import { type DynamoDBDocumentClient, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import type { CertificateRecord } from "../certificate-record.ts";
import { type ListPlace, placeFrom, placeOf } from "../list-cursor.ts";
import type { RecordQuery } from "../ports.ts";

/** What an item carries for the two indexes of the worklist: all records, and those of one status. */
export function worklistAttributes(record: CertificateRecord) {
  return { worklist: wholeList, status: record.status, arrival: arrivalOf(placeOf(record)) };
}

/** Places in order of arrival, newest first, after the cursor; one more than the limit if there is one. */
export async function worklistPlaces(
  document: DynamoDBDocumentClient,
  table: string,
  { status, limit, cursor }: RecordQuery,
): Promise<ListPlace[]> {
  const index =
    status === undefined
      ? { IndexName: "by-arrival", ExpressionAttributeNames: { "#list": "worklist" }, list: wholeList }
      : { IndexName: "by-status", ExpressionAttributeNames: { "#list": "status" }, list: status };
  const { list, ...name } = index;
  const places: ListPlace[] = [];
  let after = cursor === undefined ? null : arrivalOf(placeFrom(cursor));
  for (;;) {
    const answer = await document.send(
      new QueryCommand({
        TableName: table,
        ...name,
        KeyConditionExpression: after === null ? "#list = :list" : "#list = :list AND arrival < :after",
        ExpressionAttributeValues: { ":list": list, ...(after === null ? {} : { ":after": after }) },
        ScanIndexForward: false,
        Limit: limit + 1 - places.length,
      }),
    );
    const found = arrivalsSchema.parse(answer.Items ?? []);
    places.push(...found.map(({ arrival }) => placeIn(arrival)));
    after = found.at(-1)?.arrival ?? after;
    if (answer.LastEvaluatedKey === undefined || places.length > limit) return places;
  }
}

const wholeList = "certificates";

const arrivalsSchema = z.array(z.object({ arrival: z.string() }));

const arrivalOf = ({ arrivedAt, id }: ListPlace) => `${arrivedAt} ${id}`;

function placeIn(arrival: string): ListPlace {
  const [arrivedAt = "", id = ""] = arrival.split(" ");
  return { arrivedAt, id };
}
