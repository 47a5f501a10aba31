import type { Mark } from "../clause.ts";
import type { ClauseParts } from "../splitting/clause-parts.ts";
import type { Role } from "../terms/lexicon.ts";
import { isSmallWord } from "../words/small-words.ts";
import { mark } from "./mark.ts";
import type { Measure } from "./measures.ts";

/**
 * What could still be worked, or why nothing can: work that was tried, places that were asked for or are
 * taken, shifts that cannot be divided, the way there, the risk for others. Told by what happened, mostly
 * without a word for part-time or adapted work.
 */
export function markWorkLeft(parts: ClauseParts, measures: readonly Measure[]): Mark[] {
  if (!parts.has(...clues)) return [];
  const counted = new Set<Counted>();
  if (measures.some((one) => one.kind === "time" && !inMinutes(parts, one))) counted.add("hours");
  if (measures.some(({ kind }) => kind === "share")) counted.add("share");
  const rule = rules.find((one) => holds(one, parts, counted));
  if (rule === undefined) return [];
  const [hit] = parts.of(...(rule.all[0] ?? []).filter(isRole));
  return hit === undefined
    ? []
    : [{ ...mark("adapted-work-considered", parts, hit), entry: `work-left-${rule.entry}` }];
}

/** "Ten minutes at the desk" tells how short it is, not what is left. */
function inMinutes({ tokens }: ClauseParts, { from, to }: Measure): boolean {
  return tokens.slice(from, to).some(({ folded }) => /^(?:m|min|sek|sec|kvart)/.test(folded));
}

type Counted = "hours" | "share";
type Piece = Role | Counted;

interface Rule {
  entry: string;
  /** One of each row; the first row names the words that are shown. */
  all: readonly (readonly Piece[])[];
  unless?: readonly Role[];
  /** What the first row names stands before what the second one names, and the patient neither before nor between. */
  order?: boolean;
}

const kindsOfWork = ["workplace", "adapted-work", "part-time", "work-share"] as const;
const anyWork = [...kindsOfWork, "task", "demand", "work-word"] as const;
const denials = ["negation", "none-there", "not-going"] as const;
const fewDays = ["days", "hours", "gave-up"] as const;

const rules: readonly Rule[] = [
  { entry: "undivided", all: [["undivided"]] },
  {
    entry: "tried",
    all: [
      ["trial", "tried", "asked"],
      [...kindsOfWork, "share"],
    ],
    unless: ["treatment"],
  },
  {
    entry: "tried",
    all: [["trial", "tried", "asked"], ["work-word", "demand"], fewDays],
    unless: ["treatment", "since"],
  },
  {
    entry: "days-tried",
    all: [["trial", "tried", "asked"], ["days", "hours"], ["gave-up"]],
    unless: ["treatment", "activity"],
  },
  { entry: "tried", all: [["worked"], [...kindsOfWork, "share"], fewDays], unless: ["treatment"] },
  { entry: "tried", all: [["adapted-work", "part-time", "work-share"], ["gave-up"]] },
  { entry: "given", all: [["put-on"], ["employer"]], unless: ["treatment"] },
  { entry: "given", all: [["put-on"], [...kindsOfWork, "demand", "days"]], order: true },
  {
    entry: "employer",
    all: [["employer"], ["none-there", "has-none"]],
    unless: ["told-employer", "avoid"],
    order: true,
  },
  { entry: "employer", all: [["employer"], denials, anyWork], unless: ["told-employer", "avoid"], order: true },
  { entry: "employer", all: [["house"], ["none-there", "has-none"], anyWork], unless: ["told-employer"], order: true },
  {
    entry: "employer",
    all: [
      ["employer", "house"],
      ["filled", "undivided"],
    ],
  },
  { entry: "employer", all: [["employer", "house"], ["tried", "asked"], anyWork], unless: ["told-employer"] },
  { entry: "employer", all: [["asked"], ["employer", "house"], anyWork], unless: ["told-employer"], order: true },
  { entry: "employer", all: [["employer"], ["searched"]], order: true },
  { entry: "searched", all: [["searched"], ["adapted-work", "part-time", "work-share"]] },
  { entry: "taken", all: [["filled"], kindsOfWork] },
  { entry: "no-one", all: [["no-one"], anyWork] },
  { entry: "none-there", all: [["none-there"], kindsOfWork] },
  { entry: "none-there", all: [["not-going"], ["adapted-work", "part-time", "work-share"]] },
  {
    entry: "none-there",
    all: [["none-there"], ["task"]],
    unless: ["no-limitation", "difficulty", "trouble", "complaint"],
  },
  { entry: "part-denied", all: [["work-share"], [...denials, "others-at-risk"]] },
  { entry: "neither", all: [["neither"], ["workplace", "adapted-work", "part-time"], [...denials, "difficulty"]] },
  { entry: "journey", all: [["journey"], ["negation", "difficulty", "limit"], ["hours", ...kindsOfWork]] },
  { entry: "hours-left", all: [["ability"], ["hours", "work-share"], ["workplace"]], unless: ["negation"] },
  {
    entry: "hours-left",
    all: [["ability"], ["hours", "work-share"], ["daily"], ["demand", "work-word"]],
    unless: ["negation"],
  },
  {
    entry: "could",
    all: [["could"], ["workplace", "adapted-work", "task", "demand"]],
    unless: ["negation", "treatment"],
  },
];

/** Without one of these no rule holds. */
const clues = [
  "undivided",
  "trial",
  "tried",
  "put-on",
  "employer",
  "house",
  "searched",
  "filled",
  "none-there",
  "not-going",
  "work-share",
  "neither",
  "journey",
  "ability",
  "could",
  "no-one",
  "gave-up",
  "worked",
  "asked",
] as const;

function holds({ all, unless = [], order = false }: Rule, parts: ClauseParts, counted: ReadonlySet<Counted>): boolean {
  if (parts.has(...unless)) return false;
  if (!all.every((row) => row.some((piece) => (isRole(piece) ? parts.has(piece) : counted.has(piece))))) return false;
  if (!order) return true;
  const [first] = parts.of(...(all[0] ?? []).filter(isRole));
  if (first === undefined || parts.of("ability", "difficulty", "avoid").some(({ from }) => from < first.from))
    return false;
  const behind = parts.of(...(all[1] ?? []).filter(isRole)).find(({ from }) => from >= first.to);
  return behind !== undefined && !parts.tokens.slice(first.to, behind.from).some(({ folded }) => isThePatient(folded));
}

/** "The manager says that she cannot" tells of the patient. */
const isThePatient = isSmallWord("patientOrPronoun");

function isRole(piece: Piece): piece is Role {
  return piece !== "hours" && piece !== "share";
}
