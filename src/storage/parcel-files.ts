import type { Parcel } from "./request-ports.ts";

/** What of a parcel is laid into an outbox: the name under it, made from the parcel's id, and the bytes. */
export interface ParcelFile {
  name: string;
  bytes: Uint8Array;
}

/** A parcel whose id could lead out of the outbox. */
export class ParcelIdError extends Error {
  override name = "ParcelIdError";
}

/**
 * The files of a parcel that is handed over as files: the message of a message system, or the letter to print.
 *
 * @throws {ParcelIdError}
 */
export function parcelFiles({ id, body, attachments }: Parcel): ParcelFile[] {
  checkParcelId(id);
  if (attachments.length > 0) {
    return attachments.map(({ bytes }, index) => ({ name: `${id}${index === 0 ? "" : `-${index + 1}`}.pdf`, bytes }));
  }
  const ending = body.type === "application/xml" ? "xml" : "txt";
  return [{ name: `${id}.${ending}`, bytes: Buffer.from(body.text) }];
}

/** @throws {ParcelIdError} */
export function checkParcelId(id: string): void {
  if (!/^[0-9a-f]{32}-[a-z]+(-\d{1,6}){1,2}$/.test(id))
    throw new ParcelIdError("a parcel's id is a request, a step and its numbers");
}
