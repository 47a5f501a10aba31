import type { FormId } from "#certificate/certificate.ts";
import { evidenceOf, statedValue } from "#certificate/statement.ts";
import type { Clause, ClauseTag } from "#language/clause.ts";
import { smallWords } from "#language/words/small-words.ts";
import type { Basis } from "../criterion.ts";
import { placesOf, says } from "../function/what-is-said.ts";

/** An occupation, and what is told with it. */
export interface NamedOccupation {
  /** The field's text; in a letter, all clauses that name an occupation, in whatever order they stand. */
  texts: readonly string[];
  /** Clauses of running text that name it; empty where the field does. */
  told: readonly Clause[];
  evidence: ReturnType<typeof evidenceOf>;
}

/** The occupation in its own field, or named in the text. */
export function occupationOf({ certificate, reading }: Basis): NamedOccupation | null {
  const text = statedValue(certificate.occupation)?.text ?? "";
  if (/\p{L}{3}/u.test(text)) return { texts: [text], told: [], evidence: evidenceOf(certificate.occupation) };
  const told = reading.clauses.filter(
    (clause) => (says(clause, "occupation") && saysOwnWork(clause, certificate)) || says(clause, "job-described"),
  );
  return told.length === 0 ? null : { texts: told.map((clause) => clause.text), told, evidence: placesOf(told) };
}

/** The field lists tasks, or what stands behind a title in running text does. */
export function tellsTasks({ texts, told }: NamedOccupation): boolean {
  if (told.length === 0) return texts.some(listsTasks);
  return told.some(
    (clause) =>
      !says(clause, ...medical) && (listsTasks(fromTitle(clause)) || saysMore(fromTitle(clause)) || hasHours(clause)),
  );
}

/** Clauses that go on in the sentence of an occupation named in running text: "Works as a carpenter – flying rig, table saw". */
export function goingOn({ reading, certificate }: Basis, { told }: NamedOccupation): Clause[] {
  return reading.clauses.filter((clause, at) => {
    const before = reading.clauses[at - 1];
    if (before === undefined || !told.includes(before) || before.topic !== clause.topic) return false;
    if (says(clause, ...medical, "activity-limited", "inability", "return-expected", "of-another")) return false;
    if (clause.negated || clause.text.split(/\s+/).length < fewestTaskWords) return false;
    const gap = between(certificate, before, clause);
    return gap !== null && /^\s*(?:[,:(–-]\s*)?$/u.test(gap);
  });
}

const fewestTaskWords = 3;

/** What stands between two clauses of one passage. */
function between({ passages }: Basis["certificate"], before: Clause, after: Clause): string | null {
  const [from, to] = [before.evidence.range?.end, after.evidence.range?.start];
  if (from === undefined || to === undefined) return null;
  for (const { text, evidence } of passages) {
    const base = evidence.range?.start ?? 0;
    if (from >= base && to <= base + text.length) return text.slice(from - base, to - base);
  }
  return null;
}

/** What tells of the patient's health rather than of the work. */
const medical = ["illness", "treatment", "finding", "symptom", "function-reduced", "incapacity-general"] as const;

/** "Gallery attendant, on his feet at his post": three words or more behind the title and its comma. */
function saysMore(fromTitle: string): boolean {
  return /^[^,:(–]{3,40}(?:[,:(–]| - )\s*(?:[^\s,.]+\s+){2}[^\s,.]/u.test(fromTitle);
}

/** "Cycle courier, six hours a day in city traffic". */
function hasHours({ marks }: Clause): boolean {
  return marks.some(({ tag, entry }) => tag === "measure" && entry === "time");
}

/** The clause from its occupation on: what stands before it is not listed behind it. */
function fromTitle({ text, marks }: Clause): string {
  const titles = marks.filter(({ tag, entry }) => tag === "occupation" && !entry.startsWith("employment-phrases"));
  const at = Math.max(0, ...titles.slice(0, 1).map(({ words }) => text.indexOf(words)));
  return text.slice(at);
}

/** An occupation with several things listed behind it, whatever they are called. */
function listsTasks(text: string): boolean {
  const [title = "", ...listed] = text.split(/[,;:()]|\.\s|\s[–-]\s/);
  const items = [title, ...listed.flatMap((item) => item.split(joins))];
  return items.filter((item) => /\p{L}{3}/u.test(item)).length > 2;
}

const joins = new RegExp(`\\s(?:${smallWords("joins").join("|")})\\s`, "i");

/** In its own place a title is enough; in running text it must be said to be the patient's work or, where no form asks, open the clause. */
export function saysOwnWork({ topic, marks, text }: Clause, { form }: Basis["certificate"]): boolean {
  if (marks.some(({ tag }) => tag === "of-another") || !namesTitle(marks)) return false;
  if (topic === "occupation" || topic === "unplaced") return true;
  return marks.some(
    ({ tag, entry, words }) =>
      entry.startsWith("employment-phrases") ||
      (tag === "occupation" && asksNothing.has(form) && opensWith(text, words)),
  );
}

/** "She is a furniture remover, carrying pianos": what somebody is counts as an occupation only beside tasks. */
function namesTitle(marks: Clause["marks"]): boolean {
  const named = marks.filter(({ tag }) => tag === "occupation");
  if (named.some(({ entry }) => entry !== "is-a")) return true;
  return marks.some(({ tag }) => tag === "work-demand") && marks.every(({ tag }) => !isMedical(tag));
}

function isMedical(tag: ClauseTag): boolean {
  return medical.some((one) => one === tag);
}

/** Forms and letters without a question on the work. */
const asksNothing: ReadonlySet<FormId> = new Set(["uk-med3", "generic"]);

/** "Pt is a night porter", "Cycle courier, …": few words before the title, and a pause or nothing behind it. */
function opensWith(text: string, title: string): boolean {
  const at = text.indexOf(title);
  return (
    text.slice(0, at).split(/\s+/).length <= wordsBeforeTitle &&
    /^\s*(?:$|[,:;(.–]|- )/u.test(text.slice(at + title.length))
  );
}

const wordsBeforeTitle = 5;
