import type { Mark } from "./clause.ts";
import type { ClauseParts } from "./clause-parts.ts";
import { isFiller } from "./fillers.ts";
import type { Hit } from "./find-terms.ts";
import { type Cue, cuesOf, modalNegation } from "./inability.ts";
import { mark } from "./mark.ts";
import type { Measure } from "./measures.ts";
import { emptyWithoutObject } from "./overriding.ts";
import { fold } from "./tokens.ts";
import { isWorkAsSuch } from "./work-as-such.ts";

/** What the clause says of doing things: cannot, can, may not, or nothing but "cannot work". */
export function markActivities(parts: ClauseParts, measures: readonly Measure[]): Mark[] {
  const undenied = (hit: Hit) => parts.negationOf(hit) === null;
  return [
    ...parts
      .of("no-limitation")
      .filter((hit) => !ofFunction(parts, hit))
      .map((hit) => mark("no-limitation", parts, hit)),
    ...parts.of("capable").map((hit) => mark(undenied(hit) ? "capable" : "incapacity-general", parts, hit)),
    ...parts
      .of("order")
      .filter(undenied)
      .map((hit) => mark("activity-by-order", parts, hit)),
    ...parts
      .of("lapse")
      .filter(undenied)
      .map((hit) => mark("activity-limited", parts, hit)),
    ...cuesOf(parts).flatMap((cue) => limited(parts, cue, measures)),
    ...cuesOf(parts)
      .filter(({ kind }) => kind === "cannot" || kind === "difficulty" || kind === "trouble")
      .map((cue): Mark => ({ tag: "inability", words: parts.words(cue), entry: cue.kind })),
    ...parts
      .of("lapse")
      .filter(undenied)
      .map((hit) => mark("inability", parts, hit)),
    ...flatNo(parts),
    ...exertion(parts),
    ...able(parts, measures),
    ...general(parts),
  ];
}

/** "No limitation of movement" speaks of a function, not of doing. */
function ofFunction(parts: ClauseParts, { to }: Hit): boolean {
  return parts.of("function").some(({ from }) => from >= to && from - to <= 2);
}

/** What a cue makes of its object: a named activity, "work" as such, or a thing no list knows. */
function limited(parts: ClauseParts, cue: Cue, measures: readonly Measure[]): Mark[] {
  if (cue.kind !== "assistance" && othersDoing(parts, cue)) return [];
  if (judges(parts, cue)) return [];
  const activity = objectOf(parts, cue);
  const span = { from: cue.from, to: activity === undefined ? parts.tokens.length : Math.max(cue.to, activity.to) };
  const words = parts.words(span.from < span.to ? span : cue);
  if (cue.kind !== "limit" && isWorkAsSuch(parts, cue.to))
    return [{ tag: "incapacity-general", words, entry: "work-as-such" }];
  if (activity !== undefined && carriesOutWork(parts, activity))
    return [{ tag: "incapacity-general", words, entry: "work-as-such" }];
  if (activity !== undefined) {
    const { id, icf } = activity.group;
    return [{ tag: "activity-limited", words, entry: id, ...(icf === undefined ? {} : { icf }) }];
  }
  if (cue.kind === "limit")
    return bounded(parts, measures) ? [{ tag: "activity-limited", words, entry: "bounded" }] : [];
  if (cue.kind === "trouble")
    return flatOut.test(fold(parts.words(cue))) && unlistedSubject(parts, cue)
      ? [{ tag: "limited-in-context", words, entry: "unlisted" }]
      : [];
  const object = firstContent(parts, cue);
  if (cue.kind === "assistance")
    return object !== undefined || measures.length > 0 ? [{ tag: "activity-limited", words, entry: "assistance" }] : [];
  if (object === undefined) return [];
  if (covered(parts, object, ["work-word", "work-ability", "general-incapacity"]))
    return [{ tag: "incapacity-general", words, entry: "work-as-such" }];
  if (covered(parts, object, ["function-verb"]) && (measures.length > 0 || parts.has("limit", "demand")))
    return [{ tag: "activity-limited", words, entry: "focusing-attention", icf: "d160" }];
  if (
    covered(parts, object, ["idle-object", "function", "function-verb", "complaint", "body-part", "intact", "negation"])
  )
    return [];
  return passive.test(parts.tokens[object]?.folded ?? "")
    ? []
    : [{ tag: "activity-limited", words, entry: "unlisted" }];
}

/** Predicates that say by themselves that a thing is not done. */
const flatOut = /^(?:gar|omoj|umog|umul|imposs|unthink|utenk|otank|let|lar|fungerar|fungerer|not|inte|ej|ikke|kommer)/;

