import type { PatientIdentity } from "#certificate/people.ts";
import { findIdNumbers, hideIdNumbers } from "./text/people/national-ids.ts";

export type PatientId = NonNullable<PatientIdentity["id"]>;
export type PatientIdKind = PatientId["kind"];

/**
 * The id number out of a field that holds nothing else, as it may be kept: kind, masked form, and whether
 * the check digits agree. `expected` is the kind that the form asks for: what has its length but is no
 * such number is that kind and not valid. Null for nothing written. The number leaves only masked.
 */
export function readPatientId(written: string, expected: PatientIdKind): PatientId | null {
  const trimmed = written.trim();
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return null;
  // Ten digits in a row are a telephone number in running text, but not in the field for the id.
  const dashed = expected === "se-personnummer" ? trimmed.replace(/^(\d{6})(\d{4})$/, "$1-$2") : trimmed;
  const found = findIdNumbers(dashed).find(({ start, end }) => start === 0 && end === dashed.length);
  if (found !== undefined) return found.id;
  const shape = shapes[expected];
  if (shape?.pattern.test(trimmed)) return { kind: expected, masked: maskLast(trimmed, shape.secret), valid: false };
  return { kind: "other", masked: maskLast(trimmed, Math.max(1, lettersAndDigits(trimmed) - 2)), valid: null };
}

/**
 * The words of a field with the identity numbers in them hidden. A Norwegian one must have the right
 * check digits: in a field, eleven digits in a row can be many things.
 */
export function maskIdentityNumbers(text: string): string {
  return hideIdNumbers(
    text,
    findIdNumbers(text).filter(({ id }) => id.valid === true || id.kind.startsWith("se-")),
  );
}

/** Length of a number that has no birth date or check digit to be known by, and how much of it is secret. */
const shapes: Partial<Record<PatientIdKind, { pattern: RegExp; secret: number }>> = {
  "se-personnummer": { pattern: /^(?:\d{2})?\d{6}[-+ ]?\d{4}$/, secret: 4 },
  "no-fodselsnummer": { pattern: /^\d{6} ?\d{5}$/, secret: 5 },
  "nhs-number": { pattern: /^\d{3}[ -]?\d{3}[ -]?\d{4}$/, secret: 7 },
};

/** Stars for the last `count` letters and digits; separators stay where they are. */
function maskLast(written: string, count: number): string {
  const open = lettersAndDigits(written) - count;
  let seen = 0;
  return written.replace(/[\p{L}\p{N}]/gu, (character) => (seen++ < open ? character : "*"));
}

function lettersAndDigits(written: string): number {
  return written.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
