import type { Mark } from "../clause.ts";
import type { ClauseParts } from "../splitting/clause-parts.ts";
import type { Token } from "../splitting/tokens.ts";
import { factOfWord } from "../terms/known-words.ts";
import { isSmallWord } from "../words/small-words.ts";
import { isLittle, type Measure } from "./measures.ts";

/**
 * "Does not take the bus", "åker inte buss", "dottern tar på strumpor": a plain verb in the present
 * that is denied, or done by somebody close. Whether that is a limitation depends on where it stands.
 */
export function markNotDone(parts: ClauseParts, measures: readonly Measure[]): Mark[] {
  const { tokens } = parts;
  const known = parts.of("ability", "difficulty", "trouble", "avoid", "lapse", "general-incapacity", "no-limitation");
  const at = tokens.findIndex(
    (token, index) =>
      mayLead(token) &&
      (isDenied(tokens, index) || isByOthers(parts, index)) &&
      !known.some(({ from, to }) => from <= index && index < to),
  );
  if (at === -1) return onlyLittle(parts, measures);
  return [
    {
      tag: "limited-in-context",
      words: parts.words({ from: at, to: Math.min(tokens.length, at + 4) }),
      entry: "plain-verb",
    },
  ];
}

/** "Can be on her feet for ten minutes", "sits for a quarter of an hour": doing that is told by how little it is. */
function onlyLittle(parts: ClauseParts, measures: readonly Measure[]): Mark[] {
  const first = soFar(parts);
  if (first !== null) return [first];
  const little = measures.find((measure) => isLittle(parts.tokens, measure) && !isOver(parts.tokens, measure));
  const doing = parts.of("ability", "activity", "lasts")[0];
  const other = parts.has(
    "without-trouble",
    "capable",
    "treatment",
    "since",
    "complaint",
    "illness",
    "finding",
    "past",
  );
  if (little === undefined || doing === undefined || other || parts.has("intact")) return [];
  const span = { from: Math.min(doing.from, little.from), to: Math.max(doing.to, little.to) };
  return [{ tag: "limited-in-context", words: parts.words(span), entry: "only-little" }];
}

/** "Klarer en halv side før bokstavene flyter": a little, and then something ends it. */
function soFar(parts: ClauseParts): Mark | null {
  const [ability] = parts.of("ability");
  if (ability === undefined || parts.has("negation", "treatment", "return", "time-ahead", "hypothetical")) return null;
  const { tokens } = parts;
  const few = tokens.findIndex(({ folded }, at) => at >= ability.to && at - ability.to <= 2 && isOne(folded));
  const end = tokens.findIndex(({ folded }, at) => few !== -1 && at > few && isUntil(folded));
  return end === -1
    ? null
    : { tag: "limited-in-context", words: parts.words({ from: ability.from, to: end }), entry: "so-far" };
}

const isOne = isSmallWord("ones");
const isUntil = isSmallWord("until");

/** "Over an hour", "more than ten minutes": no bound above. */
function isOver(tokens: readonly Token[], { from }: Measure): boolean {
  return over.has(tokens[from - 1]?.folded ?? "");
}

const over = new Set("over an enn than minst least".split(" "));

/** A word that what is not done may begin with: "does", a verb in the present, somebody close. */
const mayLead = factOfWord(
  (token: Token) => token.folded === "does" || token.folded === "doesn" || isPresent(token) || close.has(token.folded),
);

/** A Scandinavian verb in the present with "not" behind it, or "does not" with a verb. */
function isDenied(tokens: readonly Token[], at: number): boolean {
  const [word, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (word === undefined) return false;
  if (word.folded === "does" || word.folded === "doesn") {
    const verb = tokens[at + 2]?.folded ?? "";
    return nots.has(next?.folded ?? "") && verb.length > 2 && !idle.has(verb);
  }
  if (!isPresent(word)) return false;
  return nots.has(next?.folded ?? "") || (pronouns.has(next?.folded ?? "") && nots.has(after?.folded ?? ""));
}

/** "Maken lagar maten": somebody close does what the patient would do. */
function isByOthers({ tokens }: ClauseParts, at: number): boolean {
  const [who, verb, object] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (who === undefined || verb === undefined || object === undefined || !close.has(who.folded)) return false;
  return (
    isPresent(verb) ||
    musts.has(verb.folded) ||
    (englishClose.has(who.folded) &&
      /^(?:does|takes|drives|cooks|shops|cleans|dresses|carries|helps|lifts|ties|washes|handles|has)$/.test(
        verb.folded,
      ))
  );
}

function isPresent({ folded, number }: Token): boolean {
  return !number && folded.length > 2 && folded.endsWith("r") && !idle.has(folded);
}

const nots = new Set("inte ej icke ikke ikkje aldrig aldri knappt knapt not never t".split(" "));
const pronouns = new Set("hon han hen hun ho pat pas sig seg".split(" "));

/** Verbs that tell of the matter, the illness or a habit, and nouns that end as a verb does. */
const idle = new Set(
  (
    "finns foreligger framkommer framgar har haft behover behov blir bliver kommer visar viser tyder tror vet mener menar anser vill onskar " +
    "onsker paverkar pavirker hindrar hindrer hjalper hjelper raknar racker passar passer kanner kjenner foler upplever opplever uppger oppgir " +
    "sager sier anger angir beskriver berattar forteller bor heter roker royker dricker drikker snusar snuser stammer foder svarar svarer " +
    "accepterar aksepterer delar deler instammer stammer minns kommenterar bedomer vurderer bedoms planerar planlegger medverkar bidrar bidrar utgor utgjor galler gjelder varierar varierer " +
    "smartar okar oker minskar lindrar lindrer laker leker ger medfor medforer mar star gar far har ger tar over under efter etter eller heller " +
    "flere smerter besvar plager symptomer symtom timer dager veckor uker kl dar der har nar hver har er bur lider arbetar arbeider jobbar jobber " +
    "darfor derfor darmed dermed involve seem appear want wish like suffer smoke drink show meet have need feel know think believe agree mean include help affect require"
  ).split(" "),
);

const close = new Set(
  (
    "maken makan mannen frun hustrun sambon dottern sonen mamman modern pappan fadern grannen systern brodern svarmor svarfar kollegan kollegor kollegorna hemtjansten " +
    "kona samboeren datteren datra sonnen moren mora faren soster bror nabo naboen svigermor svigerfar kolleger hjemmetjenesten sonen dottera " +
    "husband wife partner daughter son mother father sister brother neighbour neighbor colleagues colleague"
  ).split(" "),
);
/** "Kona må kjøre ham": they do it because the patient does not. */
const musts = new Set("maste ma must".split(" "));
const englishClose = new Set(
  "husband wife partner daughter son mother father sister brother neighbour neighbor colleagues colleague".split(" "),
);
