import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fillFromXml } from "#forms/fields/fill-from-xml.ts";
import { filledFrom, xmlTree } from "./filled-xml.ts";
import { eachThirdPartyFile } from "./third-party.ts";

const certificates = "urn:riv:clinicalprocess:healthcond:certificate:3";
const insurance = "urn:riv:insuranceprocess:healthreporting";
const types = 'xmlns:t="urn:riv:clinicalprocess:healthcond:certificate:types:3"';

test.each([
  [
    "a question of the agency, older format",
    `<Question xmlns="${insurance}:ReceiveMedicalCertificateQuestionResponder:1"><lakarutlatande xmlns="${insurance}:medcertqa:1"><lakarutlatande-id>1</lakarutlatande-id></lakarutlatande></Question>`,
    "fk-question",
  ],
  [
    "a question of the agency, newer format",
    '<SendMessageToCare xmlns="urn:riv:clinicalprocess:healthcond:certificate:SendMessageToCareResponder:2"/>',
    "fk-question",
  ],
  ["an answer of the agency", `<Answer xmlns="${insurance}:ReceiveMedicalCertificateAnswerResponder:1"/>`, "fk-answer"],
  [
    "an answer of the care unit",
    '<SendMessageToRecipient xmlns="urn:riv:clinicalprocess:healthcond:certificate:SendMessageToRecipientResponder:2"/>',
    "fk-answer",
  ],
  [
    "a certificate for the employer",
    `<intyg xmlns="${certificates}" ${types}><typ><t:code>AG7804</t:code></typ></intyg>`,
    "AG7804",
  ],
  [
    "a certificate of a type that is no code",
    `<intyg xmlns="${certificates}" ${types}><typ><t:code>Anna Andersson, Lund</t:code></typ></intyg>`,
    "other-certificate",
  ],
  [
    "a dialogue message",
    "<EI_fellesformat><MsgHead><Content><Dialogmelding/></Content></MsgHead></EI_fellesformat>",
    "dialogue-message",
  ],
  [
    "a physician's statement",
    "<EI_fellesformat><MsgHead><Content><Legeerklaring/></Content></MsgHead></EI_fellesformat>",
    "physician-statement",
  ],
  ["a receipt", "<EI_fellesformat><AppRec/></EI_fellesformat>", "receipt"],
  ["a validation result", "<validationResult/>", "validation-result"],
  ["texts of a form", "<texter><text/></texter>", "form-texts"],
  ["something else", "<invoice><Answer>42</Answer></invoice>", "unknown-xml"],
  ["an element that every object would have", "<constructor><toString/></constructor>", "unknown-xml"],
  ["elements that only share a name", "<Answer>42</Answer>", "unknown-xml"],
])("%s is refused by name", async (_, xml, detail) => {
  expect(await filledFrom(xml)).toEqual({ ok: false, refusal: { code: "not-a-certificate", detail } });
});

/** What the third-party files without a certificate are. */
const others: Record<string, string> = {
  "refdata__texts__texterMU_LISJP_v1.3.xml": "form-texts",
  "webcert__RecieveQuestionAnswerResponders__answer-from-fk.xml": "fk-answer",
  "webcert__RecieveQuestionAnswerResponders__question-from-fk.xml": "fk-question",
  "dialog-notat.xml": "dialogue-message",
  "dialog-svar-foresporsel.xml": "dialogue-message",
  "mock-legeerklaering.xml": "physician-statement",
};

eachThirdPartyFile("third-party files", ".xml", async (name, file) => {
  const filled = fillFromXml(await xmlTree(readFileSync(file)));
  const detail = others[name];
  if (detail === undefined) expect(filled.ok && filled.value.length).toBe(1);
  else expect(filled).toEqual({ ok: false, refusal: { code: "not-a-certificate", detail } });
});
