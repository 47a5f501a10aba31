import { certificateLanguages } from "#certificate/language.ts";
import { mostQuestions } from "#scoring/ask-list.ts";
import { furtherAnswers } from "../further-answers.ts";
import { requestPhrases } from "../writing/request-phrases.ts";
import { type WordKind, wordIn } from "./request-words.ts";
import { allOwnWords, type Check, type Found, type Tried } from "./tried.ts";

/** Rules for the request as a whole. Sources are sections of facts/literature.md. */
export const requestChecks: readonly Check[] = [
  {
    id: "at-most-three",
    rule: "A request asks three questions at most, and at least one.",
    source: "§6.2 (3): occupational physicians called two requests in three irrelevant",
    violations: ({ request: { questions } }) =>
      questions.length > 0 && questions.length <= mostQuestions ? [] : [{ found: String(questions.length) }],
  },
  {
    id: "by-weight",
    rule: "The questions come in the order of what they decide; what is only worth knowing comes last.",
    source: "§6.2 (3); rubric, verdict rule 4",
    violations: inOrder,
  },
  {
    id: "two-further-answers",
    rule: "A request offers to say that there is nothing more to tell, and that somebody else answers for the certificate.",
    source: "§4.3 (5), unable to determine; §6.1, one fifth cannot reach whoever knows",
    violations: ({ request: { further }, language }) =>
      Object.entries(furtherAnswers[language]).flatMap(([name, text]) =>
        Object.entries(further).some(([key, said]) => key === name && said === text) ? [] : [{ found: name }],
      ),
  },
  {
    id: "short-is-enough",
    rule: "A request says that little is enough, and that no new examination is asked for.",
    source: "§6.2 (7); §6.1, half an hour each",
    violations: ({ request: { shortIsEnough }, language }) =>
      shortIsEnough === requestPhrases[language].shortIsEnough ? [] : [{ found: null }],
  },
  {
    id: "one-language",
    rule: "A request keeps to the language that the physician wrote in.",
    source: "§6.1: agency and physicians speak different languages",
    violations: foreignWords,
  },
  ...(
    [
      ["no-outcome", "outcome", "what is paid, refused or decided", "§4.3 (4)"],
      ["no-score", "score", "a score, a rank or quality", "§4.3 (4), §6.2"],
      ["no-blame", "blame", "blame or doubt of physician or patient", "§6.2; §6.1, feeling questioned"],
      ["no-objective-findings", "findings", "objective findings as a condition", "§6.2; HFD 2022 ref. 47"],
    ] satisfies [string, WordKind, string, string][]
  ).map(
    ([id, kind, what, source]): Check => ({
      id,
      rule: `A request says nothing of ${what}.`,
      source,
      violations: ({ request, language }) => wordsOf(allOwnWords(request), kind, language),
    }),
  ),
  {
    id: "no-pressure",
    rule: "A request says what the office needs, never what the physician has to do.",
    source: "§4.3 (6): the clinician stays the decision maker",
    violations: ({ request, language }) => {
      const whys = new Set(request.questions.map(({ why }) => why));
      const told = allOwnWords(request).filter((text) => !whys.has(text));
      return wordsOf(told, "pressing", language);
    },
  },
  {
    id: "no-names",
    rule: "A request names no person: not the officer, not the patient, not the physician.",
    source: "rubric, what is never done; officers are threatened by name",
    violations: ({ request }) =>
      allOwnWords(request).flatMap((text) => {
        const found = /(?<!^|[.!?:–]\s)\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+|\b(?:Dr|Mr|Mrs|Ms)\.?\s\p{Lu}/u.exec(text)?.[0];
        return found === undefined ? [] : [{ found }];
      }),
  },
  {
    id: "no-identity-number",
    rule: "A request holds no identity number, in quotations neither.",
    source: "rules of the house, 9",
    violations: ({ request }) =>
      /(?<!\d)(?:\d{6}|\d{8})[-+ ]?\d{4,5}(?!\d)/.test(JSON.stringify(request)) ? [{ found: null }] : [],
  },
];

function wordsOf(texts: readonly string[], kind: WordKind, language: Tried["language"]): Found[] {
  return texts.flatMap((text) => {
    const found = wordIn(text, kind, language);
    return found === null ? [] : [{ found }];
  });
}

function inOrder({ request: { questions }, assessment: { ask } }: Tried): Found[] {
  const places = questions.map(({ criterion }) => {
    const place = ask.findIndex((one) => one.criterion === criterion);
    return place === -1 ? ask.length : place;
  });
  return places.flatMap((place, at) =>
    at > 0 && place < (places[at - 1] ?? 0) ? [{ question: at, found: null }] : [],
  );
}

function foreignWords({ request, language }: Tried): Found[] {
  if (request.language !== language) return [{ found: request.language }];
  const others = certificateLanguages.filter((one) => one !== language);
  return allOwnWords(request).flatMap((text) =>
    others.flatMap((other) => {
      const found = wordIn(text, "ownWords", other);
      return found === null || wordIn(found, "ownWords", language) !== null ? [] : [{ found }];
    }),
  );
}
