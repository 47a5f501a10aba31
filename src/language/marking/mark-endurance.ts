import type { Mark } from "../clause.ts";
import type { ClauseParts } from "../splitting/clause-parts.ts";
import type { Hit } from "../terms/find-terms.ts";
import { mark } from "./mark.ts";
import type { Measure } from "./measures.ts";

/** What doing costs: rests that are forced, time that it takes, how long or far it goes. */
export function markEndurance(parts: ClauseParts, measures: readonly Measure[]): Mark[] {
  const extents = measures.filter(({ kind }) => extentKinds.has(kind));
  if (parts.has("since", "return") || parts.has("negation-after")) return [];
  return [
    ...forced(parts, extents),
    ...slow(parts, extents),
    ...lasting(parts, extents),
    ...boundedNouns(parts, extents),
  ];
}

const extentKinds: ReadonlySet<Measure["kind"]> = new Set(["time", "distance", "weight"]);

/** How far "has to" may stand from "rest", in words. */
const widestForced = 4;

/** "Has to sit down after 50 metres", "must read everything twice", "lies down three hours a day". */
function forced(parts: ClauseParts, extents: readonly Measure[]): Mark[] {
  return parts.of("relief").flatMap((relief) => {
    const must = parts
      .of("necessity")
      .find(({ from, to }) => from < relief.from && relief.from - to <= widestForced && !denies(parts, from, relief));
    if (must !== undefined) {
      const forcedBy = parts.of("activity", "demand").some(({ from, to }) => to <= must.from || from >= relief.to);
      const plain = forcedBy && extents.length > 0 ? { plain: true as const } : {};
      return [{ ...limit(parts, must, relief, "forced-relief"), ...plain }];
    }
    const long =
      parts.negationOf(relief) === null && (extents.some(({ kind }) => kind === "time") || parts.has("extent"));
    return long && !parts.has("complaint", "ability") ? [mark("activity-limited", parts, relief)] : [];
  });
}

function denies(parts: ClauseParts, from: number, until: Hit): boolean {
  return parts.of("negation").some((negation) => negation.from >= from - 2 && negation.to <= until.from);
}

/** "It takes her an hour to dress", "to read a page takes half an hour". */
function slow(parts: ClauseParts, extents: readonly Measure[]): Mark[] {
  return parts.of("takes").flatMap((takes) => {
    const long = parts.of("extent").filter(({ group }) => group.id.startsWith("double-time"));
    const time = [...extents.filter(({ kind }) => kind === "time"), ...long].find(
      ({ from }) => from >= takes.to && from - takes.to <= 3,
    );
    if (time === undefined || parts.has("no-treatment", "other-subject")) return [];
    if (parts.of("treatment").some(({ from, to }) => to <= time.from || from >= time.to)) return [];
    const activity = parts.of("activity").find((hit) => hit.to <= takes.from || hit.from >= time.to);
    if (activity !== undefined) return [limit(parts, takes, activity, activity.group.id, activity.group.icf)];
    const doing = parts.of("infinitive").find((hit) => hit.from >= time.to && hit.from - time.to <= 3);
    const next = doing === undefined ? undefined : parts.tokens[doing.to];
    if (doing === undefined && takes.from > 0 && !isIdle(parts, takes.from - 1))
      return [{ ...limit(parts, { from: takes.from - 1, to: takes.from }, time, "slow"), tag: "limited-in-context" }];
    if (doing === undefined || next === undefined || isIdle(parts, doing.to)) return [];
    return [limit(parts, takes, { from: doing.from, to: doing.to + 1 }, "slow")];
  });
}

function isIdle(parts: ClauseParts, at: number): boolean {
  return parts.of("idle-object", "work-word", "return").some(({ from, to }) => from <= at && at < to);
}

/** "Stamina lasts for one hour of screen work": an activity that lasts so long, or a function. */
function lasting(parts: ClauseParts, extents: readonly Measure[]): Mark[] {
  const [extent] = extents;
  const last = parts.of("lasts").find((hit) => extent !== undefined && Math.abs(extent.from - hit.to) <= 4);
  if (last === undefined || extent === undefined) return [];
  const [activity] = parts.of("activity");
  if (activity !== undefined) return [limit(parts, last, activity, activity.group.id, activity.group.icf)];
  const [held] = parts.of("function", "function-verb");
  return held === undefined ? [] : [{ ...mark("function-reduced", parts, held), words: between(parts, held, extent) }];
}

/** "Walking distance 100 m": named by how far it goes. */
function boundedNouns(parts: ClauseParts, extents: readonly Measure[]): Mark[] {
  const [noun] = parts.of("bounded-noun");
  const extent = extents.find(({ from }) => noun !== undefined && from >= noun.to);
  return noun === undefined || extent === undefined ? [] : [limit(parts, noun, extent, noun.group.id, noun.group.icf)];
}

function limit(
  parts: ClauseParts,
  one: Pick<Hit, "from" | "to">,
  other: Pick<Hit, "from" | "to">,
  entry: string,
  icf?: string,
): Mark {
  const tag = "activity-limited" as const;
  return { tag, words: between(parts, one, other), entry, ...(icf === undefined ? {} : { icf }) };
}

function between(parts: ClauseParts, one: Pick<Hit, "from" | "to">, other: Pick<Hit, "from" | "to">): string {
  return parts.words({ from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) });
}
