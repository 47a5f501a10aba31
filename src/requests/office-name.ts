import type { CertificateLanguage } from "#certificate/language.ts";
import type { Office } from "./office.ts";

/** What the office calls itself, or what any such office is called in the reader's language, within a sentence. */
export function officeName({ name }: Pick<Office, "name">, language: CertificateLanguage): string {
  return name ?? unnamed[language];
}

/** The same where it stands alone: a letter's head, a signature, a title. */
export function officeTitle(office: Pick<Office, "name">, language: CertificateLanguage): string {
  const name = officeName(office, language);
  return `${name.slice(0, 1).toLocaleUpperCase(language)}${name.slice(1)}`;
}

const unnamed: Record<CertificateLanguage, string> = {
  en: "the social insurance office",
  sv: "försäkringskontoret",
  nb: "trygdekontoret",
  nn: "trygdekontoret",
};
