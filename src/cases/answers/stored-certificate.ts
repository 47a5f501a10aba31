import type { CalendarDate } from "#certificate/calendar-date.ts";
import type { Certificate } from "#certificate/certificate.ts";
import { certificateSchema } from "#certificate/certificate-schema.ts";
import { hideIdsOfScan } from "#forms/text/misreadings/misread-ids.ts";
import { hideIdNumbers } from "#forms/text/people/national-ids.ts";

/**
 * The certificate as it may be kept: a star for every hidden digit of an identity number, so that ranges
 * stay true. `answeredOn` is written to all evidence that stands in an answer and has no day yet.
 */
export function storedCertificate(certificate: Certificate, answeredOn?: CalendarDate): Certificate {
  const hide = certificate.pages.some(({ source }) => source === "ocr") ? hideIdsOfScan : hideIdNumbers;
  const kept = (_: string, value: unknown): unknown => {
    if (typeof value === "string") return fewestDigits.test(value) ? hide(value) : value;
    return answeredOn !== undefined && isAnswer(value) ? { answeredOn, ...value } : value;
  };
  return certificateSchema.parse(JSON.parse(JSON.stringify(certificate), kept));
}

/** Most words hold no number at all: a first glance spares the search. Of a scan a letter may stand for a digit. */
const fewestDigits = /\d.*\d/s;

function isAnswer(value: unknown): value is object {
  return typeof value === "object" && value !== null && "reader" in value && value.reader === "answer";
}
