import { BatchGetCommand, type DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";

const keysSchema = z.array(z.object({ pk: z.string(), sk: z.string() }));

/** Items under these keys, in no particular order. DynamoDB gives 100 items or 16 MB at a time and says what it left out. */
export async function itemsUnder(
  document: DynamoDBDocumentClient,
  table: string,
  wanted: { pk: string; sk: string }[],
) {
  const items: Record<string, unknown>[] = [];
  let keys = wanted;
  while (keys.length > 0) {
    const batch = { Keys: keys.slice(0, 100), ConsistentRead: true };
    const answer = await document.send(new BatchGetCommand({ RequestItems: { [table]: batch } }));
    items.push(...(answer.Responses?.[table] ?? []));
    const left = keysSchema.parse(answer.UnprocessedKeys?.[table]?.Keys ?? []);
    keys = [...left, ...keys.slice(100)];
  }
  return items;
}
