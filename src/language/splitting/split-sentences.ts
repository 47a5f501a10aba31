import type { Token } from "./tokens.ts";

/** Token numbers of one sentence, `to` excluded. */
export interface Span {
  from: number;
  to: number;
}

/**
 * Cuts a text into sentences at full stops, question marks, semicolons, blank lines, list marks and
 * spaced dashes. A full stop after an abbreviation or inside a number ends nothing, and a single
 * line break is a space: there split-clauses.ts looks whether something new begins. What goes on
 * without any of these is cut where no physician's sentence reaches.
 */
export function splitSentences(text: string, tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  let from = 0;
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    if (next !== undefined && at + 1 - from < longestSentence && !ends(text, token, next)) return;
    spans.push({ from, to: at + 1 });
    from = at + 1;
  });
  return spans;
}

/**
 * Words. The rules look at every pair of words of a sentence, so this bounds the time of a text without
 * full stops; the longest sentence of the cases in test/gold has fewer than half as many.
 */
const longestSentence = 150;

/** Abbreviations of Swedish, Norwegian and English case notes that a full stop follows, folded. */
const abbreviations = new Set(
  (
    "pat pas pats enl ca ev resp inkl exkl bl t ex f eks osv o dyl etc mm jfr jf kl nr st tel tfn tlf ggr ggn " +
    "mott us beh op ort med spec spes dr prof ssk usk fys psyk neur vb ro hb bilat ins inj tabl tbl kap dag dgr dig fig " +
    "ho va hoger hoyre ve vo sin dx hx pt pts approx appt incl excl eg ie vs no wk wks prev max min maks mg kg cm mnd mdr mn ang avd soc " +
    "jan feb apr jun jul aug sept okt oct nov dec des"
  ).split(" "),
);

function ends(text: string, token: Token, next: Token): boolean {
  const gap = text.slice(token.end, next.start);
  if (isEntryMark(text, next) && !isEntryMark(text, token)) return true;
  if (gap === " ") return false;
  if (/[!?;•▪●|]|\n[ \t]*\r?\n|\s[–—-]+\s|\n\s*[-–*·][ \t]/.test(gap)) return true;
  if (/\.\s/.test(gap)) {
    if (isOrdinal(token, next)) return false;
    const opens = /^\p{Lu}\p{Ll}/u.test(text.slice(next.start, next.end));
    return gap.trimStart().startsWith(".") ? !isAbbreviation(token) || (opens && units.has(token.folded)) : true;
  }
  return gap === "." && token.folded.length >= 5 && !token.number && /\p{L}/u.test(text[next.start] ?? "");
}

/** "18. februar", "3. trimester": Norwegian writes ordinals with a full stop. */
function isOrdinal(token: Token, next: Token): boolean {
  return token.number && token.folded.length <= 2 && behindOrdinals.test(next.folded);
}

const behindOrdinals =
  /^(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|trimester|etasje|trinn|klasse|gang|gongen?|juledag)$/;

/** ">>" before an entry of a pasted record. */
function isEntryMark(text: string, { start }: Token): boolean {
  return text[start] === ">" && (text[start + 1] === ">" || text[start - 1] === ">");
}

/** Abbreviations that stand behind a number: before a capital letter they end the sentence. */
const units = new Set(
  "ggr ggn dag dgr mm cm kg mg mn mnd mdr wk wks jan feb apr jun jul aug sept okt oct nov dec des".split(" "),
);

/** A short word that stands for a longer one. */
function isAbbreviation({ folded, number }: Token): boolean {
  return !number && (/^\p{L}$/u.test(folded) || abbreviations.has(folded));
}
