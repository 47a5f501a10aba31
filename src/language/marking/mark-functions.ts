import type { Mark } from "../clause.ts";
import type { ClauseParts } from "../splitting/clause-parts.ts";
import type { Hit } from "../terms/find-terms.ts";
import { type Cue, modalNegation } from "./inability.ts";
import { mark } from "./mark.ts";
import { reducedByNumber } from "./measured-values.ts";
import { isLittle, type Measure } from "./measures.ts";

/** What the clause says of body functions: reduced, intact, or only a complaint. */
export function markFunctions(parts: ClauseParts, measures: readonly Measure[], cues: readonly Cue[]): Mark[] {
  return [
    ...namedImpairments(parts),
    ...pairs(parts),
    ...gone(parts),
    ...failedTests(parts),
    ...(cues.length > 0 ? difficultFunctions(parts) : deniedFunctions(parts)),
    ...byNumber(parts, measures),
    ...complaints(parts, measures),
  ];
}

/** Words that are an impairment by themselves, and compounds such as "kraftnedsättning". */
function namedImpairments(parts: ClauseParts): Mark[] {
  const compounds = parts
    .of("function")
    .filter((hit) => parts.of("reduced", "trouble").some((other) => other.from === hit.to - 1 && other.to === hit.to));
  return [...parts.of("impairment", "sign"), ...compounds].flatMap((hit) => {
    const tag = parts.negationOf(hit) === null ? "function-reduced" : "function-intact";
    return [
      { ...mark(tag, parts, hit), ...(hit.role === "sign" ? { plain: true as const } : {}) },
      ...(hit.role === "sign" && tag === "function-reduced" ? [mark("finding", parts, hit)] : []),
    ];
  });
}

/** How far apart a function and the word on its state may stand, in words. */
const widestPair = 8;
const sideBySide = 2;

/** A function and a word on its state, in either order. */
function pairs(parts: ClauseParts): Mark[] {
  return parts.of("reduced", "intact").flatMap((state) => {
    const nearest = nearestTo(state, parts.of("function", "work-ability"));
    if (nearest === undefined || nearest.role === "work-ability" || distance(state, nearest) > widestPair) return [];
    if (complaintsInDisguise.has(nearest.group.id) && state.role === "reduced" && !parts.has("extent")) return [];
    if (parts.of("no-limitation").some(({ from, to }) => from <= state.from && state.from < to)) return [];
    const [from, to] = [Math.min(state.from, nearest.from), Math.max(state.to, nearest.to)];
    if (parts.of("complaint").some((hit) => hit.from <= from && hit.to >= to) && !parts.has("extent")) return [];
    const negated =
      state.role === "intact"
        ? isNotIntact(parts, state)
        : parts.negationOf(state) !== null || parts.negationOf(nearest) !== null;
    const reduced = (state.role === "reduced") !== negated;
    const side = distance(state, nearest) <= sideBySide ? { plain: true as const } : {};
    return [{ ...mark(reduced ? "function-reduced" : "function-intact", parts, { ...nearest, from, to }), ...side }];
  });
}

/** "Not normal"; a "no" that stands further off belongs to something else. */
function isNotIntact(parts: ClauseParts, state: Hit): boolean {
  return parts.of("negation").some(({ to }) => to <= state.from && state.from - to <= 1);
}

/** "Hearing on the right is gone". */
function gone(parts: ClauseParts): Mark[] {
  if (parts.has("complaint", "sign", "impairment", "negation")) return [];
  return parts.of("negation-after").flatMap((hit) => {
    const [lost] = parts.of("function").filter(({ to }) => to <= hit.from && hit.from - to <= goneReach);
    return lost === undefined || !goneWords.has(parts.words(hit).toLowerCase())
      ? []
      : [mark("function-reduced", parts, { ...lost, to: hit.to })];
  });
}

/** "Cannot do serial sevens", "klarar ej Titmus ringar": what was tried at the visit and failed shows a function. */
function failedTests(parts: ClauseParts): Mark[] {
  return parts.of("test-task").flatMap((test) => {
    const failed = parts
      .of("ability", "ability-past", "difficulty", "lapse")
      .some((cue) => cue.to <= test.from && (cue.role !== "ability" || modalNegation(parts, cue) !== null));
    return failed ? [{ ...mark("function-reduced", parts, test), entry: "test-failed" }] : [];
  });
}

