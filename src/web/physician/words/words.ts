import type { CertificateLanguage } from "#certificate/language.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { PhysicianWords } from "./physician-words.ts";
import { sv } from "./sv.ts";

/** The words of the physician's page in the language that the certificate was written in. */
export function physicianWords(language: CertificateLanguage): PhysicianWords {
  return byLanguage[language];
}

const byLanguage: Record<CertificateLanguage, PhysicianWords> = { sv, nb, nn, en };
