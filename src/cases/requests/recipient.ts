import { z } from "zod";
import { type Channel, type Recipient, recipientSchema } from "#requests/lifecycle/request-record.ts";
import { isProfessionalId, physicianPrint } from "#requests/links/physician-print.ts";

/** Whom a request goes to, as a caseworker gives it. The professional id is kept as a print alone. */
export interface GivenRecipient {
  channel: Channel;
  address: string | null;
  name: string | null;
  professionalId: string | null;
}

/** What keeps a request from going to this recipient, by field; empty when nothing does. */
export function recipientFaults({ channel, ...given }: GivenRecipient): { field: string; rule: string }[] {
  const parsed = schemas[channel].safeParse(given);
  if (parsed.success) return [];
  return parsed.error.issues.map(({ path, code }) => ({ field: path.join("."), rule: code }));
}

/** The recipient as it is stored with a request. */
export function storedRecipient(key: Uint8Array, requestId: string, given: GivenRecipient): Recipient {
  const { channel, address, name, professionalId } = given;
  return {
    channel,
    address,
    name,
    physicianPrint: professionalId === null ? null : physicianPrint(key, requestId, professionalId),
  };
}

const { address, name } = recipientSchema.shape;
const professionalId = z.string().refine(isProfessionalId, "has letters or digits");
/** Logical addresses of units: HSA ids (SE2321000016-1003), HER ids (7987). */
const logicalAddress = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{1,60}$/);

/** A page that anybody with the link could open is none: without the number, a letter has no link, and no mail goes. */
const schemas: Record<Channel, z.ZodType> = {
  mail: z.object({ address: z.email().max(254), name, professionalId }),
  letter: z.object({ address, name, professionalId: professionalId.nullable() }),
  "se-message": z.object({ address: logicalAddress, name, professionalId: professionalId.nullable() }),
  "no-dialogue": z.object({ address: logicalAddress, name, professionalId: professionalId.nullable() }),
};
