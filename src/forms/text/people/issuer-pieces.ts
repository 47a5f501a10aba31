import { matchesIn } from "#language/terms/matches-in.ts";
import { type DateReading, findDates } from "../dates/find-dates.ts";
import { type Filling, linesIn, type Stretch } from "../filling.ts";
import type { Answer } from "../questions/find-answers.ts";
import { findPhrases, phraseAt } from "../questions/phrases.ts";
import { trimmed, wordsWithin } from "../sheets/sheet.ts";
import { isSigning } from "./signature-block.ts";
import { signingWords } from "./signing-words.ts";

/** Where one piece of a signature block ends and the next begins. Case matters in some, so none is folded. */
const separators: readonly RegExp[] = [
  /,\s+|\s{2,}|\t|;\s|\s*[|·•]\s*|\s[/–—-]\s/u,
  // "B. Quill (B. Quill, MD)": signed, and in brackets printed; "Dr Quill (GP, Quay Surgery)".
  /\s\((?=\p{Lu}(?:\.|\p{Ll}+)\s\p{Lu}\p{Ll}+|\p{Lu}{2,},\s)/u,
  // A label with its colon in the midst of a line: "Befattning: … Vårdenhet: …".
  /\s+(?=\p{Lu}[\p{L}-]+(?:['’]s)?(?:\s\p{Ll}+){0,3}:\s)/u,
  // A full stop before a word that is no abbreviation's second half; titles and initials end in one too.
  /(?<!(?<!\p{L})(?:\p{Lu}|[Dd]r|Prof|Mr|Mrs|Ms|St))\.\s+(?=\p{Lu}\p{L}{3,})/u,
  /\s(?=(?:HSA-?id|HPR|GMC|NMC|[Aa]rbetsplatskod|[Aa]pk|[Ff]örskrivarkod|[Tt]el|[Tt]fn|[Tt]lf|[Tt]elefon|[Ss]ign(?:ert|erat|\.)?|12\.\d)(?![\p{L}]))/u,
  /\s\(?(?=(?:GMC|HPR|NMC|sign|namnteckning|[Ee]lektronisk)(?![\p{Ll}]{3}))/u,
  /(?<=\bHPR(?:-?\s?(?:nr|nummer))?\.?:?\s?\d{6,9})\s/u,
  /(?<=(?:[Aa]pk|[Aa]rb\p{L}*kod|arbpl)\.?:?\s?\d{13})\s+(?=\p{Lu})/u,
  /(?<=\d{2}[ -]\d{2}[ -]?\d{2}[ -]?\d{2})\s+(?=\p{Lu}\p{Ll})/u,
];
const separator = new RegExp(separators.map(({ source }) => source).join("|"), "gu");

/** The pieces of a signature block; dates, labels, print and words of signing are left out. */
export function piecesOf(filling: Filling, answer: Answer): Stretch[] {
  const { sheet, known } = filling;
  return [...linesIn(sheet.text, answer.body, answer.end)]
    .filter((line) => {
      const { from, to } = wordsWithin(sheet.words, line.start, line.end);
      return from < to && phraseAt(known.printed, sheet.text, sheet.words, from) === null;
    })
    .flatMap((line) => atLabels(filling, line))
    .flatMap((line) => piecesIn(filling, line));
}

/** PDF text has single spaces where the form has columns: a label in the midst of a line begins a piece. */
function atLabels({ sheet, known }: Filling, line: Stretch): Stretch[] {
  const { from, to } = wordsWithin(sheet.words, line.start, line.end);
  const labels = findPhrases(known.labels, sheet.text, sheet.words.slice(from, to)).filter(
    ({ value }) => isSigning(value) && !/HPR/.test(value.title),
  );
  if (known.isLetter) return [line];
  const edges = [{ start: line.start, end: line.start }, ...labels];
  return edges.map(({ end }, i) => ({ start: end, end: edges[i + 1]?.start ?? line.end }));
}

export function piecesIn(filling: Filling, line: Stretch): Stretch[] {
  return cutUp(filling.sheet.text, line).flatMap((cut) => {
    const piece = bare(filling, cut);
    return piece === null ? [] : [piece];
  });
}

function cutUp(text: string, { start, end }: Stretch): Stretch[] {
  const pieces: Stretch[] = [];
  let from = start;
  for (const cut of matchesIn(text.slice(start, end), separator)) {
    const at = start + cut.index;
    if (at > from) pieces.push({ start: from, end: at });
    from = at + cut[0].length;
  }
  return [...pieces, { start: from, end }];
}

const pieceLabel =
  /^(?:[\s\p{P}]|stamp|stempel|stämpel|signature|namn|navn|name|behandlers?|legens navn|läkarens namn|kontor|doctor['’]s name|physician['’]s name|provider|clinician|behandlar|lege|läkare|doctor|physician|profession|yrke|titel|adresse?|address|befattning|namnförtydligande|läkarens|issuer['’]s|doctor['’]s|eventuell|specialistkompetens|specialitet|spesialitet|speciality|stilling|position|job title|vårdenhet(?:ens)?|vårdgivarens|enhet|mottagning(?:ens)?|klinik|arbetsplats|arbeidssted|legekontor|practice|surgery|hospital|clinic|namnteckning|underskrift|ort|och|og|sted|datum|dato|issued by)+:\s*/iu;
/** "dikt. Dr Quill", "Dictated by Dr Quill", "for overlege Quill": who speaks or signs for whom. */
const spokenBy =
  /^[\s(]*(?:(?:hilsen|helsing|mvh|vh|hälsningar|vänligen|regards|sincerely|\/s\/)(?=\s+\p{Lu}\p{Ll}+\s\p{Lu})|dikt(?:\.|erat|ert)?|dictated|skrivs|skrives|ifylt|utfärdat|utstedt|issued|completed|for|för|pp\.?|e\.u\.)\s+(?:(?:av|by)\s+)?(?=\p{Lu}|överläk|öl\s|överlege|overlege|lege\s|läkare\s|\p{L}*läkare\s|\p{L}*lege\s)/iu;
/** "… den 4 mars 2026 kl. 10.22 av" behind the word for signing. */
const signedBy = /^[^\p{Lu},;]{0,40}\s(?:av|by):?\s+/u;
const notAPiece =
  /^(?:arbetsplatskod|arbpl\p{L}*|arb\p{L}*kod|apk|förskrivarkod|typed by|datum|dato|date|vh|mvh|yours|sincerely|respectfully|(?:kind |best |warm )?regards|med v\p{L}*|hilsen|vennlig hilsen|hälsningar|vänligen|\[?(?:[\p{L}]+\s)?stamp(?=\])|forts)(?!\p{L})/iu;

/** The stretch without the dates at its ends. */
function withoutDates(text: string, stretch: Stretch, reading: DateReading): Stretch {
  let { start, end } = stretch;
  for (const date of findDates(text.slice(stretch.start, stretch.end), reading)) {
    if (/^[\s.:(/]*$/.test(text.slice(stretch.start, stretch.start + date.start))) start = stretch.start + date.end;
    else if (/^[\s.:)]*$/.test(text.slice(stretch.start + date.end, stretch.end))) end = stretch.start + date.start;
  }
  return { start, end: Math.max(start, end) };
}

function bare({ sheet, dates }: Filling, cut: Stretch): Stretch | null {
  const whole = trimmed(sheet.text, cut.start, cut.end);
  if (whole === null) return null;
  let { start, end } = withoutDates(sheet.text, whole, dates);
  start += spokenBy.exec(sheet.text.slice(start, end))?.[0].length ?? 0;
  start += pieceLabel.exec(sheet.text.slice(start, end))?.[0].length ?? 0;
  const { from, to } = wordsWithin(sheet.words, start, end);
  const sign = findPhrases(signingWords, sheet.text, sheet.words.slice(from, to))[0];
  if (sign !== undefined) {
    const by = signedBy.exec(sheet.text.slice(sign.end, end));
    if (by !== null) start = sign.end + by[0].length;
    else if (sign.start <= start + 2) start = sign.end;
    else end = sign.start;
    ({ start, end } = withoutDates(sheet.text, { start, end }, dates));
  }
  start +=
    /^(?:[\s).:,]|\((?!\d{2,5}\)\s?\d))*(?:(?:kl\.?\s?|at\s)?\d{1,2}[:.]\d{2}(?=\s))?\s*(?:(?:av|by)\s(?=\p{L}))?/u.exec(
      sheet.text.slice(start, end),
    )?.[0].length ?? 0;
  const text = sheet.text.slice(start, end);
  if (!/\p{L}{2}|\d{3}|(?:\d\D{0,2}){7}/u.test(text) || notAPiece.test(text)) return null;
  const tail = /[\s.,(]*$/u.exec(text)?.[0].length ?? 0;
  const unmatched = text.includes(")") && !text.includes("(") ? (/[\s)]*$/.exec(text)?.[0].length ?? 0) : 0;
  return trimmed(sheet.text, start, Math.max(start, end - Math.max(tail, unmatched)));
}
