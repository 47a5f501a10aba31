import type { TextLanguage } from "#certificate/language.ts";
import type { Refusal } from "#certificate/refusal.ts";
import { phrases } from "./phrases/phrases.ts";

/** Why a file is not assessed, and what the sender can do about it. */
export function refusalText(refusal: Refusal, language: TextLanguage): { text: string; sender: string } {
  const words = phrases(language);
  const { what, sender } = words.refusal[refusal.code];
  const instead = words.refusalDetail[refusal.detail ?? ""];
  return { text: instead === undefined ? what : `${what} ${instead}`, sender };
}
