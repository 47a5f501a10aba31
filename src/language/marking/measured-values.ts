import type { Token } from "../splitting/tokens.ts";
import { factOfWord } from "../terms/known-words.ts";

/** A finding in numbers that shows a reduced function. Token numbers within the clause. */
export interface MeasuredValue {
  from: number;
  to: number;
  icf: string;
}

/** Findings in numbers that show a reduced function. */
export function reducedByNumber(tokens: readonly Token[]): readonly MeasuredValue[] {
  // Most clauses have no number, and then no word needs to be looked at.
  if (!tokens.some(({ number }) => number)) return none;
  const figures = figuresBehind(tokens);
  return [...named(tokens, figures), ...jointAngles(tokens, figures), ...sideDifference(tokens)];
}

const none: readonly MeasuredValue[] = [];

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

function named(tokens: readonly Token[], figures: Figures): MeasuredValue[] {
  return [...figures].flatMap(([at, figure]) => {
    const { norm } = saidBy(tokens[at]);
    if (norm === undefined || !norm.reduced(figure.value)) return none;
    return { from: at, to: figure.at + 1, icf: norm.icf };
  });
}

/** Words for a movement, and the greatest angle that still counts as reduced where no joint is named. */
const movements: readonly [RegExp, number][] = [
  [
    /^(abduktion|abduksjon|abduction|abd|elevation|elevasjon|anteflexion|lyft|lyfts|lyfter|loftes|lofter|lifts?|raises?|hever|heves)/,
    135,
  ],
  [/(rotation|rotasjon)/, 50],
  [/(dorsalflexion|dorsalextension|dorsalfleksjon|dorsiflexion)|^df$/, 10],
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

/** Turning and spreading the hip, which reach 45° at most in health. */
const hipTurn = 30;

/** "Flexion in the knee 80 degrees", "lifts the arm to 70°"; a movement of the joint that stands nearest. */
function jointAngles(tokens: readonly Token[], figures: Figures): MeasuredValue[] {
  return [...figures].flatMap(([at, figure]) => {
    const word = tokens[at];
    if (word === undefined || word.number || figure.value > 180) return none;
    const { movement, joint: own } = saidBy(word);
    if (movement === undefined) return liftedLimb(tokens, at, figure);
    const next = tokens[figure.at + 1]?.folded ?? "";
    if (!degrees.has(next) && (isVerb.test(word.folded) || unit.test(next))) return none;
    const joint = own ?? jointNear(tokens, at);
    return figure.value <= greatest(movement, joint) ? { from: at, to: figure.at + 1, icf: "b710" } : none;
  });
}

function greatest([name, most]: (typeof movements)[number], joint: (typeof joints)[number] | undefined): number {
  if (joint === undefined) return most;
  if (name.test("flexion")) return joint[1];
  return joint[0].test("hoft") && !name.test("dorsalflexion") ? hipTurn : most;
}

/** What a word before a figure names in these tables. */
function saidBy(token: Token | undefined): WordSaid {
  return token === undefined ? nothingSaid : saidByWord(token);
}

interface WordSaid {
  norm: Norm | undefined;
  movement: (typeof movements)[number] | undefined;
  joint: (typeof joints)[number] | undefined;
}

const nothingSaid: WordSaid = { norm: undefined, movement: undefined, joint: undefined };

const saidByWord = factOfWord(({ folded }: Token): WordSaid => {
  const norm = norms.find(({ name }) => name.test(folded));
  const movement = movements.find(([name]) => name.test(folded));
  const joint = joints.find(([name]) => name.test(folded));
  return norm === undefined && movement === undefined && joint === undefined ? nothingSaid : { norm, movement, joint };
});

/** The joint that a movement is told of: the nearest one within four words. */
function jointNear(tokens: readonly Token[], at: number) {
  return [1, 2, 3, 4]
    .flatMap((off) => [tokens[at - off], tokens[at + off]])
    .map((token) => saidBy(token).joint)
    .find((joint) => joint !== undefined);
}

/** "The arm actively to 80 degrees": a limb and how far it goes. */
function liftedLimb(tokens: readonly Token[], at: number, figure: Figure): readonly MeasuredValue[] {
  if (!degrees.has(tokens[figure.at + 1]?.folded ?? "")) return none;
  const { joint } = saidBy(tokens[at]);
  if (joint === undefined || figure.value > joint[1]) return none;
  if (tokens.slice(at, figure.at).some((token) => saidBy(token).movement !== undefined)) return none;
  return [{ from: at, to: figure.at + 1, icf: "b710" }];
}

const degrees = new Set(["°", "grader", "degrees", "deg", "gr", "grad"]);
/** Words that mean other things too: with a figure alone they tell no angle. */
const isVerb = /^(lyft|loft|lift|rais|hev|boj|boy|bend|df$)/;
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

/** A plain number and where it stands. */
interface Figure {
  at: number;
  value: number;
}

/** By the number of a word: the first plain number within five words behind it. Words without one are left out. */
type Figures = ReadonlyMap<number, Figure>;

function figuresBehind(tokens: readonly Token[]): Figures {
  const figures = new Map<number, Figure>();
  let wordsTold = 0;
  for (const [at, { folded, number }] of tokens.entries()) {
    if (!number || !/^\d+([.,]\d+)?$/.test(folded)) continue;
    const figure = { at, value: Number(folded.replace(",", ".")) };
    for (let word = Math.max(wordsTold, at - 5); word < at; word++) figures.set(word, figure);
    wordsTold = at;
  }
  return figures;
}
