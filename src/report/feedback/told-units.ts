import { createHash } from "node:crypto";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";

/** A unit of which enough was asked that something can be told. `key` stands in addresses, which hold no names. */
export interface ToldUnit {
  key: string;
  name: string;
  requests: readonly RequestRecord[];
}

/** Fewer requests than this say more of single certificates than of how a unit writes. */
export const leastRequests = 5;

/** The units that can be told of, by name: never by how much was asked of them. */
export function toldUnits(requests: readonly RequestRecord[]): ToldUnit[] {
  const groups = new Map<string, RequestRecord[]>();
  for (const request of requests) {
    if (request.unit === null || !wentOut(request)) continue;
    const key = keyOf(request.unit);
    groups.set(key, [...(groups.get(key) ?? []), request]);
  }
  return [...groups]
    .filter(([, asked]) => asked.length >= leastRequests)
    .map(([key, asked]) => ({ key, name: nameOf(asked), requests: asked }))
    .sort((one, other) => one.name.localeCompare(other.name, "sv"));
}

function wentOut({ history }: RequestRecord): boolean {
  return history.some(({ move }) => move === "send");
}

/** Certificates write the same unit with other capitals, blanks and points. */
function keyOf(unit: string): string {
  const plain = unit
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return createHash("sha256").update(plain).digest("hex").slice(0, 16);
}

/** The way in which it is written most often; of equals, the first by alphabet. */
function nameOf(requests: readonly RequestRecord[]): string {
  const counts = new Map<string, number>();
  for (const { unit } of requests) if (unit !== null) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const [most] = [...counts].sort(
    ([one, times], [other, otherTimes]) => otherTimes - times || one.localeCompare(other),
  );
  return most?.[0].trim() ?? "";
}
