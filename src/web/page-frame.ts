import type { TextLanguage } from "#certificate/language.ts";
import type { Assets } from "./assets.ts";

/** What every page shares: its language, its styles, the moment and the address that it is made for. */
export interface PageFrame {
  language: TextLanguage;
  assets: Assets;
  now: Date;
  timeZone: string;
  address: URL;
}
