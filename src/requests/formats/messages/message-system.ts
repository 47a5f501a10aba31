import type { Channel, RequestRecord } from "../../lifecycle/request-record.ts";

/**
 * The message system that carries requests on a form; null where none does. The fields of FK 7263 have other numbers
 * than the questions that a message names.
 */
export function messageSystem({ form }: Pick<RequestRecord, "form">): Channel | null {
  return byForm[form];
}

const byForm: Record<RequestRecord["form"], Channel | null> = {
  "se-fk7804": "se-message",
  "se-fk7263": null,
  "no-nav0807": "no-dialogue",
  "uk-med3": null,
  generic: null,
};
