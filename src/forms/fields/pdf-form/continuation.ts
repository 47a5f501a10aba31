import type { Form, Question } from "../../form.ts";

/** One stretch of a continuation sheet and the question that it says it continues; null when it says none. */
export interface ContinuedText {
  question: string | null;
  /** Diagnosis code that the stretch belongs to, where it names one. */
  code: string | null;
  words: string;
}

/**
 * Cuts a continuation sheet by what it says of itself. Record systems print the question's title on a
 * line of its own, then `... ` and the rest; physicians write "Forts. punkt 5" or "Fråga 5:". Words that
 * come before any such line belong to the one answer that points to the sheet (`open`), if it is only one.
 */
export function continuedTexts(form: Form, sheet: string, open: readonly string[]): ContinuedText[] {
  const only = open.length === 1 ? (open[0] ?? null) : null;
  const texts: ContinuedText[] = [{ question: only, code: null, words: "" }];
  for (const line of sheet.split("\n")) {
    const heading = headingIn(form, line.trim(), open);
    if (heading !== null) texts.push(heading);
    else texts.push(...appended(texts.pop(), line));
  }
  return texts
    .map((text) => ({ ...text, words: text.words.replace(/^\s*(?:\.{3}|…)\s*/, "").trim() }))
    .filter(({ words }) => words !== "");
}

/** The words of an answer without its pointer to the continuation sheet; null when it has no such pointer. */
export function withoutPointer(words: string): string | null {
  const cut = words.replace(pointer, "");
  return cut === words ? null : cut.trim();
}

/** An answer cut off: record systems end it with "... Se fortsättningsblad!", in a short field with "..." alone. */
const pointer =
  /(?:\s*(?:\.{3}|…))?\s*\(?\b(?:se|forts(?:ätter|\.)?(?: på)?) (?:nästa sida|fortsättningsblad(?:et)?|punkt 14)\)?[.!]*$|\s*(?:\.{3}|…)$/i;

function appended(last: ContinuedText | undefined, line: string): ContinuedText[] {
  return last === undefined ? [] : [{ ...last, words: `${last.words}\n${line}` }];
}

function headingIn(form: Form, line: string, open: readonly string[]): ContinuedText | null {
  const ofCode = /^diagnosbeskrivning för diagnoskod ([A-Z]\d[\w.]*)$/i.exec(line);
  if (ofCode !== null) return { question: diagnosisQuestion(form), code: ofCode[1] ?? null, words: "" };
  const numbered = numberedHeading.exec(line);
  if (numbered !== null) {
    const question = questionNumbered(form, numbered[1] ?? "", open);
    const rest = numbered[2] ?? "";
    if (question !== null)
      return { question: question.id, code: null, words: titles(question).has(plain(rest)) ? "" : rest };
  }
  const bare = plain(line.replace(/^\d{1,2}\s?[ab]?\s*[.):]?\s+/, "").replace(/\(?forts(?:ättning)?\.?\)?:?$/i, ""));
  const question = form.questions.find((candidate) => isTitle(candidate, bare));
  return question === undefined ? null : { question: question.id, code: null, words: "" };
}

/** "Forts. punkt 5:", "Fortsättning på fråga 6", "Fält 4 forts", "Forts. 5" – with or without text behind. */
const numberedHeading =
  /^(?:forts(?:ättning)?\.?:?\s*(?:av|på|från|till)?\s*(?:punkt|fråga|fält|ruta|nr)?|(?:punkt|fråga|fält|ruta))\.?\s*(\d{1,2}\s?[ab]?)(?!\d)(?:\s*,?\s*forts(?:ättning)?\.?)?\s*[).:–-]*\s*(.*)$/i;

/** Printed numbers cover several questions (8 has four): the one that points to the sheet, else the first that takes text. */
function questionNumbered(form: Form, number: string, open: readonly string[]): Question | null {
  const wanted = number.replace(/\s/g, "").toLowerCase();
  const candidates = form.questions.filter(({ id, printed }) => (printed ?? id) === wanted);
  return (
    candidates.find(({ id }) => open.includes(id)) ??
    candidates.find(({ type, topic }) => type === "text" && topic !== "capacity") ??
    candidates[0] ??
    null
  );
}

/** A long line of the form may be cut anywhere; a short one must be the whole line. */
const tellingLength = 25;

function isTitle(question: Question, line: string): boolean {
  if (line === "") return false;
  return [...titles(question)].some(
    (title) => title === line || (title.length >= tellingLength && line.startsWith(title)),
  );
}

function titles({ title, labels, hints }: Question): Set<string> {
  return new Set([title, ...labels, ...(hints ?? [])].map(plain));
}

function plain(line: string): string {
  return line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function diagnosisQuestion(form: Form): string | null {
  return form.questions.find(({ type }) => type === "diagnoses")?.id ?? null;
}
