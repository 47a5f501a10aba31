import { z } from "zod";
import type { CertificateRecord } from "./certificate-record.ts";

/** Where a page of the worklist ended. Holds the time of arrival and the id, nothing of a person. */
export interface ListPlace {
  arrivedAt: string;
  id: string;
}

/** The place of a record in order of arrival; times are brought to one length so that they sort as text. */
export function placeOf({ arrivedAt, id }: Pick<CertificateRecord, "arrivedAt" | "id">): ListPlace {
  return { arrivedAt: new Date(arrivedAt).toISOString(), id };
}

/** The place as text that fits in a URL. */
export function listCursor({ arrivedAt, id }: ListPlace): string {
  return Buffer.from(`${arrivedAt} ${id}`).toString("base64url");
}

/**
 * The place that a cursor names.
 *
 * @throws {ListCursorError} for a text that no list gave out.
 */
export function placeFrom(cursor: string): ListPlace {
  const [arrivedAt, id, ...rest] = Buffer.from(cursor, "base64url").toString("utf8").split(" ");
  const place = placeSchema.safeParse({ arrivedAt, id });
  if (!place.success || rest.length > 0) throw new ListCursorError("this cursor was not given out by a list");
  return place.data;
}

/** A cursor that no list gave out. */
export class ListCursorError extends Error {
  override name = "ListCursorError";
}

const placeSchema = z.object({
  arrivedAt: z.iso.datetime({ precision: 3 }),
  id: z.string().regex(/^[0-9a-f]{32}(-\d+)?$/),
});
