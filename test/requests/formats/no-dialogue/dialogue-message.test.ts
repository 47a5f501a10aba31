import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { XmlElement } from "#readers/document-text.ts";
import { replyIn } from "#requests/formats/messages/incoming-message.ts";
import { conversationId, messageId } from "#requests/formats/messages/message-id.ts";
import { norwegianParties } from "#requests/formats/no-dialogue/certificate-parties.ts";
import { reminderAsDialogueMessage, requestAsDialogueMessage } from "#requests/formats/no-dialogue/dialogue-message.ts";
import { readDialogueMessage } from "#requests/formats/no-dialogue/read-dialogue-message.ts";
import { nodeAt, wordsAt } from "#requests/formats/xml/xml-node.ts";
import { thirdPartyFolder } from "#test/readers/third-party.ts";
import { exampleOffice, exampleRequest } from "../example-request.ts";
import { sampleXml, xmlOf } from "../xml-for-test.ts";
import { dialogueAnswer } from "./dialogue-answer.ts";

const to = { channel: "no-dialogue", address: "7987", name: "Ås legesenter", physicianPrint: null } as const;
const record = exampleRequest("nb", { recipient: to, form: "no-nav0807", policy: "no-nav" });
const requestParcelId = `${record.id}-request-1`;
const parties = norwegianParties(sampleXml("no-nav0807-iso-8859-1.xml"));
const options = { parcelId: requestParcelId, sentAt: new Date("2026-03-02T09:00:00Z"), parties };

function written(outcome: ReturnType<typeof requestAsDialogueMessage>): XmlElement {
  if (!outcome.ok) throw new Error(outcome.refusal.map(({ rule }) => rule).join());
  return xmlOf(outcome.value);
}

const request = written(requestAsDialogueMessage(record, exampleOffice, options));
const reminder = written(
  reminderAsDialogueMessage(record, exampleOffice, {
    ...options,
    parcelId: `${record.id}-reminder-1`,
    requestParcelId,
  }),
);

const info = "MsgHead/MsgInfo";
const asked = "MsgHead/Document/RefDoc/Content/Dialogmelding/Foresporsel";

/** MsgHead v1.2 2006-05-24: the children of MsgInfo in the order of its sequence. */
const order = ["Type", "MIGversion", "GenDate", "MsgId", "Ack", "ConversationRef", "Sender", "Receiver", "Patient"];

describe.each([
  { root: request, kind: "1", id: requestParcelId, parent: conversationId(record.id) },
  { root: reminder, kind: "2", id: `${record.id}-reminder-1`, parent: messageId(requestParcelId) },
])("a dialogue message, list 8129, code $kind", ({ root, kind, id, parent }) => {
  test("has the envelope, the head and the kind", () => {
    expect(root).toMatchObject({ name: "EI_fellesformat", namespace: "http://www.nav.no/xml/eiff/2/" });
    expect(nodeAt(root, info)?.children.map(({ name }) => name)).toEqual(order);
    expect(nodeAt(root, `${info}/Type`)?.attributes).toMatchObject({ V: "DIALOG_FORESPORSEL" });
    expect(nodeAt(root, `${asked}/TypeForesp`)?.attributes).toMatchObject({ S: "2.16.578.1.12.4.1.1.8129", V: kind });
    expect(nodeAt(root, "MsgHead/Document/RefDoc/Content/Dialogmelding")?.namespace).toBe(
      "http://www.kith.no/xmlstds/dialog/2006-10-11",
    );
  });

  test("belongs to the conversation of the request", () => {
    expect(wordsAt(root, `${info}/MsgId`)).toBe(messageId(id));
    expect(wordsAt(root, `${info}/ConversationRef/RefToConversation`)).toBe(conversationId(record.id));
    expect(wordsAt(root, `${info}/ConversationRef/RefToParent`)).toBe(parent);
  });

  test("names office, unit and patient, and asks every question with what it is for", () => {
    expect(wordsAt(root, `${info}/Sender/Organisation/Ident/Id`)).toBe(exampleOffice.logicalAddress);
    expect(wordsAt(root, `${info}/Receiver/Organisation/Ident/Id`)).toBe("7987");
    expect(wordsAt(root, `${info}/Patient/Ident/Id`)).toMatch(/^\d{11}$/);
    expect(wordsAt(root, `${info}/Patient/FamilyName`)).toBe("Prøvåsen");
    const text = wordsAt(root, `${asked}/Sporsmal`);
    for (const { text: question, why } of record.request.questions) {
      expect(text).toContain(question);
      expect(text).toContain(why);
    }
    expect(text).toContain(record.request.further.noInformation);
    expect(text).toContain("16. mars 2026");
  });
});

