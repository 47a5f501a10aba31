import { type DynamoDBDocumentClient, GetCommand } from "@aws-sdk/lib-dynamodb";
import { type CertificateRecord, certificateRecordSchema } from "../certificate-record.ts";
import { listCursor } from "../list-cursor.ts";
import type { CertificateFiles, CertificateRecords } from "../ports.ts";
import { conditionalWriter } from "./conditional-writer.ts";
import { itemsUnder } from "./items-under.ts";
import { itemOf, recordFrom, recordKey } from "./record-item.ts";
import { worklistPlaces } from "./worklist-index.ts";

/** Records as items of one table; a result that is too large for an item lies in the file store. */
export function awsRecords(
  document: DynamoDBDocumentClient,
  table: string,
  results: CertificateFiles,
): CertificateRecords {
  const writeItem = conditionalWriter(document, table);
  const write = async (record: CertificateRecord, revision: "new" | "next") =>
    writeItem(await itemOf(record, results), record.revision, revision);

  return {
    add: (record) => write(record, "new"),
    replace: (record) => write(record, "next"),
    get: async (id) => {
      // DynamoDB calls a key that is too long a fault.
      if (!certificateRecordSchema.shape.id.safeParse(id).success) return null;
      const key = { TableName: table, Key: recordKey(id), ConsistentRead: true };
      const { Item } = await document.send(new GetCommand(key));
      return Item === undefined ? null : recordFrom(Item, results);
    },
    list: async (query) => {
      const places = await worklistPlaces(document, table, query);
      const page = places.slice(0, query.limit);
      const items = await itemsUnder(
        document,
        table,
        page.map(({ id }) => recordKey(id)),
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
