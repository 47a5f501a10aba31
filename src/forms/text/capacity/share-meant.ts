import type { Incapacity } from "#certificate/capacity.ts";

/** "Grad: 50": a degree whose per cent sign the form has printed, or nobody wrote. Smaller numbers grade something else. */
export const bareDegree =
  /(?<![\p{L}-])(?:sykmeldings|sjukmeldings|sykemeldings|sjukskrivnings|uføre|degree|grad|omfattning|omfang|(?<!\d\s?)(?:prosent|procent|per\s?cent|%)(?=\s?[:=]))(?:grad)?(?:\s(?:of incapacity|av arbeidsuførhet|i prosent|i procent))?\s?[:=]?\s{0,3}(?:ca\.?\s|cirka\s|omtrent\s|about\s|approx\.?\s)?([2-9]\d|100)(?![\d/:%–-]|[.,]\d|\s?(?:%|procent|prosent|per\s?cent|–|-|til|till|to|dag|uker|veckor|mnd|tim|hours|h\b|\p{L}+\s?\d{4}))/giu;

type Share = Extract<Incapacity, { kind: "percent" | "unclear" }>;

/**
 * What a percentage in a capacity answer says of the incapacity: null for the size of the post that it is
 * counted from. What is worked is the rest of it; a share of "the post" or of "work capacity" alone can be
 * either, unless it is the half.
 */
export function shareMeant(lead: string, rest: string, percent: number, written: string): Share | null {
  const before = lead.slice(-around);
  const after = rest.slice(0, around);
  const asWritten: Share = { kind: "percent", percent };
  if (ofPost.test(before) && post.test(after)) {
    if (!leaveFrom.test(before)) return null;
    return percent === 50 ? asWritten : { kind: "unclear", written };
  }
  if (fit.test(after)) return percent === 100 ? null : { kind: "percent", percent: 100 - percent };
  if (percent === 50 || percent === 100) return asWritten;
  if (reducedTo.test(before)) return { kind: "unclear", written };
  if (absent.test(before)) return asWritten;
  if (working.test(before)) return notAble.test(before) ? asWritten : { kind: "percent", percent: 100 - percent };
  if (partTime.test(before) && !onLeave.test(before)) return { kind: "unclear", written };
  const either = post.test(after) || (capacity.test(before) && !reduction.test(before)) || left.test(after);
  return either ? { kind: "unclear", written } : asWritten;
}

/** Characters on either side that can tell; a text of nothing but percentages is read in no time. */
const around = 80;

/** Words right before a percentage, with nothing but small words between. */
const right =
  "\\s*(?:(?:is|are|at|about|approx|ca|cirka|omkring|now|nu|nå|no|med|by|to|till|til|i|for|för|at|er|är|[:=])[.:]?\\s*){0,3}$";
const ofPost = /(?<!\p{L})(?:av|of|a|fra|från|frå|i|in)(?:\s(?:en|ei|et|ett|an?))?\s*$/iu;
/** "Sykmeldt i 50 % stilling": of the post that is left, or of the one that is lost. */
const leaveFrom =
  /(?<!\p{L})(?:sykmeldt|sykemeldt|sjukmeld|sjukmeldt|sjukskriven|sjukskrivs|off)\s(?:i|fra|frå|från|in)\s*(?:en|ei|a)?\s*$/iu;
const absent = new RegExp(
  `(?:(?<!\\p{L})(?:sykmeldt?|sykemeldt?|sjukmeldt?|sjukemeldt?|sjukskriven|sjukskrivs|sjukskrivning\\p{L}*|sykmelding\\p{L}*|sjukmelding\\p{L}*|sjukskrivningsgrad|nedsatt\\p{L}*|reduced|redusert|reduserte|arbetsoförm\\p{L}*|arbeidsufør\\p{L}*|unfit|incapacit\\p{L}*(?:\\s(?:for|from)\\swork)?|unfit\\s(?:for|to)\\swork|off\\swork|absence\\sfrom\\swork|off|absent|absence|fravær|frånvaro|fråvær|hjemme|hemma|heime))${right}`,
  "iu",
);
const working = new RegExp(
  `(?<!\\p{L})(?:jobber|jobbar|jobbe|jobba|arbeider|arbeide|arbeidar|arbetar|arbeta|arbetande|works?|working|i arbeid|i jobb|i arbete|på jobb|tjänstgör|friskmeldt|friskmeld|friskskriven|fit for|fit to work)${right}`,
  "iu",
);
/** "Cannot work 75 %": what is not worked. */
const notAble = /(?<!\p{L})(?:not|cannot|can't|unable|inte|ej|ikke|ikkje)\s(?:\p{L}+\s){0,2}\p{L}+\s*(?:\p{L}+\s)?$/iu;
const capacity = new RegExp(
  `(?<!\\p{L})(?:arbetsförmåga\\p{L}{0,2}|arbeidsevne\\p{L}{0,2}|arbeidsevna|work(?:ing)? capacity|capacity for work)${right}`,
  "iu",
);
/** "Part-time 75 %": the work or the leave. */
const partTime = /(?<!\p{L})(?:deltid|part[ -]time)\s*[:,]?\s*$/iu;
const onLeave = /(?:sjukskriv|sykmeld|sjukmeld|sick leave|unfit|off work)[\p{L} ]*$/iu;
/** "Nedsatt till 25 %" may tell what is left or what is gone. */
const reducedTo = /(?<!\p{L})(?:nedsatt|reduced|redusert|reducerad)(?:\s\p{L}+)?\s(?:till|til|to)\s*$/iu;
/** The form's own "nedsättning av arbetsförmågan", "nedsatt arbetsförmåga": what is gone. */
const reduction =
  /(?<!\p{L})(?:nedsatt\p{L}*|nedsätt\p{L}*|nedsett\p{L}*|reduced|reduction|redus\p{L}*|reducerad|loss)(?:\s\p{L}+)?\s\p{L}+\s*(?:\p{L}+)?[\s:.]*$/iu;
const post =
  /^\s*(?:av\s)?(?:stilling|stillinga|stillingen|tjänst|tjänsten|tjänstgöringsgrad|sysselsättningsgrad|anställning|ansettelse|post|position|contract|fte)(?!\p{L})/iu;
/** "100 % arbeidsfør": what the person is fit for. */
const fit = /^\s*(?:arbeidsfør|arbeidsdyktig|arbetsför|frisk(?:meldt?|skriven)?|fit(?! note))(?!\p{L})/iu;
const left =
  /^\s*(?:kvar|igjen|att|left|tilbake|i\s(?:arbeid|jobb|arbete)|arbeid|arbete|jobb|arbetsförmåga|arbeidsevne|arbeidsevna|work(?:ing)? capacity|capacity|of (?:normal|usual|full) (?:hours|duties|capacity)|(?:restarbeidsevne|kvarstående|gjenværende|remaining)\s?\p{L}*)(?!\p{L})/iu;
