import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { assessCertificate } from "#cases/assess-certificate.ts";
import { receiveMessage } from "#cases/messages/receive-message.ts";
import { approveRequest } from "#cases/requests/approve-request.ts";
import { remindNow } from "#cases/requests/remind-now.ts";
import { requestsOf } from "#cases/requests/requests-of.ts";
import { conversationId, messageId } from "#requests/formats/messages/message-id.ts";
import type { Channel, RequestRecord } from "#requests/lifecycle/request-record.ts";
import { dialogueAnswer } from "#test/requests/formats/no-dialogue/dialogue-answer.ts";
import { answerMessage, completedCertificate } from "#test/requests/formats/se-message/messages-from-the-care.ts";
import { upload } from "../office.ts";
import { openRequestOffice } from "../requests/request-office.ts";

let office: Awaited<ReturnType<typeof openRequestOffice>>;
beforeEach(async () => {
  office = await openRequestOffice();
});
afterEach(() => office.close());

/** What the Swedish sample says of itself. */
const about = { certificate: "00000000-0000-4000-8000-000000017804", patient: "196403219824" };

/** A request on an XML certificate that has gone out through a message system. */
async function asked(channel: Channel, bytes: Uint8Array): Promise<RequestRecord> {
  const certificateId = await office.assessed({ ...upload(""), bytes, caseFacts: { caseId: "case-1" } });
  const [draft] = await requestsOf(office.deps, certificateId);
  const recipient = { channel, address: "SE2321000016-7T2B", name: null, professionalId: null };
  const sent = await approveRequest(office.deps, draft?.id ?? "", { recipient, caseworker: "kw" });
  if (!sent.ok) throw new Error(`not sent: ${sent.because}`);
  return sent.record;
}

const swedish = async () =>
  asked("se-message", new Uint8Array(await readFile("samples/se-fk7804-v1-general-limitation.xml")));

/** The sample with its week 7 questions left blank. */
const norwegian = async () => {
  const source = await readFile("samples/no-nav0807-iso-8859-1.xml", "latin1");
  const blank = source.replace(/<UtdypendeOpplysninger>[\s\S]*<\/UtdypendeOpplysninger>/, "");
  return asked("no-dialogue", new Uint8Array(Buffer.from(blank, "latin1")));
};

const receive = (source: string) => receiveMessage(office.deps, new TextEncoder().encode(source));

describe("a Swedish answer message", () => {
  test("is stored as the reply, once however often it comes", async () => {
    const { id } = await swedish();
    const source = answerMessage({ text: "Klarar inte att lyfta mer än 2 kg.", requestId: id, about });
    const first = await receive(source);
    expect(first).toMatchObject({
      ok: true,
      took: "reply",
      record: { state: "answered", reply: { way: "se-message" } },
    });
    const again = await receive(source);
    expect(again).toMatchObject({ ok: true, took: "reply", record: { state: "answered" } });
    const other = await receive(source.replace("svar-1", "svar-2"));
    expect(other).toEqual({ ok: false, because: "already-replied" });
  });

  test("is found by the message that it answers where our reference is lost, also that of a reminder", async () => {
    const { id } = await swedish();
    await remindNow(office.deps, id, { caseworker: "kw" });
    const text = "Ingen på vårdenheten kan ansvara för det medicinska innehållet i intyget.";
    const parcelId = `${id}-reminder-1-1`;
    expect(await receive(answerMessage({ text, requestId: null, parcelId, about }))).toMatchObject({
      ok: true,
      record: { id, state: "not-mine" },
    });
  });

  test("that is longer than an answer can be is kept whole beside it", async () => {
    const { id } = await swedish();
    const text = "Svårt att gå. ".repeat(400);
    const outcome = await receive(answerMessage({ text, requestId: id, about }));
    const reply = outcome.ok && outcome.record.reply?.kind === "answers" ? outcome.record.reply : null;
    expect(reply?.answers[0]?.given.text).toMatch(/^Svårt att gå\. .* \[…\]$/);
    const kept = await office.deps.storage.files.get(reply?.attachments[0]?.key ?? "");
    expect(new TextDecoder().decode(kept?.bytes)).toContain(text.trim());
  });

  test.each([
    ["other-certificate", { ...about, certificate: "another" }],
    ["other-patient", { ...about, patient: "197209149850" }],
  ])("is refused as %s", async (because, told) => {
    const { id } = await swedish();
    expect(await receive(answerMessage({ text: "Ja.", requestId: id, about: told }))).toEqual({ ok: false, because });
    expect(await office.deps.requests.get(id)).toMatchObject({ state: "sent", reply: null });
  });

  test("may have the patient's number without the century", async () => {
    const { id } = await swedish();
    const told = { ...about, patient: "640321-9824" };
    expect(await receive(answerMessage({ text: "Ja.", requestId: id, about: told }))).toMatchObject({ ok: true });
  });
});

