import { keyedPrint } from "./keyed-print.ts";

/**
 * What is kept of the number by which a physician is known (HSA, HPR, GMC): a keyed print, of no use outside this
 * one request. Capitals, blanks, hyphens and other marks between do not count.
 */
export function physicianPrint(key: Uint8Array, requestId: string, professionalId: string): string {
  return keyedPrint(key, "physician", requestId, normalised(professionalId));
}

/** True for a number with a letter or digit in it: the others would all look alike. */
export function isProfessionalId(text: string): boolean {
  return normalised(text) !== "" && text.length <= longestId;
}

/** HSA ids have up to 31 characters, the others fewer. */
const longestId = 60;

const normalised = (text: string) =>
  text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
