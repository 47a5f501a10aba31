import type { Certificate, Topic } from "#certificate/certificate.ts";
import type { CertificateLanguage } from "#certificate/language.ts";
import { statedValue } from "#certificate/statement.ts";
import { wordMatcher } from "#codes/word-matcher.ts";
import type { Clause, ClauseTag, Reading } from "#language/clause.ts";
import { daysOf } from "#policies/absence.ts";
import type { NoteOf } from "./note.ts";
import type { NoteBasis } from "./notes-on.ts";
import en from "./words/improving.en.json" with { type: "json" };
import nb from "./words/improving.nb.json" with { type: "json" };
import sv from "./words/improving.sv.json" with { type: "json" };

/** Is the patient said to be better while a continued absence stays as high as it can have been? */
export function improvingYetLonger(basis: NoteBasis): NoteOf<"improving-yet-longer"> | null {
  const { certificate, reading, absence, policy, exemptions } = basis;
  if (absence.totalDays === null || absence.totalDays <= policy.shortPeriodDays.value) return null;
  if (exemptions.some(({ id }) => id === "infection-carrier")) return null;
  const degrees = degreesInOrder(certificate);
  const words = wordsIn[certificate.language];
  if (!isNoLower(degrees) || !isContinued(basis, words)) return null;
  const better = improvements(reading, words);
  if (better.length === 0) return null;
  const evidence = [...better.map((clause) => clause.evidence), ...statedLines(certificate)];
  return { note: "improving-yet-longer", evidence };
}

function degreesInOrder(certificate: Certificate): number[] {
  return (statedValue(certificate.capacity) ?? [])
    .flatMap(({ incapacity, from }) =>
      incapacity.kind === "percent" && from?.kind === "date" ? [{ percent: incapacity.percent, from: from.date }] : [],
    )
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
    .map(({ percent }) => percent);
}

/** What it was before, no certificate has to say: only full absence throughout, or a rise, is surely no lower. */
function isNoLower(degrees: readonly number[]): boolean {
  const [first] = degrees;
  const last = degrees.at(-1);
  if (first === undefined || last === undefined) return false;
  return degrees.every((percent) => percent === 100) || last > first;
}

function statedLines({ capacity }: Certificate) {
  return (statedValue(capacity) ?? []).flatMap(({ evidence }) => evidence.slice(0, 1));
}

/** The case, the form's own field or the text says that the absence began before this certificate's days. */
function isContinued({ certificate, absence, caseFacts, reading }: NoteBasis, { continued }: Words): boolean {
  const first = daysOf(certificate)?.first;
  if (first === undefined) return false;
  const told = caseFacts.totalAbsenceDays != null || caseFacts.absenceStartedOn != null || absence.startedOn !== first;
  if (told) return absence.startedOn !== null && absence.startedOn < first;
  return reading.clauses.some(({ text, negated, hypothetical }) => !negated && !hypothetical && continued.isIn(text));
}

function improvements({ clauses }: Reading, words: Words): Clause[] {
  return clauses.filter((clause, at) => isImprovement(clause, words) && !isQualified(clauses, at, words));
}

function isImprovement(
  { text, topic, time, negated, hypothetical, marks }: Clause,
  { improving, notYet }: Words,
): boolean {
  return (
    time === "now" &&
    !negated &&
    !hypothetical &&
    !elsewhere.has(topic) &&
    !marks.some(({ tag }) => tellsOther.has(tag)) &&
    improving.isIn(text) &&
    !notYet.isIn(text)
  );
}

/** "Better, but still loses the thread": the physician has said why it goes on. */
function isQualified(clauses: readonly Clause[], at: number, { allTheSame }: Words): boolean {
  const [clause, next] = clauses.slice(at, at + 2);
  return [clause, next].some(
    (one) =>
      one !== undefined && one.topic === clause?.topic && allTheSame.isIn(one.text) && (one === clause || limits(one)),
  );
}

function limits({ marks }: Clause): boolean {
  return marks.some(({ tag }) => limiting.has(tag));
}

type Words = ReturnType<typeof matchers>;

function matchers(list: typeof sv) {
  return {
    improving: wordMatcher(list.improving),
    notYet: wordMatcher(list.notYet),
    continued: wordMatcher(list.continued),
    allTheSame: wordMatcher(list.allTheSame),
  };
}

const norwegian = matchers(nb);
const wordsIn: Record<CertificateLanguage, Words> = {
  sv: matchers(sv),
  nb: norwegian,
  nn: norwegian,
  en: matchers(en),
};

/** What is hoped for, done or asked of others is no news of how the patient is. */
const elsewhere: ReadonlySet<Topic> = new Set([
  "treatment",
  "prognosis",
  "measures",
  "occupation",
  "message-to-employer",
  "diagnosis",
]);

const tellsOther: ReadonlySet<ClauseTag> = new Set([
  "advice",
  "return-expected",
  "return-uncertain",
  "undecided",
  "hedged",
  "of-another",
]);

const limiting: ReadonlySet<ClauseTag> = new Set([
  "symptom",
  "function-reduced",
  "activity-limited",
  "activity-by-order",
  "limited-in-context",
  "inability",
  "incapacity-general",
]);
