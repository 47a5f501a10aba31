import { type CalendarDate, calendarDate } from "#certificate/calendar-date.ts";
import type { PatientIdentity } from "#certificate/people.ts";

type IdNumber = NonNullable<PatientIdentity["id"]>;

/** An identity number in a text. `hidden` is the part that must never be shown. */
export interface IdFound {
  start: number;
  end: number;
  hidden: { start: number; end: number };
  id: IdNumber;
  bornOn: CalendarDate | null;
}

/**
 * Identity numbers of the three countries in a text, masked, with their check digits tried.
 * Swedish personnummer and samordningsnummer (Luhn), Norwegian fødselsnummer and D-nummer, real or
 * synthetic (month +40 or +80, mod 11), NHS number (mod 11, only where it is named).
 */
export function findIdNumbers(text: string): IdFound[] {
  return [...swedish(text), ...norwegian(text), ...nhs(text)].sort((a, b) => a.start - b.start);
}

/**
 * The text as it may be shown and kept: each hidden digit of an identity number is a `*`. One star takes
 * the place of one digit (or of the letter that a scan has there), so that ranges stay true. `ids` are all found numbers unless given.
 */
export function hideIdNumbers(text: string, ids: readonly IdFound[] = findIdNumbers(text)): string {
  const pieces: string[] = [];
  let upTo = 0;
  for (const { hidden } of ids.toSorted((a, b) => a.hidden.start - b.hidden.start)) {
    // Two readings of the same digits may overlap.
    const start = Math.max(hidden.start, upTo);
    if (hidden.end <= start) continue;
    pieces.push(text.slice(upTo, start), text.slice(start, hidden.end).replace(/[\p{L}\d|]/gu, "*"));
    upTo = hidden.end;
  }
  return pieces.join("") + text.slice(upTo);
}

function swedish(text: string): IdFound[] {
  const found: IdFound[] = [];
  for (const match of text.matchAll(/(?<![\d-])((?:19|20)?)(\d{2})(\d{2})(\d{2})([-+ ]?)(\d{4})(?![\d-])/g)) {
    const [whole, century = "", yy = "", mm = "", dd = "", separator = "", last = ""] = match;
    const coordination = Number(dd) > 60;
    const day = Number(dd) - (coordination ? 60 : 0);
    // Without century or hyphen ten digits may be a telephone number.
    if (century === "" && separator !== "-" && separator !== "+") continue;
    const bornOn =
      century === "" ? guessedBirth(yy, mm, day, separator) : calendarDate(Number(century + yy), Number(mm), day);
    if (bornOn === null) continue;
    const start = match.index;
    const end = start + whole.length;
    found.push({
      start,
      end,
      hidden: { start: end - last.length, end },
      id: {
        kind: coordination ? "se-samordningsnummer" : "se-personnummer",
        masked: `${century}${yy}${mm}${dd}${separator === "+" ? "+" : "-"}****`,
        valid: luhn(yy + mm + dd + last),
      },
      bornOn,
    });
  }
  return found;
}

function guessedBirth(yy: string, mm: string, day: number, separator: string): CalendarDate | null {
  // A person over a hundred has a plus sign; nobody born after 2019 is of working age.
  const century = separator === "+" ? (Number(yy) > 19 ? 1800 : 1900) : Number(yy) > 19 ? 1900 : 2000;
  return calendarDate(century + Number(yy), Number(mm), day);
}

function norwegian(text: string): IdFound[] {
  const found: IdFound[] = [];
  for (const match of text.matchAll(/(?<![\d-])(\d{2})(\d{2})(\d{2})([ .-]?)(\d{3})( ?)(\d{2})(?![\d-])/g)) {
    const [whole, dd = "", mm = "", yy = "", , individual = "", , check = ""] = match;
    const month = Number(mm) % 40;
    const day = Number(dd) % 40;
    const bornOn = calendarDate(centuryOf(Number(individual), Number(yy)) + Number(yy), month, day);
    if (bornOn === null) continue;
    const start = match.index;
    const end = start + whole.length;
    found.push({
      start,
      end,
      hidden: { start: start + 6, end },
      id: {
        kind: "no-fodselsnummer",
        masked: `${dd}${mm}${yy}*****`,
        valid: norwegianCheck(dd + mm + yy + individual + check),
      },
      bornOn,
    });
  }
  return found;
}

/** Century by the individual number (Skatteetaten's table of series). */
function centuryOf(individual: number, yy: number): number {
  if (individual < 500) return 1900;
  if (individual >= 900 && yy >= 40) return 1900;
  if (individual <= 749 && yy >= 54) return 1800;
  return 2000;
}

function nhs(text: string): IdFound[] {
  const found: IdFound[] = [];
  for (const match of text.matchAll(
    /\bNHS\s*(?:no\.?|number|num\.?|#)?\s*:?\s*(\d{3})[ -]?(\d{3})[ -]?(\d{4})(?!\d)/gi,
  )) {
    const [whole, first = "", second = "", third = ""] = match;
    const digits = first + second + third;
    const end = match.index + whole.length;
    const start = match.index + whole.search(/\d/);
    found.push({
      start,
      end,
      hidden: { start: start + first.length, end },
      id: { kind: "nhs-number", masked: `${first} *** ****`, valid: nhsCheck(digits) },
      bornOn: null,
    });
  }
  return found;
}

function luhn(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, i) => {
    const product = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return sum % 10 === 0;
}

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1, 0];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

function norwegianCheck(digits: string): boolean {
  return weighted(digits, firstWeights) % 11 === 0 && weighted(digits, secondWeights) % 11 === 0;
}

function nhsCheck(digits: string): boolean {
  const rest = 11 - (weighted(digits.slice(0, 9), [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return rest !== 10 && rest % 11 === Number(digits[9]);
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
}
