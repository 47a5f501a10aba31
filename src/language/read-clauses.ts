import type { Passage } from "#certificate/certificate.ts";
import type { CertificateLanguage } from "#certificate/language.ts";
import type { Reading } from "./clause.ts";
import { learnedModel } from "./learned/learned-model.ts";
import { vote } from "./learned/vote.ts";
import { markPassages } from "./mark-passages.ts";
import { lexiconVersion } from "./terms/lexicon.ts";

/** Reads the free text of a certificate clause by clause, by lexicons, grammar and the learned reader together. */
export function readClauses(passages: readonly Passage[], language: CertificateLanguage): Reading {
  const clauses = markPassages(passages, language).map(({ clause, tokens }) => vote(clause, tokens));
  return { clauses, lexiconVersion, learnedVersion: learnedModel().version };
}
