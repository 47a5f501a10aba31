import { fileURLToPath } from "node:url";
import type { Certificate } from "#certificate/certificate.ts";
import { type LabelledCase, labelledCases } from "#cli/evaluate/labelled-case.ts";
import { fillCertificates } from "#forms/fill-certificates.ts";
import { readClauses } from "#language/read-clauses.ts";
import { policyFor } from "#policies/policies.ts";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import { assess } from "#scoring/assess.ts";
import type { Assessment, Finding } from "#scoring/assessment.ts";

/** A labelled case as its form fills it in, before its words are judged. */
export interface LabelledCertificate {
  labelled: LabelledCase;
  certificate: Certificate;
}

/** The labelled cases that we may read while working, each filled in from its text. */
export async function labelledCertificates(): Promise<LabelledCertificate[]> {
  const folders = ["cases", "development"].map((name) => fileURLToPath(new URL(`../gold/${name}`, import.meta.url)));
  const cases = (await Promise.all(folders.map(labelledCases))).flat();
  const reader = createDocumentReader();
  const certificates: LabelledCertificate[] = [];
  for (const labelled of cases) {
    const read = await reader.read(new TextEncoder().encode(labelled.text));
    const filled = read.ok ? fillCertificates(read.value) : read;
    const certificate = filled.ok ? filled.value[0]?.certificate : undefined;
    if (certificate === undefined) throw new Error(`${labelled.id} is not read as a certificate`);
    certificates.push({ labelled, certificate });
  }
  await reader.close();
  return certificates;
}

/** What is found when the certificate arrives on the day of its case; worked out once for each. */
export function assessmentOf(one: LabelledCertificate): Assessment {
  const before = assessments.get(one);
  if (before !== undefined) return before;
  const { labelled, certificate } = one;
  const assessment = assess({
    certificate,
    reading: readClauses(certificate.passages, certificate.language),
    policy: policyFor(certificate.form),
    caseFacts: { ...labelled.case, receivedOn: labelled.receivedOn },
    today: labelled.receivedOn,
    questionOf: () => null,
  });
  assessments.set(one, assessment);
  return assessment;
}

const assessments = new WeakMap<LabelledCertificate, Assessment>();

export function findingsOf(one: LabelledCertificate): Map<string, Finding> {
  return new Map(assessmentOf(one).findings.map((finding) => [finding.criterion, finding]));
}

/** Outcome and reason of every criterion, to be compared. */
export function outcomesOf(one: LabelledCertificate): Record<string, string> {
  return Object.fromEntries(
    assessmentOf(one).findings.map(({ criterion, outcome, reason }) => [criterion, `${outcome} ${reason ?? ""}`]),
  );
}