const goneReach = 5;
const goneWords = new Set(["borta", "borte", "gone", "absent"]);

/** "Poor sleep", "poor appetite" are complaints until their extent is told. */
const complaintsInDisguise: ReadonlySet<string> = new Set(["sleep", "appetite"]);

/** "Cannot concentrate", "difficulty with memory": a function, unless an activity is named as well. */
function difficultFunctions(parts: ClauseParts): Mark[] {
  const after = parts
    .of("function-verb", "function")
    .filter((hit) => !parts.has("work-ability") || hit.role !== "function");
  const [first] = after;
  return first === undefined ? [] : [mark("function-reduced", parts, first)];
}

/** "Does not remember", "minns inte": the function itself is denied. */
function deniedFunctions(parts: ClauseParts): Mark[] {
  return parts
    .of("function-verb")
    .filter((verb) =>
      parts
        .of("negation")
        .some(({ from, to }) => (from >= verb.to && from - verb.to <= 1) || (to <= verb.from && verb.from - to <= 1)),
    )
    .filter(() => !parts.has("without-trouble", "trouble"))
    .map((verb) => mark("function-reduced", parts, verb));
}

/** Measured values below the usual: joint angles, lung function, power 4/5. */
function byNumber(parts: ClauseParts, measures: readonly Measure[]): Mark[] {
  const measured = reducedByNumber(parts.tokens).map(({ from, to, icf }) => ({
    tag: "function-reduced" as const,
    words: parts.words({ from, to }),
    entry: "measured-value",
    icf,
  }));
  const graded = measures
    .filter(({ kind }) => kind === "grade" && parts.has("function"))
    .map(({ from, to }) => ({
      tag: "function-reduced" as const,
      words: parts.words({ from, to }),
      entry: "muscle-grade",
      icf: "b730",
    }));
  const tolerance = parts
    .of("function")
    .filter(
      ({ group, to }) =>
        toleranceOf.has(group.icf ?? "") &&
        measures.some((one) => reach.has(one.kind) && one.from >= to && isLittle(parts.tokens, one)),
    )
    .map((hit) => ({ ...mark("function-reduced", parts, hit), entry: "measured-value" }));
  const frequent = parts
    .of("function")
    .filter(({ group }) => group.icf === "b525" && measures.some(({ kind }) => kind === "often"))
    .map((hit) => mark("function-reduced", parts, hit));
  return [...measured, ...graded, ...tolerance, ...frequent];
}

/** "Exercise tolerance 100 m". */
const toleranceOf: ReadonlySet<string> = new Set(["b440", "b455"]);
const reach: ReadonlySet<Measure["kind"]> = new Set(["time", "distance"]);

/**
 * A bare complaint is a symptom. With an extent in numbers (hours of sleep, pain after ten minutes)
 * the complaint tells of the function itself (rubric, conventions).
 */
function complaints(parts: ClauseParts, measures: readonly Measure[]): Mark[] {
  return parts.of("complaint").flatMap((hit) => {
    if (parts.negationOf(hit) !== null || well(parts, hit)) return [];
    const { icf } = hit.group;
    const counted =
      measures.some((one) => extents.has(one.kind) && !isSize(parts, one)) || (icf === "b134" && parts.has("extent"));
    const extent = icf !== undefined && counted && !parts.has("since");
    return [mark("symptom", parts, hit), ...(extent ? [mark("function-reduced", parts, hit)] : [])];
  });
}

const extents: ReadonlySet<Measure["kind"]> = new Set(["time", "distance", "times", "clock"]);

/** "4 cm across": how large a thing is, not how far or how long. */
function isSize({ tokens }: ClauseParts, { from, to }: Measure): boolean {
  return tokens.slice(from, to).some(({ folded }) => folded === "cm" || folded === "mm");
}

/** "Sleeps well". */
function well(parts: ClauseParts, hit: Hit): boolean {
  const neutral = parts.of("function").some(({ from, to }) => from === hit.from && to === hit.to);
  return parts.of("intact").some((state) => (neutral || distance(state, hit) <= 3) && parts.negationOf(state) === null);
}

function nearestTo(hit: Hit, others: readonly Hit[]): Hit | undefined {
  return [...others].sort((a, b) => distance(hit, a) - distance(hit, b))[0];
}

function distance(one: Hit, other: Hit): number {
  return Math.max(0, other.from - one.to + 1, one.from - other.to + 1);
}
