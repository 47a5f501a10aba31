import type { Mark } from "../clause.ts";
import type { ClauseParts } from "../splitting/clause-parts.ts";
import { fold } from "../splitting/tokens.ts";
import { isFiller } from "../terms/fillers.ts";
import type { Hit } from "../terms/find-terms.ts";
import { isSmallWord } from "../words/small-words.ts";
import type { Cue } from "./inability.ts";
import type { Measure } from "./measures.ts";
import { emptyWithoutObject } from "./overriding.ts";
import { isWorkAsSuch } from "./work-as-such.ts";

/** What a cue makes of its object: a named activity, "work" as such, or a thing no list knows. */
export function limitedBy(parts: ClauseParts, cue: Cue, measures: readonly Measure[]): Mark[] {
  if (cue.kind !== "assistance" && othersDoing(parts, cue)) return [];
  if (judges(parts, cue)) return [];
  const activity = objectOf(parts, cue);
  const span = { from: cue.from, to: activity === undefined ? parts.tokens.length : Math.max(cue.to, activity.to) };
  const words = parts.words(span.from < span.to ? span : cue);
  if (cue.kind !== "limit" && isWorkAsSuch(parts, cue.to))
    return [{ tag: "incapacity-general", words, entry: "work-as-such" }];
  if (cue.kind === "trouble" && activity === undefined && isWorkBefore(parts, cue))
    return [{ tag: "incapacity-general", words: parts.words({ from: 0, to: cue.to }), entry: "work-as-such" }];
  if (activity !== undefined && carriesOutWork(parts, activity))
    return [{ tag: "incapacity-general", words, entry: "work-as-such" }];
  if (activity !== undefined && movesByItself(parts, activity)) return [];
  if (isTest(parts, cue, activity)) return [];
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
    covered(parts, object, [
      "idle-object",
      "test-task",
      ...(parts.has("body-part") && !parts.has("demand") ? (["limb-motion"] as const) : []),
      "function",
      "function-verb",
      "complaint",
      "body-part",
      "intact",
      "negation",
    ])
  )
    return [];
  return passive.test(parts.tokens[object]?.folded ?? "")
    ? []
    : [{ tag: "activity-limited", words, entry: "unlisted" }];
}

/** "Att arbeta är inte möjligt", "arbete som frisör går inte": nothing but work stands before what does not go. */
function isWorkBefore(parts: ClauseParts, cue: Cue): boolean {
  const known: Hit["role"][] = ["work-word", "work-ability", "occupation"];
  const words = parts.tokens
    .slice(0, cue.from)
    .flatMap(({ folded, number }, at) => (number || isFiller(folded) || isSmall(folded) ? [] : [at]));
  return (
    parts.of("work-word", "work-ability").some(({ to }) => to <= cue.from) &&
    words.every((at) => covered(parts, at, known))
  );
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

/** "The fingers bend only halfway": the movement of a part of the body that leads the clause. */
function movesByItself(parts: ClauseParts, activity: Hit): boolean {
  const leads = parts.of("body-part").some(({ to }) => to <= activity.from && to <= widestSubject);
  return leads && parts.of("limb-motion").some(({ from }) => from === activity.from);
}

const widestSubject = 2;

/** "Cannot do serial sevens": what failed is a test, and no activity is named beside it. */
function isTest(parts: ClauseParts, cue: Cue, activity: Hit | undefined): boolean {
  const tested = parts.of("test-task").some(({ from }) => from >= cue.to);
  const moves = parts.has("body-part") && parts.of("limb-motion").some(({ from }) => from === activity?.from);
  return tested && (activity === undefined || moves || emptyWithoutObject.has(activity.group.id));
}

/** "Carry out her work" names no activity. */
export function carriesOutWork(parts: ClauseParts, activity: Hit): boolean {
  if (!emptyWithoutObject.has(activity.group.id)) return false;
  if (covered(parts, activity.to - 1, ["work-word", "work-ability"])) return true;
  const last =
    activity.to === parts.tokens.length && parts.of("activity").every(({ group }) => group === activity.group);
  if (last && parts.of("work-word", "work-ability").some(({ to }) => to <= activity.from)) return true;
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

/** "The employer cannot …", "I cannot judge", "a sound man inte kan stänga av": not the patient's doing. */
function othersDoing(parts: ClauseParts, cue: Cue): boolean {
  const generic = parts.tokens[cue.from - 1]?.folded === "man";
  return generic || parts.of("other-subject").some((hit) => hit.to <= cue.from && cue.from - hit.to <= 3);
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

/** Verbs and adverbs that say nothing of what is done. */
const isSmall = isSmallWord("saysNothing");

const passive = /(?:[aeiou]r?[ae]s|ts|ras|eres)$/;

function covered(parts: ClauseParts, at: number, roles: Hit["role"][]): boolean {
  return parts.of(...roles).some((hit) => hit.from <= at && at < hit.to);
}
