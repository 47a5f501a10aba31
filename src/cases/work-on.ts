import type { CertificateRecord } from "#storage/certificate-record.ts";
import type { Message } from "#storage/message.ts";

/** The work that a certificate waits for; null when it waits for none. */
export function workOn({ status }: Pick<CertificateRecord, "status">): Message["kind"] | null {
  return works[status];
}

const works: Record<CertificateRecord["status"], Message["kind"] | null> = {
  received: "certificate-uploaded",
  "needs-ocr": "scan-uploaded",
  assessed: null,
  refused: null,
};
