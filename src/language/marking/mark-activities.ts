import type { Mark } from "../clause.ts";
import type { ClauseParts } from "../splitting/clause-parts.ts";
import type { Hit } from "../terms/find-terms.ts";
import { isSmallWord } from "../words/small-words.ts";
import { type Cue, modalNegation } from "./inability.ts";
import { carriesOutWork, limitedBy } from "./limited-by.ts";
import { mark } from "./mark.ts";
import type { Measure } from "./measures.ts";
import { isWorkAsSuch } from "./work-as-such.ts";

/** What the clause says of doing things: cannot, can, may not, or nothing but "cannot work". */
export function markActivities(parts: ClauseParts, measures: readonly Measure[], cues: readonly Cue[]): Mark[] {
  const undenied = (hit: Hit) => parts.negationOf(hit) === null;
  return [
    ...parts
      .of("no-limitation")
      .filter((hit) => !ofFunction(parts, hit))
      .map((hit) => mark("no-limitation", parts, hit)),
    ...parts
      .of("capable")
      .filter(({ from }) => !parts.has("except") && !cues.some((cue) => hard.has(cue.kind) && cue.from <= from))
      .filter((hit) => !isUsual(hit) || doesAsUsual(parts, cues))
      .map((hit) => mark(undenied(hit) ? "capable" : "incapacity-general", parts, hit)),
    ...parts
      .of("order")
      .filter((hit) => undenied(hit) && !parts.has("as-needed"))
      .map((hit) => mark("activity-by-order", parts, hit)),
    ...parts
      .of("lapse")
      .filter((hit) => undenied(hit) && !ofTheJob(parts, hit))
      .flatMap((hit) => lapsed(parts, hit)),
    ...cues.flatMap((cue) => limitedBy(parts, cue, measures)),
    ...cues
      .filter(({ kind }) => kind === "cannot" || kind === "difficulty" || kind === "trouble")
      .map((cue): Mark => ({ tag: "inability", words: parts.words(cue), entry: cue.kind })),
    ...flatNo(parts),
    ...exertion(parts),
    ...able(parts, measures, cues),
    ...general(parts),
  ];
}

/** "Difficulty with all that the job asks" is no capability. */
const hard: ReadonlySet<Cue["kind"]> = new Set(["difficulty", "trouble"]);

function isUsual({ group }: Hit): boolean {
  return group.id.startsWith("as-usual");
}

/** "Drives and shops as usual": a thing done stands beside it, and nothing that is not. */
function doesAsUsual(parts: ClauseParts, cues: readonly Cue[]): boolean {
  return cues.length === 0 && parts.has("activity", "demand", "work-word") && !parts.has("negation", "treatment");
}

/** "The work means lifting with both hands": how the job is done, not how the patient does it. */
function ofTheJob(parts: ClauseParts, { from }: Hit): boolean {
  return parts.of("job-subject").some((job) => job.to <= from) && !parts.has("ability", "difficulty");
}

/** "Loses the thread", "får ikke gjort jobben"; a test that failed shows a function. */
function lapsed(parts: ClauseParts, hit: Hit): Mark[] {
  if (parts.of("test-task").some(({ to }) => to > hit.from)) return [];
  if (isWorkAsSuch(parts, hit.to)) return [{ ...mark("incapacity-general", parts, hit), entry: "work-as-such" }];
  return [mark("activity-limited", parts, hit), mark("inability", parts, hit)];
}

/** "No limitation of movement" speaks of a function, not of doing. */
function ofFunction(parts: ClauseParts, { to }: Hit): boolean {
  return parts.of("function").some(({ from }) => from >= to && from - to <= 2);
}

/** A plain "not" beside an activity: "står inte längre stunder", "ej lyfta", "no repetitive gripping". */
function flatNo(parts: ClauseParts): Mark[] {
  const modal = new Set(parts.of("ability", "ability-past").map((ability) => modalNegation(parts, ability)));
  return parts.of("negation").flatMap((negation) => {
    const [word] = parts.tokens.slice(negation.from, negation.to);
    if (!flat.has(word?.folded ?? "") || negation.to - negation.from > 1) return [];
    if (modal.has(negation)) return [];
    const activity = parts.of("activity").find((hit) => {
      const gap = hit.from >= negation.to ? hit.from - negation.to : negation.from - hit.to;
      return gap >= 0 && gap <= (hit.from >= negation.to ? 2 : 1);
    });
    if (activity === undefined || parts.has("difficulty", "trouble", "complaint", "reduced")) return [];
    return [
      carriesOutWork(parts, activity)
        ? { ...mark("incapacity-general", parts, activity), entry: "work-as-such" }
        : mark("activity-limited", parts, activity),
    ];
  });
}

/** Out of breath from a flight of stairs: the activity is what sets the limit. */
function exertion(parts: ClauseParts): Mark[] {
  const effort = parts.of("impairment").find((hit) => hit.group.id === "exertion" && parts.negationOf(hit) === null);
  if (effort === undefined) return [];
  const activity = parts.of("activity").find((hit) => hit.from >= effort.to);
  if (activity !== undefined) return [mark("activity-limited", parts, activity)];
  const counted = parts.tokens.findIndex(({ folded, number }, at) => at >= effort.to && (number || isOne(folded)));
  const what = parts.tokens[counted + 1];
  return counted === -1 || what === undefined || parts.has("complaint", "since")
    ? []
    : [{ ...mark("limited-in-context", parts, { ...effort, to: counted + 2 }), entry: "exertion" }];
}

/** "After one aisle": what it took is counted. */
const isOne = isSmallWord("ones");

/** Negations that deny the doing itself. */
const flat = new Set(["inte", "ej", "icke", "ikke", "ikkje", "aldrig", "aldri", "no", "not", "never", "nothing"]);

/** "Can walk", "walks without difficulty". With an upper bound it is a limitation, which a cue has marked. */
function able(parts: ClauseParts, measures: readonly Measure[], cues: readonly Cue[]): Mark[] {
  const activities = parts.of("activity");
  const [first] = activities;
  if (first === undefined) return [];
  const can = parts.of("ability").some((ability) => modalNegation(parts, ability) === null);
  const easy = parts.has("without-trouble") || parts.of("intact").some((hit) => parts.negationOf(hit) === null);
  const bounded = parts.has("limit") && measures.length > 0;
  const hard = cues.some(({ kind }) => kind !== "limit");
  return (can || easy) && !bounded && !hard ? [mark("activity-intact", parts, first)] : [];
}

/** Incapacity for work as such, said in a set phrase or as reduced work capacity. */
function general(parts: ClauseParts): Mark[] {
  const reduced = parts.of("work-ability").filter(() => parts.has("reduced"));
  return [...parts.of("general-incapacity"), ...reduced].map((hit) => mark("incapacity-general", parts, hit));
}
