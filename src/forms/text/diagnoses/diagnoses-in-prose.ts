import type { Diagnosis } from "#certificate/diagnosis.ts";
import { matchesIn } from "#language/terms/matches-in.ts";
import { everyLanguage } from "../../words/all-words.ts";
import { sentencesIn } from "../capacity/incapacity-sentences.ts";
import { type Filling, type Stretch, stretchesOf } from "../filling.ts";
import type { Answer } from "../questions/find-answers.ts";
import { findPhrases, phrases } from "../questions/phrases.ts";
import { trimmed, wordsWithin } from "../sheets/sheet.ts";
import { codedLines, isBelieved } from "./coded-lines.ts";
import { diagnosisAt, namesNothing } from "./diagnosis-at.ts";
import { illnessInProse, isOfAnother } from "./illness-in-prose.ts";

const cues = phrases(everyLanguage((words) => words.diagnosisCues).map((word): [string, "cue"] => [word, "cue"]));
const incapacity = phrases(everyLanguage((words) => words.incapacity).map((word): [string, true] => [word, true]));
/** Cues that name a reason, not always a disease: they count only where the sentence is about work capacity. */
const reason =
  /^(?:p\.?\s?g\.?\s?a\.?|på grund av|på grunn av|grunnet|grunna|med anledning av|till följd av|som følge av|som følgje av|due to|because of|on account of|owing to|a result of)$/iu;
/** "Diagnosis" alone names nothing; what comes after a colon or "is" does. */
const bareNoun = /^(?:diagnos\p{L}*|orsak\p{L}*|årsak\p{L}*|reason)$/iu;
/** "His neurological condition", "sin psykiska ohälsa": a kind of illness, and none by name. */
const nameless =
  /^(?:(?:an?|the|his|her|their|this|that|en|ett|ei|et|sin|sitt|si|hans|hennes|hennar|denna|denne|dette|known|ongoing|chronic|serious|underlying|long-term|kronisk\p{L}*|känd|kjent|kjend|alvorleg|alvorlig|allvarlig|långvarig|langvarig|neurolog\p{L}*|nevrolog\p{L}*|medi[cs]\p{L}*|ps?yk\p{L}*|psych\p{L}*|mental|physical|fysisk\p{L}*|somatisk\p{L}*|surgical|kirurgisk\p{L}*|gyn\p{L}*|cardiac|rheumat\p{L}*|r[eh]+umat\p{L}*|revmat\p{L}*|onkolog\p{L}*|oncolog\p{L}*)\s)*(?:condition|disorder|disease|illness|ailment|issues?|(?:health )?problems?|complaints?|reasons?|tillstånd|tilstand|lidelse|liding|åkomma|besvär|plager|helseplager|ohälsa|sjukdom|sykdom|sjukdomen|sykdommen|sjukdommen)$/iu;

/** "Had a discectomy for …", "operert for …": what was done names what for, and is a cue of its own. */
const done =
  /(?<!\p{L})(?:\p{L}*(?:ectomy|otomy|ostomy|plasty|scopy|desis|rrhaphy)|surgery|operation|operated(?:\s+on)?|repair|fixation|reconstruction|replacement|decompression|excision|resection|procedure|\p{L}*(?:ektomi|otomi|ostomi|plastik|plastikk|skopi|oper(?:ation|asjon|erad|erades|eret|ert|ades|erte))|op(?:erad)?\.?|(?:re)?admitted(?:\s+to\s+\p{L}+)?|hospitali[sz]ed|presented|inlagd|vårdad|vårdas|vårdats|innlagt|utskriven|utskrevet|lagt inn)\s+(?:for|för|with|med|because\s+of|pga|p\.g\.a\.|på\s+gr[a-zå]+\s+av)\s/giu;
/** Where a named disease ends in running text. After "and" more of it may follow, or what the person does. */
const stop =
  /[.;\n]|,\s|\s[–-]\s|\s(?:och|og|and)\s(?:is|has|was|will|can|cannot|are|he|she|they|I|är|har|kan|ska|hon|han|hen|jag|får|er|skal|hun|ho|jeg|eg|behand\p{L}*|sjuk\p{L}*|syk\p{L}*|treated|being)\s|\s(?:inte|ej|ikke|ikkje|not|cannot|can|kan|which|som|since|sedan|siden|sidan|from|från|fra|frå|med början|fr\.?o\.?m|f\.?o\.?m|is|är|er|was|that|at|til|till|until)\s/iu;

