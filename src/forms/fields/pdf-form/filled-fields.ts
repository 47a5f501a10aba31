import type { Box } from "#certificate/evidence.ts";
import type { FormField } from "#readers/document-text.ts";

/** What was written or ticked, and where. */
export interface Filled {
  words: string;
  page: number;
  box?: Box;
}

/** The fields of one PDF by name. Names are compared after Unicode composition: programs differ in how they write å, ä and ö. */
export interface FilledFields {
  has(name: string): boolean;
  /** The text in a field, trimmed; null when empty or absent. */
  text(name: string): Filled | null;
  /** A tick (`name`) or a chosen radio button (`name=state`); `words` are the given ones. Null when not chosen. */
  tick(name: string, words: string): Filled | null;
  /** Names and texts of all filled text fields, in the order of the document. */
  texts(): { name: string; filled: Filled }[];
}

export function filledFields(fields: readonly FormField[]): FilledFields {
  const byName = new Map(fields.map((field) => [field.name.normalize("NFC"), field]));
  const text = (name: string): Filled | null => {
    const field = byName.get(name.normalize("NFC"));
    return field?.kind === "text" && field.value.trim() !== "" ? filled(field, field.value.trim()) : null;
  };
  return {
    has: (name) => byName.has(name.normalize("NFC")),
    text,
    tick(name, words) {
      const [field, state] = name.normalize("NFC").split("=");
      const found = byName.get(field ?? "");
      const chosen =
        found?.kind === "checkbox"
          ? found.checked
          : found?.kind === "radio" && found.chosen !== null && (state === undefined || found.chosen === state);
      return found !== undefined && chosen ? filled(found, words) : null;
    },
    texts: () =>
      [...byName.keys()].flatMap((name) => {
        const written = text(name);
        return written === null ? [] : [{ name, filled: written }];
      }),
  };
}

function filled({ page, box }: FormField, words: string): Filled {
  return { words, page, ...(box === undefined ? {} : { box }) };
}
