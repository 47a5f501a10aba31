import type { Mark } from "../clause.ts";
import type { ClauseParts } from "../splitting/clause-parts.ts";
import type { Hit } from "../terms/find-terms.ts";
import { modalNegation } from "./inability.ts";
import { mark } from "./mark.ts";

/** What is done of the whole job, what is left out of it, and what is done only in company. */
export function markDoing(parts: ClauseParts): Mark[] {
  return parts.has("whole", "except", "company", "without-trouble")
    ? [...wholeJob(parts), ...leftOut(parts), ...inCompany(parts)]
    : [];
}

/** "Nå mestrer han alle arbeidsoppgavene sine", "drives full shifts", "does her work without difficulty": the whole of the work is done. */
function wholeJob(parts: ClauseParts): Mark[] {
  const [whole] = parts.has("without-trouble") ? parts.of("whole", "work-word") : parts.of("whole");
  if (whole === undefined || parts.has(...notWholly)) return [];
  // "Without complaints" behind it takes nothing back.
  if (parts.of("negation", "negation-after").some(({ from }) => from < whole.to)) return [];
  const doing = parts.of("does", "ability").find((verb) => {
    const gap = verb.to <= whole.from ? whole.from - verb.to : verb.from - whole.to;
    return gap >= 0 && gap <= widestDoing && (verb.role === "does" || modalNegation(parts, verb) === null);
  });
  return doing === undefined ? [] : [{ tag: "capable", words: parts.words(around(doing, whole)), entry: doesAll }];
}

const doesAll = "does-all";

/** How far the verb may stand from what is done, in words: "tar han numera själv alla kunder". */
const widestDoing = 4;

/** What makes it less than the whole, or not so now. */
const notWholly = [
  "except",
  "difficulty",
  "difficulty-past",
  "trouble",
  "limit",
  "avoid",
  "order",
  "assistance",
  "ability-past",
  "past",
  "future",
  "hypothetical",
  "hedge",
  "undecided",
  "return",
  "job-subject",
  "employer",
] as const;

/** "Everything except lifting": what is left out is what cannot be done. */
function leftOut(parts: ClauseParts): Mark[] {
  const [except] = parts.of("except");
  if (except === undefined || !(except.from <= opening || parts.has("capable", "whole", "ability"))) return [];
  const what = parts.of("activity", "demand").find(({ from }) => from >= except.to && from - except.to <= widestObject);
  if (what === undefined) return [];
  const { icf } = what.group;
  return [
    {
      tag: "activity-limited",
      words: parts.words(around(except, what)),
      entry: "left-out",
      plain: true,
      ...(icf === undefined ? {} : { icf }),
    },
  ];
}

/** A clause that goes on with "except" opens with it, or has "and" before it. */
const opening = 1;
const widestObject = 4;

/** "Shops only when accompanied": what is not done alone. */
function inCompany(parts: ClauseParts): Mark[] {
  return parts.of("company").flatMap((company) => {
    const only = parts.of("limit").find(({ to }) => to === company.from);
    return only === undefined || only.from === 0 || parts.has("negation")
      ? []
      : [mark("activity-limited", parts, { ...company, from: 0 })].map((one) => ({ ...one, entry: "accompanied" }));
  });
}

/** True where a clause takes something out of what the one before has said. */
export function takesOut(parts: ClauseParts): boolean {
  return parts.of("except").some(({ from }) => from <= opening);
}

/** "That is over now", said of what the clause before tells of the past. */
export function isSettled(parts: ClauseParts): boolean {
  return (
    parts.tokens.length <= longestSettling && parts.has("settled") && !parts.has("negation", "hypothetical", "future")
  );
}

/** In words: "det är nu helt över sedan en månad tillbaka". */
const longestSettling = 10;

function around(one: Pick<Hit, "from" | "to">, other: Pick<Hit, "from" | "to">): Pick<Hit, "from" | "to"> {
  return { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
}
