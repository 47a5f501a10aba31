import type { Token } from "../splitting/tokens.ts";
import { factOfWord } from "../terms/known-words.ts";

/** A number that tells how much, how long, how far or how often. Token numbers within the clause. */
export interface Measure {
  from: number;
  to: number;
  kind: "weight" | "time" | "distance" | "times" | "often" | "clock" | "share" | "angle" | "grade" | "weeks";
}

/** Units as case notes write them, folded. */
const units: Record<string, Measure["kind"]> = {
  ...kindOf("weight", "kg kilo kilos gram hg lbs stone"),
  ...kindOf(
    "time",
    "min minut timma timmer minuter minuters timmars minutters timers minutter minutt minuttar mins minutes minute tim timmar timme h t timer time hours hour hrs hr kvart halvtimme halvtime sek sekunder sekund sec dygn dogn timar",
  ),
  ...kindOf(
    "distance",
    "m meters meter metres meters metre km cm mm kvarter steg skritt trappor trapper trinn etasjer vaningar yards miles stairs steps",
  ),
  ...kindOf(
    "times",
    "ggr ganger gang gonger gongar times gg x × nights netter natter kvallar kvelder anfall attacks episodes",
  ),
  ...kindOf("share", "% procent prosent percent"),
  ...kindOf("angle", "° grader degrees deg gr"),
};

function kindOf(kind: Measure["kind"], words: string): Record<string, Measure["kind"]> {
  return Object.fromEntries(words.split(" ").map((word) => [word, kind]));
}

/** All measures of a clause, left to right. Doses and years are none. */
export function findMeasures(tokens: readonly Token[]): Measure[] {
  const found: Measure[] = [];
  tokens.forEach((token, at) => {
    const opens = opensMeasure(token);
    if (opens === "none") return;
    const { folded, number } = token;
    if (every.has(folded) && units[tokens[at + 1]?.folded ?? ""] === "time")
      found.push({ from: at, to: at + 2, kind: "often" });
    if (folded === "every" && tokens[at + 1]?.folded === "half") found.push({ from: at, to: at + 3, kind: "often" });
    if (opens === "every") return;
    const kind = units[tokens[at + 1]?.folded ?? ""];
    if (kind !== undefined) found.push({ from: at, to: at + 2, kind });
    else if (/^[0-4]$/.test(folded) && outOfFive(tokens, at + 1)) found.push({ from: at, to: at + 3, kind: "grade" });
    else if (often(tokens, at + 1)) found.push({ from: at, to: at + 3, kind: "times" });
    else if (number && clock.has(tokens[at - 1]?.folded ?? "")) found.push({ from: at - 1, to: at + 1, kind: "clock" });
    else if (number && dayHalves.has(tokens[at + 1]?.folded ?? "")) found.push({ from: at, to: at + 2, kind: "clock" });
    else if (/^[0-4]\/5$/.test(folded)) found.push({ from: at, to: at + 1, kind: "grade" });
    else if (/^[0-4]$/.test(folded) && plusOfFive(tokens, at)) found.push({ from: at, to: at + 3, kind: "grade" });
    else if (/^\d{1,2}\/(52|7|12)$/.test(folded)) found.push({ from: at, to: at + 1, kind: "weeks" });
    else if (
      /^[0-4]$/.test(folded) &&
      tokens[at + 1]?.folded === "5" &&
      tokens[at + 1]?.start === (tokens[at]?.end ?? 0) + 2
    )
      found.push({ from: at, to: at + 2, kind: "grade" });
    else if (gradedBy.has(tokens[at - 1]?.folded ?? "") && /^[0-4]$/.test(folded))
      found.push({ from: at - 1, to: at + 1, kind: "grade" });
  });
  return found;
}

/** What a measure may begin with: a number, or "every"; most words are neither. */
const opensMeasure = factOfWord(({ folded, number }: Token) => {
  if (number || numberWords.has(folded)) return "number";
  return every.has(folded) ? "every" : "none";
});

/** "Every hour", "varje halvtimme". */
const every = new Set("varje var hver hvert kvar kvart every".split(" "));

function outOfFive(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.folded === "av" || tokens[at]?.folded === "of") && tokens[at + 1]?.folded === "5";
}

/** "3+/5". */
function plusOfFive(tokens: readonly Token[], at: number): boolean {
  const [plus, five] = [tokens[at + 1], tokens[at + 2]];
  return plus?.folded === "+" && five?.folded === "5" && five.start - plus.end === 1;
}

/** "4 g/v", "three days a week": days and times within a span. */
function often(tokens: readonly Token[], at: number): boolean {
  if (!oftenUnits.has(tokens[at]?.folded ?? "")) return false;
  return tokens.slice(at + 1, at + 3).some(({ folded }) => spans.has(folded));
}

const oftenUnits = new Set("g dagar dager dagar days day mornings morgnar".split(" "));
const spans = new Set(
  "v vecka veckan uke uka veka vika week weekly u d dag dagen dygn dogn month manad maned av of".split(" "),
);

/** "Wakes kl 3", "awake from 4 am". */
const clock = new Set(["kl", "klokka", "klokken", "klockan"]);
const dayHalves = new Set(["am", "pm"]);

/** Small numbers in words, folded. */
const numberWords = new Set(
  (
    "en ett et ei ein eit eitt a an one tva to two tre three fyra fire four fem five sex seks six sju syv seven atta atte eight nio ni nine " +
    "tio ti ten tolv twelve femton femten fifteen tjugo tjue twenty trettio tretti thirty " +
    "elva elleve elve eleven arton atten eighteen fyrtio forti forty femtio femti fifty sextio seksti sixty hundra hundre hundred halv half nagra noen few par"
  ).split(" "),
);

/** Words before a grade of muscle power 0–5 (Medical Research Council scale). */
const gradedBy = new Set(["mrc", "power", "kraft", "styrka", "styrke", "grad", "grade", "strength"]);

/** Most of each unit that a healthy person would call little: an hour, a kilometre, two flights, five kilograms. */
const most: Record<string, number> = {
  ...Object.fromEntries(
    "min minut minuter minuters minutter minutt minuttar mins minutes minute".split(" ").map((unit) => [unit, 60]),
  ),
  ...Object.fromEntries("m meters meter metres metre skritt steg yards".split(" ").map((unit) => [unit, 1000])),
  ...Object.fromEntries("kg kilo kilos".split(" ").map((unit) => [unit, 5])),
  ...Object.fromEntries("trappor trapper etasjer vaningar stairs".split(" ").map((unit) => [unit, 2])),
  ...Object.fromEntries("tim timmar timme h t timer time hour hours".split(" ").map((unit) => [unit, 1])),
  ...Object.fromEntries("kvart halvtimme halvtime sek sekunder sekund sec".split(" ").map((unit) => [unit, 60])),
};

/** True for an amount that shows how little can be done. */
export function isLittle(tokens: readonly Token[], { from, to }: Measure): boolean {
  const limit = most[tokens[to - 1]?.folded ?? ""];
  const figure = tokens[from];
  if (limit === undefined || figure === undefined) return false;
  return figure.number
    ? Number(figure.folded.replace(",", ".")) <= limit
    : limit >= 60 || wordsUpToOne.has(figure.folded);
}

const wordsUpToOne = new Set("en ett et ei ein eit eitt a an one halv half".split(" "));
