import { type DynamoDBDocumentClient, GetCommand } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import { type RequestRecord, requestRecordSchema } from "#requests/lifecycle/request-record.ts";
import { turnOf } from "#requests/lifecycle/states.ts";
import { type ListPlace, listCursor, placeOf } from "../list-cursor.ts";
import type { RequestRecords } from "../request-ports.ts";
import { conditionalWriter } from "./conditional-writer.ts";
import { itemsUnder } from "./items-under.ts";
import { arrivalOf, newestPlaces, oldestPlaces, statusIndex, wholeIndex } from "./worklist-index.ts";

/**
 * Requests as items of the table that the certificates are in, under lists of their own in its two indexes: by
 * whose turn it is, and there by the machine's next step.
 */
export function awsRequests(document: DynamoDBDocumentClient, table: string): RequestRecords {
  const write = conditionalWriter(document, table);
  const at = async (places: readonly ListPlace[]) => {
    const keys = places.map(({ id }) => requestKey(id));
    const byId = new Map((await itemsUnder(document, table, keys)).map(recordFrom).map((one) => [one.id, one]));
    return places.flatMap(({ id }) => byId.get(id) ?? []);
  };

  return {
    add: async (record) => write(itemOf(record), record.revision, "new"),
    replace: async (record) => write(itemOf(record), record.revision, "next"),
    get: async (id) => {
      // DynamoDB calls a key that is too long a fault.
      if (!requestRecordSchema.shape.id.safeParse(id).success) return null;
      const { Item } = await document.send(
        new GetCommand({ TableName: table, Key: requestKey(id), ConsistentRead: true }),
      );
      return Item === undefined ? null : recordFrom(Item);
    },
    due: async (until, limit) => {
      const places = await oldestPlaces(document, table, { ...statusIndex(lists.machine), until, limit });
      const found = await at(places);
      // An index may lag behind its table by a moment: the record itself counts.
      return found.filter(({ nextStepAt }) => nextStepAt !== null && new Date(nextStepAt) <= until);
    },
    list: async (query) => {
      const places = await newestPlaces(document, table, { ...wholeIndex("requests"), ...query });
      const page = places.slice(0, query.limit);
      const last = page.at(-1);
      return {
        records: await at(page),
        cursor: places.length > query.limit && last !== undefined ? listCursor(last) : null,
      };
    },
  };
}

/** Lists of the index by status. None is a status of a certificate, so that no certificate's list sees them. */
const lists = { machine: "request-machine", caseworker: "request-caseworker", nobody: "request-nobody" } as const;

function requestKey(id: string) {
  return { pk: `request#${id}`, sk: "record" };
}

function itemOf(given: RequestRecord): Record<string, unknown> {
  const record = requestRecordSchema.parse(given);
  const { id, nextStepAt, createdAt, state } = record;
  return {
    ...requestKey(id),
    worklist: "requests",
    status: lists[nextStepAt === null ? turnOf[state] : "machine"],
    arrival: arrivalOf(placeOf({ id, arrivedAt: nextStepAt ?? createdAt })),
    revision: record.revision,
    record: JSON.parse(JSON.stringify(record)),
  };
}

const itemSchema = z.object({ record: requestRecordSchema });

function recordFrom(item: Record<string, unknown>): RequestRecord {
  return itemSchema.parse(item).record;
}