test.each([
  [
    "an original that does not say who the patient is",
    record,
    exampleOffice,
    { ...options, parties: null },
    "no-message-references",
  ],
  [
    "an office without an address of its own",
    record,
    { ...exampleOffice, logicalAddress: null },
    options,
    "no-logical-address",
  ],
  ["no unit to send it to", { ...record, recipient: { ...to, address: null } }, exampleOffice, options, "missing"],
])("is refused for %s", (_, asking, office, given, rule) => {
  expect(requestAsDialogueMessage(asking, office, given)).toMatchObject({ ok: false, refusal: [{ rule }] });
});

describe("an answer", () => {
  const at = new Date("2026-03-05T12:00:00Z");

  test("is found by its conversation, then by its parent", () => {
    const outcome = readDialogueMessage(
      xmlOf(dialogueAnswer({ conversation: conversationId(record.id), text: "Ja." })),
    );
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        id: "svar-1",
        answers: { requests: [record.id] },
        about: { patient: "05926520069" },
        physician: "Gry Testmo",
      },
    });
    const lost = readDialogueMessage(
      xmlOf(dialogueAnswer({ conversation: "0000", parent: messageId(requestParcelId), text: "Ja." })),
    );
    expect(lost).toMatchObject({ ok: true, value: { answers: { messages: [messageId(requestParcelId)] } } });
  });

  test.each([
    [
      "1. Klarer ikke trapper.\n2) Husker dårlig.\n\n3: 50 % til 1. mai.",
      ["Klarer ikke trapper.", "Husker dårlig.", "50 % til 1. mai."],
    ],
    ["1. Klarer ikke trapper.\n\n3. 50 %", ["Klarer ikke trapper.", "50 %"]],
    ["Klarer ikke trapper.", ["Klarer ikke trapper.", "Klarer ikke trapper.", "Klarer ikke trapper."]],
    ["Hei!\n1. Klarer ikke trapper.", Array.from({ length: 3 }, () => "Hei!\n1. Klarer ikke trapper.")],
    ["1. mai er hun tilbake.", Array.from({ length: 3 }, () => "1. mai er hun tilbake.")],
    ["2. mai på prøve,\n4. mai fullt.", Array.from({ length: 3 }, () => "2. mai på prøve,\n4. mai fullt.")],
  ])("puts its words to the questions: %j", (text, expected) => {
    const outcome = readDialogueMessage(xmlOf(dialogueAnswer({ conversation: conversationId(record.id), text })));
    const reply = outcome?.ok ? replyIn(outcome.value, record, at) : null;
    expect(reply).toMatchObject({ kind: "answers", way: "no-dialogue", messageId: "svar-1" });
    expect(reply?.kind === "answers" && reply.answers.map(({ given }) => given.text)).toEqual(expected);
  });

  test("that says it cannot be given is one, too", () => {
    const text = `${record.request.further.noInformation} Hilsen Gry`;
    const outcome = readDialogueMessage(xmlOf(dialogueAnswer({ conversation: conversationId(record.id), text })));
    expect(outcome?.ok && replyIn(outcome.value, record, at)).toMatchObject({
      kind: "no-information",
      text: "Hilsen Gry",
    });
  });

  test("is none without a dialogue message, and refused as a note of the physician's own", () => {
    expect(readDialogueMessage(sampleXml("no-nav0807-iso-8859-1.xml"))).toBeNull();
    expect(readDialogueMessage(request)).toEqual({ ok: false, refusal: "not-an-answer" });
  });
});

const folder = thirdPartyFolder();
describe.skipIf(folder === null)("public messages (skipped without ../shared/thirdparty)", () => {
  const read = (name: string) => readDialogueMessage(xmlOf(readFileSync(join(folder ?? "", "no", name))));

  test("an answer is read as one", () => {
    expect(read("dialog-svar-foresporsel.xml")).toMatchObject({
      ok: true,
      value: {
        id: "b62016eb-6c2d-417a-8ecc-157b3c5ee2ca",
        physician: "Inga Fos Valda",
        content: { kind: "words", text: "Pasieten har masse info her" },
        answers: { requests: [], messages: [] },
      },
    });
  });

  test("a note is not", () => {
    expect(read("dialog-notat.xml")).toMatchObject({ ok: false, refusal: "not-an-answer" });
  });
});
