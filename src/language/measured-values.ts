import type { Token } from "./tokens.ts";

/** A finding in numbers that shows a reduced function. Token numbers within the clause. */
export interface MeasuredValue {
  from: number;
  to: number;
  icf: string;
}

/** Findings in numbers that show a reduced function. */
export function reducedByNumber(tokens: readonly Token[]): MeasuredValue[] {
  // Most clauses have no number, and then no word needs to be looked at.
  if (!tokens.some(({ number }) => number)) return [];
  return [...named(tokens), ...jointAngles(tokens), ...sideDifference(tokens)];
}

interface Norm {
  name: RegExp;
  icf: string;
  reduced: (value: number) => boolean;
}

/**
 * Values that one number decides. Straight leg raising: under 60° is a positive test. FEV1: under
 * 80 % of predicted (GOLD). Saturation: under 92 %. Ejection fraction: under 45 %. Fingers to floor:
 * over 10 cm. Stools: over four a day. Visual acuity: 0.5 or less (WHO, mild impairment from 0.5).
 */
const norms: readonly Norm[] = [
  { name: /^(slr|lasegue)$/, icf: "b710", reduced: (value) => value > 4 && value <= 60 },
  { name: /^(ffd|fga)$/, icf: "b710", reduced: (value) => value > 10 && value < 100 },
  { name: /^(fev1|fev)$/, icf: "b440", reduced: (value) => value > 5 && value < 80 },
  {
    name: /^(sat|saturation|saturasjon|sats|spo2|metter|metning|saturations)$/,
    icf: "b440",
    reduced: (value) => value > 50 && value < 92,
  },
  { name: /^(ef|lvef|ejektionsfraktion|ejeksjonsfraksjon)$/, icf: "b410", reduced: (value) => value > 5 && value < 45 },
  {
    name: /^(tarmtomning\p{L}*|tomningar|avforing\p{L}*|toalettbesok\p{L}*|stools?|bo|bowels|motions|diarre\p{L}*)$/u,
    icf: "b525",
    reduced: (value) => value > 4 && value < 40,
  },
  {
    name: /^(visus|synskarpa\p{L}*|synsskarphet\p{L}*|acuity)$/u,
    icf: "b210",
    reduced: (value) => value > 0 && value <= 0.5,
  },
];

function named(tokens: readonly Token[]): MeasuredValue[] {
  return tokens.flatMap(({ folded }, at) => {
    const norm = norms.find(({ name }) => name.test(folded));
    const figure = norm === undefined ? null : figureAfter(tokens, at);
    if (norm === undefined || figure === null || !norm.reduced(figure.value)) return [];
    return [{ from: at, to: figure.at + 1, icf: norm.icf }];
  });
}

/** Words for a movement, and the greatest angle that still counts as reduced where no joint is named. */
const movements: readonly [RegExp, number][] = [
  [
    /^(abduktion|abduksjon|abduction|abd|elevation|elevasjon|anteflexion|lyft|lyfts|lyfter|loftes|lofter|lifts?|raises?|hever|heves)/,
    135,
  ],
  [/(rotation|rotasjon)/, 50],
  [/(dorsalflexion|dorsalextension|dorsalfleksjon|dorsiflexion)/, 10],
  [/^(flex|fleks)|(flexion|fleksjon)|^(boj|boy|bends?|bending)/, 100],
];

/**
 * Bending by joint: three quarters or less of the normal values of the American Academy of
 * Orthopaedic Surgeons (knee 135°, hip 120°, elbow 150°, wrist 80°, shoulder 180°, neck 45°, back 80°).
 */
const joints: readonly [RegExp, number][] = [
  [/kna|kne/, 101],
  [/hoft|hofte|^hips?$/, 90],
  [/armbag|albu|elbow/, 112],
  [/handled|handledd|wrist/, 60],
  [/axel|axlar|skulder|skuldr|shoulder|^arm/, 135],
  [/nack|hals|nakke|neck/, 34],
  [/rygg|back|lumbal|lumbar/, 60],
];

