import type { Token } from "./tokens.ts";

/** A number that tells how much, how long, how far or how often. Token numbers within the clause. */
export interface Measure {
  from: number;
  to: number;
  kind: "weight" | "time" | "distance" | "times" | "share" | "angle" | "grade" | "weeks";
}

/** Units as case notes write them, folded. */
const units: Record<string, Measure["kind"]> = {
  ...kindOf("weight", "kg kilo kilos gram hg lbs stone"),
  ...kindOf(
    "time",
    "min minuter minuters timmars minutters timers minutter minutt minuttar mins minutes minute tim timmar timme h t timer time hours hour hrs hr kvart halvtimme halvtime sek sekunder sekund sec dygn dogn timar",
  ),
  ...kindOf(
    "distance",
    "m meters meter metres meters metre km cm mm kvarter steg skritt trappor trapper trinn etasjer vaningar yards miles stairs steps",
  ),
  ...kindOf("times", "ggr ganger gang gongar times gg"),
  ...kindOf("share", "% procent prosent percent"),
  ...kindOf("angle", "° grader degrees deg gr"),
};

function kindOf(kind: Measure["kind"], words: string): Record<string, Measure["kind"]> {
  return Object.fromEntries(words.split(" ").map((word) => [word, kind]));
}

/** All measures of a clause, left to right. Doses and years are none. */
export function findMeasures(tokens: readonly Token[]): Measure[] {
  const found: Measure[] = [];
  tokens.forEach(({ folded, number }, at) => {
    if (!number && !numberWords.has(folded)) return;
    const kind = units[tokens[at + 1]?.folded ?? ""];
    if (kind !== undefined) found.push({ from: at, to: at + 2, kind });
    else if (/^[0-4]\/5$/.test(folded)) found.push({ from: at, to: at + 1, kind: "grade" });
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

/** Small numbers in words, folded. */
const numberWords = new Set(
  (
    "en ett et ei ein eit eitt a an one tva to two tre three fyra fire four fem five sex seks six sju syv seven atta atte eight nio ni nine " +
    "tio ti ten tolv twelve femton femten fifteen tjugo tjue twenty trettio tretti thirty halv half nagra noen few par"
  ).split(" "),
);

/** Words before a grade of muscle power 0–5 (Medical Research Council scale). */
const gradedBy = new Set(["mrc", "power", "kraft", "styrka", "styrke", "grad", "grade", "strength"]);

interface Norm {
  name: RegExp;
  icf: string;
  reduced: (value: number) => boolean;
}

/**
 * Findings given as a number, and from where on they show a reduced function.
 * Joint motion: normal values of the American Academy of Orthopaedic Surgeons, reduced at three
 * quarters or less. FEV1: under 80 % of predicted (GOLD). Saturation: under 92 %. Muscle power:
 * under 5 of 5 (MRC). Fingers to floor: over 10 cm.
 */
const norms: readonly Norm[] = [
  { name: /^(abduktion|abduksjon|abduction|abd|elevation|elevasjon)/, icf: "b710", reduced: (value) => value <= 135 },
  { name: /^(utatrotation|utrotasjon|inatrotation|innrotasjon)/, icf: "b710", reduced: (value) => value <= 50 },
  { name: /^(slr|lasegue)$/, icf: "b710", reduced: (value) => value > 4 && value <= 60 },
  { name: /^(ffd|fga)$/, icf: "b710", reduced: (value) => value > 10 && value < 100 },
  { name: /^(fev1|fev)$/, icf: "b440", reduced: (value) => value > 5 && value < 80 },
  { name: /^(sat|saturation|saturasjon|sats|spo2)$/, icf: "b440", reduced: (value) => value > 50 && value < 92 },
  { name: /^(ef|ejektionsfraktion|ejeksjonsfraksjon)$/, icf: "b410", reduced: (value) => value > 5 && value < 45 },
];

/** Findings in numbers that show a reduced function. */
export function reducedByNumber(tokens: readonly Token[]): { from: number; to: number; icf: string }[] {
  return tokens.flatMap(({ folded }, at) => {
    const norm = norms.find(({ name }) => name.test(folded));
    if (norm === undefined) return [];
    const near = tokens.slice(at + 1, at + 5);
    const value = near.findIndex(({ number, folded: word }) => number && /^\d+([.,]\d+)?$/.test(word));
    const figure = near[value];
    if (figure === undefined || !norm.reduced(Number(figure.folded.replace(",", ".")))) return [];
    return [{ from: at, to: at + value + 2, icf: norm.icf }];
  });
}
