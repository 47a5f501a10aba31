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
export function worklistPlaces(
  document: DynamoDBDocumentClient,
  table: string,
  { status, limit, cursor }: RecordQuery,
): Promise<ListPlace[]> {
  const index = status === undefined ? wholeIndex(wholeList) : statusIndex(status);
  return newestPlaces(document, table, { ...index, limit, ...(cursor === undefined ? {} : { cursor }) });
}

const wholeList = "certificates";

/** One list of an index: its name, the attribute that it is sorted into lists by, and the list. */
export interface IndexedList {
  IndexName: string;
  attribute: string;
  list: string;
}

/** All items of one kind. */
export function wholeIndex(list: string): IndexedList {
  return { IndexName: "by-arrival", attribute: "worklist", list };
}

/** All items in one status. */
export function statusIndex(list: string): IndexedList {
  return { IndexName: "by-status", attribute: "status", list };
}

/** Places of a list in order of arrival, newest first, after the cursor; one more than the limit if there is one. */
export async function newestPlaces(
  document: DynamoDBDocumentClient,
  table: string,
  { IndexName, attribute, list, limit, cursor }: IndexedList & { limit: number; cursor?: string },
): Promise<ListPlace[]> {
  const places: ListPlace[] = [];
  let after = cursor === undefined ? null : arrivalOf(placeFrom(cursor));
  for (;;) {
    const answer = await document.send(
      new QueryCommand({
        TableName: table,
        IndexName,
        ExpressionAttributeNames: { "#list": attribute },
        KeyConditionExpression: after === null ? "#list = :list" : "#list = :list AND arrival < :after",
        ExpressionAttributeValues: { ":list": list, ...(after === null ? {} : { ":after": after }) },
        ScanIndexForward: false,
        Limit: limit + 1 - places.length,
      }),
    );
    const found = placesIn(answer.Items);
    places.push(...found);
    const last = found.at(-1);
    after = last === undefined ? after : arrivalOf(last);
    if (answer.LastEvaluatedKey === undefined || places.length > limit) return places;
  }
}

/** The first places of a list, oldest first, up to a moment. */
export async function oldestPlaces(
  document: DynamoDBDocumentClient,
  table: string,
  { IndexName, attribute, list, until, limit }: IndexedList & { until: Date; limit: number },
): Promise<ListPlace[]> {
  const answer = await document.send(
    new QueryCommand({
      TableName: table,
      IndexName,
      ExpressionAttributeNames: { "#list": attribute },
      KeyConditionExpression: "#list = :list AND arrival < :until",
      // Whatever id follows the moment itself comes before this.
      ExpressionAttributeValues: { ":list": list, ":until": `${until.toISOString()}~` },
      Limit: limit,
    }),
  );
  return placesIn(answer.Items);
}

/** A place as the indexes sort it. */
export const arrivalOf = ({ arrivedAt, id }: ListPlace) => `${arrivedAt} ${id}`;

const arrivalsSchema = z.array(z.object({ arrival: z.string() }));

function placesIn(items: unknown[] = []): ListPlace[] {
  return arrivalsSchema.parse(items).map(({ arrival }) => {
    const [arrivedAt = "", id = ""] = arrival.split(" ");
    return { arrivedAt, id };
  });
}
