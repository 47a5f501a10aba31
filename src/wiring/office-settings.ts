import { z } from "zod";
import type { Office } from "#requests/office.ts";

/**
 * Who asks, as the environment says it. `UNDERLAG_OFFICE_ADDRESS` has its lines parted by `|`. No officer's name
 * stands anywhere unless `UNDERLAG_OFFICE_OFFICER` gives one.
 */
export const officeEnvironment = {
  UNDERLAG_OFFICE_NAME: z.string().min(1).max(200).optional(),
  UNDERLAG_OFFICE_CONTACT: z.string().min(1).max(200).optional(),
  UNDERLAG_OFFICE_OFFICER: z.string().min(1).max(200).optional(),
  UNDERLAG_OFFICE_ADDRESS: z.string().min(1).max(500).optional(),
  UNDERLAG_OFFICE_LOGICAL_ADDRESS: z.string().min(1).max(100).optional(),
} as const;

/** Scheme and name under which physicians find their page, without a path. */
export const originSchema = z
  .url({ protocol: /^https?$/ })
  .refine((text) => URL.canParse(text) && new URL(text).origin === text, "is not scheme and name alone");

/** Sender of mails: an address, or a name with the address in angle brackets. */
export const mailFromSchema = z
  .string()
  .regex(/^(?:[^<>\r\n]*<[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/, "is not an address to send from");

/** The office that the settings describe, at an origin. */
export function officeFrom(settings: OfficeSettings, origin: string): Office {
  return {
    name: settings.UNDERLAG_OFFICE_NAME ?? null,
    contact: settings.UNDERLAG_OFFICE_CONTACT ?? null,
    officer: settings.UNDERLAG_OFFICE_OFFICER ?? null,
    address: settings.UNDERLAG_OFFICE_ADDRESS?.split("|").map((line) => line.trim()) ?? [],
    origin,
    logicalAddress: settings.UNDERLAG_OFFICE_LOGICAL_ADDRESS ?? null,
  };
}

const settingsSchema = z.object(officeEnvironment);
export type OfficeSettings = z.infer<typeof settingsSchema>;
