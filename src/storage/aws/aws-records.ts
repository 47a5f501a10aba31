import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { BatchGetCommand, type DynamoDBDocumentClient, GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import type { CertificateRecord } from "../certificate-record.ts";
import { listCursor } from "../list-cursor.ts";
import type { CertificateFiles, CertificateRecords } from "../ports.ts";
import { itemOf, recordFrom, recordKey } from "./record-item.ts";
import { worklistPlaces } from "./worklist-index.ts";

/** Records as items of one table; a result that is too large for an item lies in the file store. */
export function awsRecords(
  document: DynamoDBDocumentClient,
  table: string,
  results: CertificateFiles,
): CertificateRecords {
  const write = async (record: CertificateRecord, condition: Condition): Promise<boolean> => {
    const Item = await itemOf(record, results);
    try {
      await document.send(new PutCommand({ TableName: table, Item, ...condition }));
      return true;
    } catch (fault) {
      if (fault instanceof ConditionalCheckFailedException) return false;
      throw fault;
    }
  };

  return {
    add: (record) => write(record, { ConditionExpression: "attribute_not_exists(pk)" }),
    replace: (record) =>
      write(record, {
        ConditionExpression: "revision = :before",
        ExpressionAttributeValues: { ":before": record.revision - 1 },
      }),
    get: async (id) => {
      const key = { TableName: table, Key: recordKey(id), ConsistentRead: true };
      const { Item } = await document.send(new GetCommand(key));
      return Item === undefined ? null : recordFrom(Item, results);
    },
    list: async (query) => {
      const places = await worklistPlaces(document, table, query);
      const page = places.slice(0, query.limit);
      const items = await itemsOf(
        document,
        table,
        page.map(({ id }) => id),
      );
      const found = await Promise.all(items.map((item) => recordFrom(item, results)));
      const byId = new Map(found.map((record) => [record.id, record]));
      // An index may lag behind its table by a moment: the status of the record itself counts.
      const wanted = (record: CertificateRecord) => query.status === undefined || record.status === query.status;
      const last = page.at(-1);
      return {
        records: page.flatMap(({ id }) => byId.get(id) ?? []).filter(wanted),
        cursor: places.length > query.limit && last !== undefined ? listCursor(last) : null,
      };
    },
  };
}

interface Condition {
  ConditionExpression: string;
  ExpressionAttributeValues?: Record<string, number>;
}

const unprocessedSchema = z.array(z.object({ pk: z.string(), sk: z.string() }));

/** Items in no particular order. DynamoDB gives 100 items or 16 MB at a time and says what it left out. */
async function itemsOf(document: DynamoDBDocumentClient, table: string, ids: string[]) {
  const items: Record<string, unknown>[] = [];
  let keys = ids.map(recordKey);
  while (keys.length > 0) {
    const batch = { Keys: keys.slice(0, 100), ConsistentRead: true };
    const answer = await document.send(new BatchGetCommand({ RequestItems: { [table]: batch } }));
    items.push(...(answer.Responses?.[table] ?? []));
    const left = unprocessedSchema.parse(answer.UnprocessedKeys?.[table]?.Keys ?? []);
    keys = [...left, ...keys.slice(100)];
  }
  return items;
}
