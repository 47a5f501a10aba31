import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { type DynamoDBDocumentClient, PutCommand } from "@aws-sdk/lib-dynamodb";

/**
 * Writes an item if it is new, or if the stored one has the revision before. False when somebody was faster:
 * nothing is written then.
 */
export function conditionalWriter(document: DynamoDBDocumentClient, table: string) {
  return async (Item: Record<string, unknown>, revision: number, expected: "new" | "next"): Promise<boolean> => {
    const condition =
      expected === "new"
        ? { ConditionExpression: "attribute_not_exists(pk)" }
        : { ConditionExpression: "revision = :before", ExpressionAttributeValues: { ":before": revision - 1 } };
    try {
      await document.send(new PutCommand({ TableName: table, Item, ...condition }));
      return true;
    } catch (fault) {
      if (fault instanceof ConditionalCheckFailedException) return false;
      throw fault;
    }
  };
}
