import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { replyIn } from "#requests/formats/messages/incoming-message.ts";
import { messageId } from "#requests/formats/messages/message-id.ts";
import { readSeMessage } from "#requests/formats/se-message/read-se-message.ts";
import { thirdPartyFolder } from "#test/readers/third-party.ts";
import { exampleRequest } from "../example-request.ts";
import { sampleXml, xmlOf } from "../xml-for-test.ts";
import { answerMessage, completedCertificate } from "./messages-from-the-care.ts";

const record = exampleRequest("sv");
const at = new Date("2026-03-05T12:00:00Z");

function read(source: string) {
  const outcome = readSeMessage(xmlOf(source));
  if (outcome === null) throw new Error("no message");
  return outcome;
}

function replyTo(source: string) {
  const outcome = read(source);
  if (!outcome.ok) throw new Error(outcome.refusal);
  return replyIn(outcome.value, record, at);
}

describe("an answer message", () => {
  test("tells what it answers, whom it is about and who wrote it", () => {
    expect(read(answerMessage({ text: "Klarar inte trappor.", requestId: record.id }))).toEqual({
      ok: true,
      value: {
        way: "se-message",
        id: "svar-1",
        answers: { requests: [record.id], messages: [messageId(`${record.id}-request-1`)] },
        about: { certificate: "00000000-0000-4000-8000-000000007804", patient: "197209149850" },
        physician: "Elof Tångmark",
        content: { kind: "words", text: "Klarar inte trappor." },
        attachments: [],
      },
    });
  });

  test.each([
    [
      "Ingen på vårdenheten kan ansvara för det medicinska innehållet i intyget. Läkaren har slutat.",
      { kind: "not-mine", text: "Läkaren har slutat.", tookOver: null },
    ],
    ["”Ingen ytterligare medicinsk  information kan anges”", { kind: "no-information", text: "" }],
    [`– ${record.request.further.noInformation}`, { kind: "no-information", text: "" }],
    [`${record.request.further.notMine} Ring Dr Ås.`, { kind: "not-mine", text: "Ring Dr Ås." }],
    ["Klarar inte trappor. Ingen ytterligare medicinsk information kan anges om det andra.", { kind: "answers" }],
  ])("%s", (text, expected) => {
    expect(replyTo(answerMessage({ text, requestId: record.id }))).toMatchObject({
      ...expected,
      way: "se-message",
      messageId: "svar-1",
      physician: "Elof Tångmark",
      at: at.toISOString(),
    });
  });

  test("is found by the message that it answers where the reference is lost", () => {
    const outcome = read(answerMessage({ text: "Ja.", requestId: null }));
    expect(outcome).toMatchObject({
      ok: true,
      value: { answers: { requests: [], messages: [messageId(`${record.id}-request-1`)] } },
    });
  });

  test.each([
    [answerMessage({ text: "Kan ni ringa?", requestId: null, svarPa: false }), "not-an-answer"],
    [answerMessage({ text: " ", requestId: record.id }), "no-text"],
    [answerMessage({ text: "Ja.", requestId: record.id }).replace("svar-1", ""), "no-id"],
  ])("is refused by name when it answers nothing (%#)", (source, code) => {
    expect(read(source)).toEqual({ ok: false, refusal: code });
  });
});

describe("a certificate that completes another", () => {
  test("is the answer itself", () => {
    const outcome = read(completedCertificate({ requestId: record.id, comment: "Arbetar gärna." }));
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        id: "00000000-0000-4000-8000-000000009999",
        answers: { requests: [record.id] },
        about: { certificate: "00000000-0000-4000-8000-000000007804", patient: "197209149850" },
        content: { kind: "certificate" },
      },
    });
    expect(outcome.ok && replyIn(outcome.value, record, at)).toBeNull();
  });

  test("says in question 25 that there is nothing more to say, behind what stood there", () => {
    const comment =
      "Arbetar gärna.\nMotivering till varför ingen ytterligare medicinsk information kunde anges vid komplettering: Allt står i intyget.";
    expect(replyTo(completedCertificate({ requestId: record.id, comment }))).toMatchObject({
      kind: "no-information",
      text: "Allt står i intyget.",
    });
  });

  test("is none without an answered message", () => {
    expect(readSeMessage(sampleXml("se-fk7804-v2.xml"))).toBeNull();
  });
});

const folder = thirdPartyFolder();
test
  .skipIf(folder === null)
  .each([
    "webcert__RecieveQuestionAnswerResponders__answer-from-fk.xml",
    "webcert__RecieveQuestionAnswerResponders__question-from-fk.xml",
    "webcert__signed__signed-lisjp-i18n.xml",
  ])("%s answers nothing of ours (skipped without ../shared/thirdparty)", (name) => {
  expect(readSeMessage(xmlOf(readFileSync(join(folder ?? "", "se", name))))).toBeNull();
});
