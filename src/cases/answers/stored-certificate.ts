import type { CalendarDate } from "#certificate/calendar-date.ts";
import type { Certificate } from "#certificate/certificate.ts";
import { certificateSchema } from "#certificate/certificate-schema.ts";
import { hideIdsOfScan } from "#forms/text/misreadings/misread-ids.ts";
import { hideIdNumbers } from "#forms/text/people/national-ids.ts";

/** The certificate as it may be kept: a star for every hidden digit of an identity number, so that ranges stay true. */
export function storedCertificate(certificate: Certificate): Certificate {
  const hide = certificate.pages.some(({ source }) => source === "ocr") ? hideIdsOfScan : hideIdNumbers;
  return rewritten(certificate, (value) => (typeof value === "string" ? hide(value) : value));
}

/** The certificate with the day of the answer on every piece of evidence that stands in one. */
export function withAnswerDay(certificate: Certificate, answeredOn: CalendarDate): Certificate {
  return rewritten(certificate, (value) =>
    typeof value === "object" && value !== null && "reader" in value && value.reader === "answer"
      ? { ...value, answeredOn }
      : value,
  );
}

function rewritten(certificate: Certificate, change: (value: unknown) => unknown): Certificate {
  return certificateSchema.parse(JSON.parse(JSON.stringify(certificate), (_, value: unknown) => change(value)));
}
