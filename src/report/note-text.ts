import type { TextLanguage } from "#certificate/language.ts";
import type { Note } from "#scoring/notes/note.ts";
import { type NotePhrases, notePhrases } from "./phrases/note-phrases.ts";

/** A note in words: its name, what it says, how to take it, and where a figure in it comes from. */
export interface NoteText {
  title: string;
  text: string;
  why: string;
  source: string | null;
}

/** Says a note. It never doubts the physician or the patient. */
export function noteText(note: Note, language: TextLanguage): NoteText {
  const said = notePhrases[language];
  switch (note.note) {
    case "longer-than-usual": {
      const { name, says, why, from } = said.longerThanUsual;
      const { days, daysFrom, usual } = note;
      const when = whenText(usual.when, said, language);
      return {
        title: name,
        text: says({ days, daysFrom, code: usual.code, usual: usual.days, when }),
        why,
        source: from(usual.source, usual.title, usual.dated),
      };
    }
    case "improving-yet-longer": {
      const { name, says, why } = said.improvingYetLonger;
      return { title: name, text: says, why, source: null };
    }
    case "copied-from-earlier": {
      const { name, says, why } = said.copiedFromEarlier;
      return { title: name, text: says(note.evidence.length), why, source: null };
    }
  }
}

/** In brackets, since it may be any of several and in any order; empty where the duration holds for all. */
function whenText(when: (keyof NotePhrases["when"])[], said: NotePhrases, language: TextLanguage): string {
  if (when.length === 0) return "";
  const list = new Intl.ListFormat({ en: "en-GB", sv: "sv-SE", nb: "nb-NO" }[language], { type: "unit" });
  return ` (${list.format(when.map((one) => said.when[one]))})`;
}
