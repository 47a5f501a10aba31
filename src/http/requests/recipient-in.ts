import type { GivenRecipient } from "#cases/requests/recipient.ts";
import { channels } from "#requests/lifecycle/request-record.ts";
import { recipientField } from "#web/requests/recipient-fields.ts";
import { type FaultField, faultFields } from "#web/requests/words/request-words.ts";
import { fieldsIn } from "../form-fields.ts";

/** The recipient that a form holds, with its fields as they were written; null where no way was chosen. */
export function recipientIn(form: FormData): { fields: Record<string, string>; recipient: GivenRecipient | null } {
  const { channel, name, professionalId, address } = recipientField;
  const fields = fieldsIn(form, [channel, name, professionalId, ...channels.map(address)]);
  const chosen = channels.find((one) => one === fields[channel]);
  if (chosen === undefined) return { fields, recipient: null };
  const written = (field: string) => fields[field]?.trim() ?? null;
  return {
    fields,
    recipient: {
      channel: chosen,
      address: written(address(chosen)),
      name: written(name),
      professionalId: written(professionalId),
    },
  };
}

/** The fields of the page that the faults are about; what has no field there is about the way as a whole. */
export function faultFieldsOf(faults: readonly { field: string }[] = []): FaultField[] {
  const fields = faults.map(({ field }) => faultFields.find((one) => one === field) ?? "other");
  return [...new Set(fields.length === 0 ? (["other"] as const) : fields)];
}
