import type { PatientIdentity } from "#certificate/people.ts";

export type PatientId = NonNullable<PatientIdentity["id"]>;
export type PatientIdKind = PatientId["kind"];

/**
 * The id number as it may be kept: its kind, its masked form and whether its check digits agree.
 * `kinds` are those that the form may hold; what fits none of them is `other`. Null for nothing written.
 * The number itself leaves this function only masked: last four characters (Sweden), last five (Norway),
 * last seven (NHS), all but the first two (other).
 */
export function readPatientId(written: string, kinds: readonly PatientIdKind[]): PatientId | null {
  const trimmed = written.trim();
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return null;
  for (const kind of kinds) {
    const scheme = schemes[kind];
    const digits = scheme.digits(trimmed);
    if (digits === null) continue;
    return { kind, masked: maskLast(trimmed, scheme.secret), valid: scheme.valid(digits) };
  }
  return { kind: "other", masked: maskLast(trimmed, Math.max(1, lettersAndDigits(trimmed) - 2)), valid: null };
}

/**
 * The text with every Swedish or Norwegian identity number in it masked, where the check digits agree.
 * One star takes the place of one character, so that ranges stay true.
 */
export function maskIdentityNumbers(text: string): string {
  return text.replace(/(?<![\d-])\d{6,8}[-+ ]?\d{4,5}(?![\d-])/g, (written) => {
    const id = readPatientId(written, ["se-personnummer", "se-samordningsnummer", "no-fodselsnummer"]);
    return id?.valid === true ? id.masked : written;
  });
}

interface Scheme {
  /** The bare digits when the writing has the scheme's shape, else null. */
  digits(written: string): string | null;
  valid(digits: string): boolean | null;
  /** How many characters at the end are masked. */
  secret: number;
}

/** Sources: Skatteverket SKV 704 and 707; Skatteetaten, fødselsnummer and D-nummer; NHS Data Dictionary, NHS number. */
const schemes: Record<PatientIdKind, Scheme> = {
  "se-personnummer": {
    digits: (written) => swedish(written, (day) => day >= 1 && day <= 31),
    valid: hasLuhnDigit,
    secret: 4,
  },
  "se-samordningsnummer": {
    digits: (written) => swedish(written, (day) => day >= 61 && day <= 91),
    valid: hasLuhnDigit,
    secret: 4,
  },
  "no-fodselsnummer": {
    digits: (written) => bare(written, /^\d{6} ?\d{5}$/),
    valid: (digits) =>
      weighted(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) && weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]),
    secret: 5,
  },
  "nhs-number": {
    digits: (written) => bare(written, /^\d{3}[ -]?\d{3}[ -]?\d{4}$/),
    valid: (digits) => weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]),
    secret: 7,
  },
  other: { digits: () => null, valid: () => null, secret: 4 },
};

/** The ten digits that carry the check digit, where month and day can be a birth date. */
function swedish(written: string, dayFits: (day: number) => boolean): string | null {
  const digits = bare(written, /^(?:\d{2})?\d{6}[-+ ]?\d{4}$/)?.slice(-10) ?? null;
  if (digits === null) return null;
  const month = Number(digits.slice(2, 4));
  return month >= 1 && month <= 12 && dayFits(Number(digits.slice(4, 6))) ? digits : null;
}

function bare(written: string, shape: RegExp): string | null {
  return shape.test(written) ? written.replace(/\D/g, "") : null;
}

function hasLuhnDigit(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, at) => {
    const doubled = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

function weighted(digits: string, weights: readonly number[]): boolean {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11 === 0;
}

/** Stars for the last `count` letters and digits; separators stay where they are. */
function maskLast(written: string, count: number): string {
  const open = lettersAndDigits(written) - count;
  let seen = 0;
  return written.replace(/[\p{L}\p{N}]/gu, (character) => (seen++ < open ? character : "*"));
}

function lettersAndDigits(written: string): number {
  return written.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