/** "Flexion in the knee 80 degrees", "lifts the arm to 70°"; a movement of the joint that the clause names. */
function jointAngles(tokens: readonly Token[]): MeasuredValue[] {
  return tokens.flatMap(({ folded }, at) => {
    const joint = jointAt(folded) ?? jointNear(tokens, at);
    const movement = movements.find(([name]) => name.test(folded));
    if (movement === undefined && jointAt(folded) !== undefined) return liftedLimb(tokens, at);
    const figure = movement === undefined ? null : figureAfter(tokens, at);
    if (movement === undefined || figure === null || figure.value > 180) return [];
    const bend = movement[1] === 100;
    if (isVerb.test(folded) && !degrees.has(tokens[figure.at + 1]?.folded ?? "")) return [];
    if (!degrees.has(tokens[figure.at + 1]?.folded ?? "") && unit.test(tokens[figure.at + 1]?.folded ?? "")) return [];
    const most = bend && joint !== undefined ? joint[1] : movement[1];
    return figure.value <= most ? [{ from: at, to: figure.at + 1, icf: "b710" }] : [];
  });
}

function jointAt(word: string) {
  return joints.find(([name]) => name.test(word));
}

/** The joint that a movement is told of: the nearest one within four words. */
function jointNear(tokens: readonly Token[], at: number) {
  return [1, 2, 3, 4]
    .flatMap((off) => [tokens[at - off], tokens[at + off]])
    .map((token) => jointAt(token?.folded ?? ""))
    .find((joint) => joint !== undefined);
}

/** "The arm actively to 80 degrees": a limb and how far it goes. */
function liftedLimb(tokens: readonly Token[], at: number): MeasuredValue[] {
  const joint = jointAt(tokens[at]?.folded ?? "");
  const figure = figureAfter(tokens, at);
  if (joint === undefined || figure === null || !degrees.has(tokens[figure.at + 1]?.folded ?? "")) return [];
  if (tokens.slice(at, figure.at).some(({ folded }) => movements.some(([name]) => name.test(folded)))) return [];
  return figure.value <= joint[1] ? [{ from: at, to: figure.at + 1, icf: "b710" }] : [];
}

const degrees = new Set(["°", "grader", "degrees", "deg", "gr", "grad"]);
const isVerb = /^(lyft|loft|lift|rais|hev|boj|boy|bend)/;
const unit =
  /^(kg|kilo|min\p{L}*|tim\p{L}*|cm|m|mg|ggr|ganger|times|weeks?|veckor|uker|%|ars?|years?|days?|dagar|dager)$/u;

/** Grip in kilograms, the weaker hand at three quarters or less of the other, or under 16 kg (EWGSOP2, women). */
function sideDifference(tokens: readonly Token[]): MeasuredValue[] {
  const at = tokens.findIndex(({ folded }) =>
    /^(grip|grepp|grep|gripstyrk|greppstyrk|gripestyrk|gripekraft|jamar|dynamometer|handkraft)/.test(folded),
  );
  if (at === -1) return [];
  const figures = tokens.flatMap(({ folded, number }, index) =>
    index > at && number && /^\d{1,2}([.,]\d)?$/.test(folded)
      ? [{ index, value: Number(folded.replace(",", ".")) }]
      : [],
  );
  const last = figures.findLast(({ index }) => /^(kg|kilo|kilos)$/.test(tokens[index + 1]?.folded ?? ""));
  if (last === undefined) return [];
  const values = figures.filter(({ index }) => index <= last.index).map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low >= 16 && low > high * 0.75 ? [] : [{ from: at, to: last.index + 2, icf: "b730" }];
}

/** The first plain number within four words. */
function figureAfter(tokens: readonly Token[], at: number): { at: number; value: number } | null {
  const near = tokens.slice(at + 1, at + 6);
  const index = near.findIndex(({ number, folded }) => number && /^\d+([.,]\d+)?$/.test(folded));
  const figure = near[index];
  return figure === undefined ? null : { at: at + 1 + index, value: Number(figure.folded.replace(",", ".")) };
}