/** "Welding is out of the question": something stands before that is no function, complaint or work as such. */
function unlistedSubject(parts: ClauseParts, cue: Cue): boolean {
  const known: Hit["role"][] = [
    "function",
    "function-verb",
    "complaint",
    "work-word",
    "work-ability",
    "treatment",
    "body-part",
    "general-incapacity",
    "limitation-word",
    "illness",
  ];
  return parts.tokens.some(
    ({ folded, number }, at) =>
      at < cue.from && !number && folded.length > 3 && !isFiller(folded) && !covered(parts, at, known),
  );
}

/** "At most ten minutes at a time": the bound of something done, not of a complaint, a dose or a test. */
function bounded(parts: ClauseParts, measures: readonly Measure[]): boolean {
  const reach = measures.some(({ kind }) => kind === "time" || kind === "distance" || kind === "weight");
  return reach && !parts.has("complaint", "treatment", "no-treatment", "finding", "return", "function-verb", "since");
}

/** "Carry out her work" names no activity. */
function carriesOutWork(parts: ClauseParts, activity: Hit): boolean {
  if (!emptyWithoutObject.has(activity.group.id)) return false;
  if (covered(parts, activity.to - 1, ["work-word", "work-ability"])) return true;
  const object = firstContent(parts, activity);
  const others = parts.of("activity", "demand").filter((hit) => hit.group !== activity.group);
  return object !== undefined && others.length === 0 && covered(parts, object, ["work-word", "work-ability"]);
}

/** The activity that a cue speaks of: the first one behind it, else the last before it, else one inside ("finds stairs hard"). */
function objectOf(parts: ClauseParts, cue: Cue): Hit | undefined {
  const activities = parts.of("activity");
  return (
    activities.find((hit) => hit.from >= cue.to) ??
    activities.filter((hit) => hit.to <= cue.from).at(-1) ??
    activities.find((hit) => hit.from > cue.from && hit.to < cue.to)
  );
}

/** "The employer cannot …", "I cannot judge": not the patient's doing. */
function othersDoing(parts: ClauseParts, cue: Cue): boolean {
  return parts.of("other-subject").some((hit) => hit.to <= cue.from && cue.from - hit.to <= 3);
}

/** "Difficult to say when she can walk": the physician's own judging is what is hard. */
function judges(parts: ClauseParts, cue: Cue): boolean {
  const at = firstContent(parts, cue);
  return (
    at !== undefined &&
    parts.of("idle-object").some(({ group, from, to }) => judging.has(group.id) && from <= at && at < to)
  );
}

const judging: ReadonlySet<string> = new Set(["judging-objects", "judging-objects-nn"]);

/** Number of the first word behind the cue that carries meaning. */
function firstContent(parts: ClauseParts, cue: Pick<Cue, "to">): number | undefined {
  const at = parts.tokens.findIndex(({ folded, number }, index) => index >= cue.to && !number && !isFiller(folded));
  return at === -1 ? undefined : at;
}

const passive = /(?:[aeiou]r?[ae]s|ts|ras|eres)$/;

function covered(parts: ClauseParts, at: number, roles: Hit["role"][]): boolean {
  return parts.of(...roles).some((hit) => hit.from <= at && at < hit.to);
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
    return [mark("activity-limited", parts, activity)];
  });
}

/** Out of breath from a flight of stairs: the activity is what sets the limit. */
function exertion(parts: ClauseParts): Mark[] {
  const effort = parts.of("impairment").find((hit) => hit.group.id === "exertion" && parts.negationOf(hit) === null);
  const [activity] = effort === undefined ? [] : parts.of("activity").filter((hit) => hit.from >= effort.to);
  return activity === undefined ? [] : [mark("activity-limited", parts, activity)];
}

/** Negations that deny the doing itself. */
const flat = new Set(["inte", "ej", "icke", "ikke", "ikkje", "aldrig", "aldri", "no", "not", "never", "nothing"]);

/** "Can walk", "walks without difficulty". With an upper bound it is a limitation, which a cue has marked. */
function able(parts: ClauseParts, measures: readonly Measure[]): Mark[] {
  const activities = parts.of("activity");
  const [first] = activities;
  if (first === undefined) return [];
  const can = parts.of("ability").some((ability) => modalNegation(parts, ability) === null);
  const easy = parts.has("without-trouble") || parts.of("intact").some((hit) => parts.negationOf(hit) === null);
  const bounded = parts.has("limit") && measures.length > 0;
  const hard = cuesOf(parts).some(({ kind }) => kind !== "limit");
  return (can || easy) && !bounded && !hard ? [mark("activity-intact", parts, first)] : [];
}

/** Incapacity for work as such, said in a set phrase or as reduced work capacity. */
function general(parts: ClauseParts): Mark[] {
  const reduced = parts.of("work-ability").filter(() => parts.has("reduced"));
  return [...parts.of("general-incapacity"), ...reduced].map((hit) => mark("incapacity-general", parts, hit));
}
