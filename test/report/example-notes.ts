import type { Evidence } from "#certificate/evidence.ts";
import type { Note } from "#scoring/notes/note.ts";

/** One note of each kind, as an assessment keeps them. */
export const exampleNotes: Note[] = [
  {
    note: "longer-than-usual",
    evidence: [quoted("Triggerfinger M65.3")],
    days: 42,
    daysFrom: "certificate",
    usual: {
      days: 21,
      when: ["after-operation", "heavy-work"],
      title: "Vissa handbesvär",
      dated: "2015-11-15",
      source: "Socialstyrelsen",
      code: "M65.3",
    },
  },
  { note: "improving-yet-longer", evidence: [quoted("Klart bättre"), quoted("100 procent")] },
  { note: "copied-from-earlier", evidence: [quoted("tappar tråden efter tio minuters samtal")] },
];

function quoted(quote: string): Evidence {
  return { page: 1, quote, question: "35", reader: "pdf-text", confidence: 1 };
}
