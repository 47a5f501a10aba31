import type { XmlElement } from "#readers/document-text.ts";
import { findElements, wordsAt } from "./xml-tree.ts";

/** What an XML document is that holds no certificate, as a short name; `unknown-xml` where nobody knows. */
export function otherDocument(root: XmlElement): string {
  const names = new Set(findElements(root, isKnown).flatMap((element) => nameOf(element) ?? []));
  const [name] = names;
  return name ?? "unknown-xml";
}

/** Messages and files of the same trade, by local name of an element inside any envelope. */
const knownDocuments: Record<string, string> = {
  Question: "fk-question",
  QuestionFromFk: "fk-question",
  ReceiveMedicalCertificateQuestion: "fk-question",
  SendMedicalCertificateQuestion: "fk-question",
  SendMessageToCare: "fk-question",
  Answer: "fk-answer",
  AnswerFromFk: "fk-answer",
  ReceiveMedicalCertificateAnswer: "fk-answer",
  SendMedicalCertificateAnswer: "fk-answer",
  SendMessageToRecipient: "fk-answer",
  Dialogmelding: "dialogue-message",
  Legeerklaring: "physician-statement",
  AppRec: "receipt",
  ValidationResult: "validation-result",
  validationResult: "validation-result",
  texter: "form-texts",
  forifyllnad: "prefill",
};

function isKnown(element: XmlElement): boolean {
  return nameOf(element) !== null;
}

function nameOf(element: XmlElement): string | null {
  if (element.name === "intyg") return otherCertificate(element);
  return knownDocuments[element.name] ?? null;
}

/** Another Swedish certificate by its type code (`AG7804`, `LUSE` …). Only what looks like a code leaves the file. */
function otherCertificate(intyg: XmlElement): string {
  const code = wordsAt(intyg, "typ/code")?.toUpperCase() ?? "";
  return /^[A-Z0-9_-]{2,20}$/.test(code) ? code : "other-certificate";
}
