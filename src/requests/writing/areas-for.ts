import type { CertificateLanguage } from "#certificate/language.ts";
import type { Areas } from "../supplementary-request.ts";
import en from "./areas/en.json" with { type: "json" };
import nb from "./areas/nb.json" with { type: "json" };
import nn from "./areas/nn.json" with { type: "json" };
import sv from "./areas/sv.json" with { type: "json" };

/**
 * Areas that a question on function or activity may touch, all chapters of the ICF's part, so that none
 * is suggested; null for every other question.
 */
export function areasFor(criterion: string, language: CertificateLanguage): Areas | null {
  const names = areas[language];
  if (criterion !== "functional-impairment" && criterion !== "activity-limitation") return null;
  return { lead: names.lead, names: names[criterion] };
}

const areas = { en, sv, nb, nn };
