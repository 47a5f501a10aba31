import type { Passage } from "#certificate/certificate.ts";
import type { CertificateLanguage } from "#certificate/language.ts";
import type { Reading } from "./clause.ts";
import { vote } from "./learned/vote.ts";
import { lexiconVersion } from "./lexicon.ts";
import { markPassages } from "./mark-passages.ts";

/** Reads the free text of a certificate clause by clause. */
export function readClauses(passages: readonly Passage[], language: CertificateLanguage): Reading {
  return {
    clauses: markPassages(passages, language).map(({ clause, tokens }) => vote(clause, tokens)),
    lexiconVersion,
  };
}
