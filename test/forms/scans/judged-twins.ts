import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import type { CalendarDate } from "#certificate/calendar-date.ts";
import { type CaseFacts, caseFactsSchema } from "#certificate/case-facts.ts";
import { fillCertificates } from "#forms/fill-certificates.ts";
import type { FilledCertificate } from "#forms/filled-certificate.ts";
import { questionFor } from "#forms/forms.ts";
import { readClauses } from "#language/read-clauses.ts";
import { policyFor } from "#policies/policies.ts";
import type { DocumentText } from "#readers/document-text.ts";
import { assess } from "#scoring/assess.ts";
import type { Assessment } from "#scoring/assessment.ts";
import { textDocument } from "../text/text-document.ts";

/** A digital document, and what the case file knows of it. */
export interface Twin {
  name: string;
  document: DocumentText;
  caseFacts: CaseFacts;
}

const goldCase = z.object({
  id: z.string(),
  text: z.string(),
  receivedOn: z.string(),
  case: z.record(z.string(), z.unknown()).default({}),
});

/** The labelled certificates that may be read while the checker is built. */
export function goldTwins(): Twin[] {
  return ["cases", "development"].flatMap((set) => {
    const folder = new URL(`../../gold/${set}/`, import.meta.url);
    return readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .sort()
      .map((name) => {
        const one = goldCase.parse(JSON.parse(readFileSync(new URL(name, folder), "utf8")));
        const caseFacts = caseFactsSchema.parse({ ...one.case, receivedOn: one.receivedOn });
        return { name: one.id, document: textDocument(one.text), caseFacts };
      });
  });
}

export interface JudgedTwin {
  filled: FilledCertificate;
  assessment: Assessment;
}

/** Every certificate of the document with its assessment; empty where the document is refused. */
export function judged(document: DocumentText, caseFacts: CaseFacts): JudgedTwin[] {
  const result = fillCertificates(document);
  if (!result.ok) return [];
  return result.value.map((filled) => ({
    filled,
    assessment: assess({
      certificate: filled.certificate,
      reading: readClauses(filled.certificate.passages, filled.certificate.language),
      policy: policyFor(filled.certificate.form),
      caseFacts,
      today: caseFacts.receivedOn ?? today,
      questionOf: (point) => questionFor(filled.form, point)?.id ?? null,
    }),
  }));
}

const today: CalendarDate = "2026-06-15";
