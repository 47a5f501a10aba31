import type { TextLanguage } from "#certificate/language.ts";
import type { CertificateRecord } from "#storage/certificate-record.ts";
import { words } from "../words/words.ts";

/** What a certificate is called on the pages: the name of its file, or the first signs of its number. */
export function certificateName({ id, file }: CertificateRecord, language: TextLanguage): string {
  return file.name ?? words(language).list.unnamed(id.slice(0, 8));
}