describe("a completed certificate", () => {
  test("comes in place of the earlier one, in its case, and closes the request", async () => {
    const request = await swedish();
    const source = completedCertificate({ requestId: request.id, comment: "Ny bedömning.", about });
    const outcome = await receive(source);
    if (!outcome.ok || outcome.took !== "certificate") throw new Error("no certificate");
    expect(outcome.known).toBe(false);
    await assessCertificate(office.deps, `incoming/${outcome.certificateId}`);
    expect(await office.deps.storage.records.get(outcome.certificateId)).toMatchObject({
      status: "assessed",
      caseFacts: { caseId: "case-1", replaces: request.certificateId },
    });
    expect(await office.deps.requests.get(request.id)).toMatchObject({ state: "closed" });
    expect(await receive(source)).toMatchObject({ ok: true, certificateId: outcome.certificateId, known: true });
  });

  test("that was copied to say that there is nothing more to say is that answer", async () => {
    const { id } = await swedish();
    const comment =
      "Motivering till varför ingen ytterligare medicinsk information kunde anges vid komplettering: Allt är sagt.";
    expect(await receive(completedCertificate({ requestId: id, comment, about }))).toMatchObject({
      ok: true,
      took: "reply",
      record: { state: "no-information", reply: { text: "Allt är sagt." } },
    });
    expect((await office.deps.storage.records.list({ limit: 5 })).records).toHaveLength(1);
  });
});

describe("a Norwegian dialogue message", () => {
  test("is the answer to the request whose conversation it belongs to", async () => {
    const { id } = await norwegian();
    const source = dialogueAnswer({ conversation: conversationId(id), text: "Blir svimmel av å bøye seg." });
    expect(await receive(source)).toMatchObject({
      ok: true,
      took: "reply",
      record: { id, state: "answered", reply: { way: "no-dialogue", messageId: "svar-1", physician: "Gry Testmo" } },
    });
    expect(await receive(source)).toMatchObject({ ok: true, record: { id } });
  });

  test("brings its files along, and the whole message where one of them is of no known kind", async () => {
    const { id } = await norwegian();
    const files = ["Epikrise: kneet er hovent.", "\u0000\u0001\u0002 ikke til å åpne"];
    const text = "Se vedlegg.";
    const outcome = await receive(dialogueAnswer({ conversation: conversationId(id), text, files }));
    const reply = outcome.ok && outcome.record.reply?.kind === "answers" ? outcome.record.reply : null;
    expect(reply?.attachments.map(({ type }) => type)).toEqual(["text", "xml"]);
    const [first, whole] = await Promise.all(
      (reply?.attachments ?? []).map(async ({ key }) =>
        new TextDecoder().decode((await office.deps.storage.files.get(key))?.bytes),
      ),
    );
    expect(first).toBe(files[0]);
    expect(whole).toContain("Se vedlegg.");
  });

  test("is found by its parent where the conversation is lost", async () => {
    const { id } = await norwegian();
    const parent = messageId(`${id}-request-1`);
    expect(await receive(dialogueAnswer({ conversation: "?", parent, text: "Ja." }))).toMatchObject({
      ok: true,
      record: { id },
    });
  });
});

test.each([
  ["no-such-request", answerMessage({ text: "Ja.", requestId: "0".repeat(32), about })],
  ["no-such-request", dialogueAnswer({ conversation: conversationId("0".repeat(32)), text: "Ja." })],
  ["not-an-answer", answerMessage({ text: "Ring oss.", requestId: null, svarPa: false })],
  ["other-message", "<hello/>"],
  ["unsafe-xml", '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'],
  ["truncated", "<hello>"],
])("what answers nothing is refused as %s", async (because, source) => {
  expect(await receive(source)).toEqual({ ok: false, because });
});
