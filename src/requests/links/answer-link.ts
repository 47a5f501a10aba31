import type { Office } from "../office.ts";
import { type LinkPlace, linkToken } from "./link-token.ts";

/** Address of the physician's page for a request: ids and a print, nothing of a person. */
export function answerLink(key: Uint8Array, { origin }: Pick<Office, "origin">, place: LinkPlace): string {
  return `${origin}/answer/${linkToken(key, place)}`;
}