/** Diagnoses that a letter without headings names after "diagnosed with", "lider av", "på grunn av" and the like. */
export function diagnosesInProse(filling: Filling): Diagnosis[] {
  if (filling.form.id !== "generic") return [];
  const { sheet } = filling;
  for (const answer of filling.answers) {
    const found = stretchesOf(filling, answer)
      .flatMap((stretch) => sentencesIn(sheet.text, stretch))
      .flatMap((sentence) => namedIn(filling, sentence))
      .flatMap((stretch) => diagnosisAt(filling, answer, stretch) ?? [])
      .filter(
        ({ text, code }) =>
          code !== null ||
          (text !== null &&
            !nameless.test(text) &&
            !namesNothing(text.replace(/^(?:a|an|the|en|ett|et|ei|sin|sitt|her|his|their)\s/iu, ""))),
      );
    if (found.length > 0) return found.slice(0, 3);
  }
  const coded = filling.answers.flatMap((answer) => codedIn(filling, answer));
  if (coded.length > 0) return coded.slice(0, 3);
  const lines = filling.answers.flatMap((answer) => codedLines(filling, answer));
  return (lines.length > 0 ? lines : filling.answers.flatMap((answer) => illnessInProse(filling, answer))).slice(0, 3);
}

/** "Alma har endometrios (N80.9)": words right before a code in brackets, from the last little word on. */
function codedIn(filling: Filling, answer: Answer): Diagnosis[] {
  const text = filling.sheet.text.slice(answer.body, answer.end);
  if (!/\(\s?[A-Z]\d{2}[.\s)]/.test(text)) return [];
  // From the beginning of a word only: tried inside words, a single endless one would take minutes.
  const named = /(?<![\p{L}-])((?:\p{L}[\p{L}-]*\s){0,6}\p{L}[\p{L}-]*)\s?\(\s?[A-Z]\d{2}(?:\.\d\w?)?\s?\)/gu;
  return [...text.matchAll(named)].flatMap((m) => {
    const words = m[1] ?? "";
    const little = [
      ...words.matchAll(
        /(?<!\p{L})(?:har|hatt|haft|has|have|had|hade|is|är|er|med|with|av|of|for|för|en|ett|et|ei|a|an|the|and|og|och)\s/giu,
      ),
    ].at(-1);
    const start = answer.body + m.index + (little === undefined ? 0 : little.index + little[0].length);
    const one = diagnosisAt(filling, answer, { start, end: answer.body + m.index + m[0].length });
    return one === null || (!/\./.test(m[0]) && !isBelieved(one)) ? [] : [one];
  });
}

function namedIn(filling: Filling, sentence: Stretch): Stretch[] {
  const { sheet } = filling;
  const { from, to } = wordsWithin(sheet.words, sentence.start, sentence.end);
  const words = sheet.words.slice(from, to);
  let aboutWork: boolean | null = null;
  const operated = matchesIn(sheet.text.slice(sentence.start, sentence.end), done).map((m) => ({
    start: sentence.start + m.index,
    end: sentence.start + m.index + m[0].length,
  }));
  return [...findPhrases(cues, sheet.text, words), ...operated].flatMap((cue) => {
    const furthest = Math.min(sentence.end, cue.end + longestName);
    const after = sheet.text.slice(cue.end, furthest);
    if (bareNoun.test(sheet.text.slice(cue.start, cue.end)) && !/^\s*(?::|(?:is|är|er|of|med)\s)/iu.test(after))
      return [];
    if (reason.test(sheet.text.slice(cue.start, cue.end))) {
      // Once for the sentence: it may hold thousands of cues.
      aboutWork ??= findPhrases(incapacity, sheet.text, words).length > 0;
      if (!aboutWork) return [];
    }
    if (isOfAnother(filling, sentence, cue.start)) return [];
    const start = cue.end + (/^\.?[\s:]*(?:is|är|er)?[\s:]*/iu.exec(after)?.[0].length ?? 0);
    const rest = sheet.text.slice(start, furthest);
    const end = start + (stopIn(rest) ?? rest.length);
    const stretch = trimmed(sheet.text, start, end);
    return stretch === null ? [] : [stretch];
  });
}

/** Characters behind a cue. A sentence without end may hold thousands of cues, and each would read all of it. */
const longestName = 400;

const everyStop = new RegExp(stop, "giu");

/** First stop that does not cut a code in two. */
function stopIn(text: string): number | null {
  for (const m of text.matchAll(everyStop)) {
    const inCode = m[0] === "." && /[A-Z]\d{2}$/.test(text.slice(0, m.index)) && /^\d/.test(text.slice(m.index + 1));
    if (!inCode) return m.index;
  }
  return null;
}
