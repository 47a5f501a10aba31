import type { XmlElement } from "#readers/document-text.ts";
import { meaningOf } from "./meaning-of.ts";
import { findElements, wordsAt } from "./xml-tree.ts";

/** What an XML document is that holds no certificate, as a short name; `unknown-xml` where nobody knows. */
export function otherDocument(root: XmlElement): string {
  const names = new Set(findElements(root, isKnown).flatMap((element) => nameOf(element) ?? []));
  const [name] = names;
  return name ?? "unknown-xml";
}

/** Messages and files of the same trade, by local name of an element inside any envelope; some names need their namespace. */
const knownDocuments: Record<string, { is: string; namespace?: string }> = {
  Question: { is: "fk-question", namespace: "urn:riv:" },
  QuestionFromFk: { is: "fk-question" },
  ReceiveMedicalCertificateQuestion: { is: "fk-question" },
  SendMessageToCare: { is: "fk-question" },
  Answer: { is: "fk-answer", namespace: "urn:riv:" },
  AnswerFromFk: { is: "fk-answer" },
  ReceiveMedicalCertificateAnswer: { is: "fk-answer" },
  SendMessageToRecipient: { is: "fk-answer" },
  Dialogmelding: { is: "dialogue-message" },
  Legeerklaring: { is: "physician-statement" },
  AppRec: { is: "receipt" },
  ValidationResult: { is: "validation-result" },
  validationResult: { is: "validation-result" },
  texter: { is: "form-texts" },
  forifyllnad: { is: "prefill" },
};

function isKnown(element: XmlElement): boolean {
  return nameOf(element) !== null;
}

function nameOf(element: XmlElement): string | null {
  if (element.name === "intyg") return otherCertificate(element);
  const known = meaningOf(knownDocuments, element.name);
  return known !== null && element.namespace.startsWith(known.namespace ?? "") ? known.is : null;
}

/** Another Swedish certificate by its type code (`AG7804`, `LUSE` …). Only what looks like a code leaves the file. */
function otherCertificate(intyg: XmlElement): string {
  const code = wordsAt(intyg, "typ/code")?.toUpperCase() ?? "";
  return /^[A-Z0-9_-]{2,20}$/.test(code) ? code : "other-certificate";
}
