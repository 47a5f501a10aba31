import { plainWords } from "#requests/answers/plain-words.ts";

/** What is written in these fields, empty ones left out. Longer than any answer may be it is cut, and called too long. */
export function fieldsIn(form: FormData, names: readonly string[], prefix = ""): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = form.get(`${prefix}${name}`);
      // Cut before it is cleaned, too: nobody waits for a text without end.
      const text = typeof value === "string" ? plainWords(value.slice(0, 50_000)).slice(0, mostCharacters(name)) : "";
      return text.trim() === "" ? [] : [[name, text]];
    }),
  );
}

/** Of a text a few times the longest answer, so that it is there while it is shortened; three of them fit into a draft. */
const mostCharacters = (name: string) => (/(^|-)text$/.test(name) ? 10_000 : 500);
