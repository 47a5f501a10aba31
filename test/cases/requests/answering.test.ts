import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { receiveCertificate } from "#cases/receive-certificate.ts";
import { approveRequest } from "#cases/requests/approve-request.ts";
import { checkPhysician } from "#cases/requests/check-physician.ts";
import { closeRequest } from "#cases/requests/close-request.ts";
import { reassignRequest } from "#cases/requests/reassign-request.ts";
import { recordOpinion } from "#cases/requests/record-opinion.ts";
import { recordReply } from "#cases/requests/record-reply.ts";
import { referToConsultant } from "#cases/requests/refer-to-consultant.ts";
import { requestsOf } from "#cases/requests/requests-of.ts";
import { saveFields } from "#cases/requests/save-fields.ts";
import { takeDueSteps } from "#cases/requests/take-due-steps.ts";
import { requestId } from "#requests/lifecycle/request-id.ts";
import type { Reply } from "#requests/reply.ts";
import { requestWith } from "../../storage/request-records.ts";
import { upload } from "../office.ts";
import { goldText, openRequestOffice, physician, wordsFor } from "./request-office.ts";

let office: Awaited<ReturnType<typeof openRequestOffice>>;
beforeEach(async () => {
  office = await openRequestOffice();
});
afterEach(() => office.close());

const right = "se2321000016 1a2b";
const link = { kind: "physician", id: null } as const;
const stored = (id: string) => office.deps.requests.get(id);
const certificateOf = async (id: string) => {
  const request = await stored(id);
  return office.deps.storage.records.get(request?.certificateId ?? "");
};

describe("the physician's number", () => {
  it("lets in, and sets wrong tries back", async () => {
    const { id } = await office.asked();
    for (const [number, answer] of [
      ["1", "wrong"],
      ["2", "wrong"],
      [right, "right"],
      ["", "wrong"],
      [right, "right"],
    ]) {
      expect(await checkPhysician(office.deps, id, number ?? "")).toBe(answer);
    }
    expect((await stored(id))?.link.wrongTries).toBe(0);
    expect(await checkPhysician(office.deps, "0".repeat(32), right)).toBe("wrong");
  });

  it("locks after five wrong ones, for the right one too, until the request goes out anew", async () => {
    const { id } = await office.asked();
    const answers: string[] = [];
    for (let number = 1; number <= 6; number += 1) answers.push(await checkPhysician(office.deps, id, `${number}`));
    expect(answers).toEqual(["wrong", "wrong", "wrong", "wrong", "locked", "locked"]);
    expect(await checkPhysician(office.deps, id, right)).toBe("locked");
    const by = { kind: "caseworker", id: "kw" } as const;
    const to = { address: "ada@vc.example", name: null, professionalId: right };
    expect(await reassignRequest(office.deps, id, { by, to })).toMatchObject({ ok: true });
    expect(await checkPhysician(office.deps, id, right)).toBe("right");
  });

  it("is judged five times at most when twenty try at once", async () => {
    const { id } = await office.asked();
    const numbers = Array.from({ length: 20 }, (_, index) => (index === 12 ? right : `${index}`));
    const answers = await Promise.all(
      numbers.map((number) => checkPhysician(office.deps, id, number).catch(() => "locked")),
    );
    expect(answers.filter((answer) => answer === "wrong").length).toBeLessThanOrEqual(8);
    expect((await stored(id))?.link.wrongTries).toBeLessThanOrEqual(5);
  });
});

describe("handing on to a colleague", () => {
  it("sends a link of its own, ends the earlier one, drops what was written, and keeps the deadline", async () => {
    const { id, deadline } = await office.asked();
    await saveFields(office.deps, id, { "answer-1": "Påbörjat" });
    office.at("2026-03-05T09:00:00Z");
    const to = { address: "bo@vc.example", name: "Bo Bertilsson", professionalId: "9144897" };
    const outcome = await reassignRequest(office.deps, id, { by: link, to });
    expect(outcome).toMatchObject({
      ok: true,
      record: { state: "sent", deadline, savedFields: null, link: { version: 2, sentVersion: 2 } },
    });
    expect((await office.outbox()).sort()).toEqual([`${id}-request-1.eml`, `${id}-request-2.eml`]);
    expect(await checkPhysician(office.deps, id, right)).toBe("wrong");
    expect(await checkPhysician(office.deps, id, "9144897")).toBe("right");
  });

  it("goes out later where the post fails now", async () => {
    const { id } = await office.asked();
    const post = { take: () => Promise.reject(new Error("no network")) };
    const to = { address: "bo@vc.example", name: null, professionalId: "9144897" };
    const outcome = await reassignRequest({ ...office.deps, post }, id, { by: link, to });
    expect(outcome).toMatchObject({ ok: true, record: { link: { version: 2, sentVersion: 1 } } });
    office.at("2026-03-03T09:11:00Z");
    expect(await takeDueSteps(office.deps)).toMatchObject({ sent: 1 });
    expect(await stored(id)).toMatchObject({ link: { sentVersion: 2 }, nextStepAt: "2026-03-10T07:00:00.000Z" });
  });

  it("is not for a draft, nor for nobody", async () => {
    const { id } = await office.drafted();
    const to = { address: "bo@vc.example", name: null, professionalId: "9144897" };
    expect(await reassignRequest(office.deps, id, { by: link, to })).toEqual({ ok: false, because: "not-now" });
    const sent = await office.asked("g-02-utmattning-ordrik");
    const nobody = { ...to, address: "bo" };
    expect(await reassignRequest(office.deps, sent.id, { by: link, to: nobody })).toMatchObject({
      because: "unfit-recipient",
    });
  });
});

describe("what is written and not yet sent", () => {
  it("is kept, the last one counting, and refused when it is a book or too late", async () => {
    const { id } = await office.asked();
    await saveFields(office.deps, id, { a: "1" });
    expect(await saveFields(office.deps, id, { a: "2" })).toMatchObject({
      ok: true,
      record: { savedFields: { at: "2026-03-03T09:00:00.000Z", fields: { a: "2" } } },
    });
    expect(await saveFields(office.deps, id, { a: "x".repeat(40_000) })).toMatchObject({ because: "unfit-answer" });
    const draft = await office.drafted("g-02-utmattning-ordrik");
    expect(await saveFields(office.deps, draft.id, { a: "1" })).toEqual({ ok: false, because: "not-now" });
  });
});

describe("replies", () => {
  it("is stored as given, put to the certificate, and answered with the next round's draft for what is open", async () => {
    const asked = await office.asked("g-10-knaprotes-datid");
    const [question] = asked.request.questions;
    const reply = wordsFor(question?.criterion ?? "", "Hen orkar inte längre än en timme åt gången.");
    const outcome = await recordReply(office.deps, asked.id, reply);
    expect(outcome).toMatchObject({
      ok: true,
      record: { state: "answered", reply, nextStepAt: null, savedFields: null },
    });
    const certificate = await certificateOf(asked.id);
    expect(certificate?.assessments.map(({ cause }) => cause?.requestId ?? null)).toEqual([null, asked.id]);

    const [first, second, ...more] = await requestsOf(office.deps, asked.certificateId);
    expect(first?.id).toBe(asked.id);
    expect(second).toMatchObject({ round: 2, state: "draft" });
    expect(second?.request.questions.map(({ criterion }) => criterion)).not.toContain(question?.criterion);
    expect(more).toEqual([]);
  });

  it("is one reply when it comes twice, by its words or by its message", async () => {
    const asked = await office.asked();
    const criterion = asked.request.questions[0]?.criterion ?? "";
    const reply = wordsFor(criterion, "Hen orkar en timme.");
    const both = await Promise.all([
      recordReply(office.deps, asked.id, reply),
      recordReply(office.deps, asked.id, reply),
    ]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    const later = { ...reply, at: "2026-03-06T09:00:00.000Z" };
    expect(await recordReply(office.deps, asked.id, later)).toMatchObject({
      ok: true,
      record: { reply: { at: reply.at } },
    });
    expect((await certificateOf(asked.id))?.assessments).toHaveLength(2);
    const other = wordsFor(criterion, "Något annat.");
    expect(await recordReply(office.deps, asked.id, other)).toEqual({ ok: false, because: "already-replied" });

    const next = await office.asked("g-02-utmattning-ordrik");
    const message = wordsFor(next.request.questions[0]?.criterion ?? "", "a", { way: "se-message", messageId: "m-1" });
    await recordReply(office.deps, next.id, message);
    expect(await recordReply(office.deps, next.id, { ...message, physician: null })).toMatchObject({ ok: true });
  });

  it("gets to the certificate also when a crash came between, and only once", async () => {
    const asked = await office.asked();
    const reply = wordsFor(asked.request.questions[0]?.criterion ?? "", "Hen orkar en timme.");
    const { records } = office.deps.storage;
    const crash = { ...records, replace: () => Promise.reject(new Error("power cut")) };
    const broken = { ...office.deps, storage: { ...office.deps.storage, records: crash } };
    expect(await recordReply(broken, asked.id, reply)).toMatchObject({ ok: true, record: { state: "answered" } });
    expect((await certificateOf(asked.id))?.assessments).toHaveLength(1);
    await closeRequest(office.deps, asked.id, { caseworker: "kw" });
    office.at("2026-03-03T09:11:00Z");
    await takeDueSteps(office.deps);
    await takeDueSteps(office.deps);
    expect((await certificateOf(asked.id))?.assessments).toHaveLength(2);
    expect(await stored(asked.id)).toMatchObject({ state: "closed", nextStepAt: null });
  });

  it("is taken late, until the caseworker has gone on", async () => {
    const asked = await office.asked();
    office.at("2026-04-10T09:00:00Z");
    await takeDueSteps(office.deps);
    const reply: Reply = { ...common, kind: "no-information", text: "" };
    expect(await recordReply(office.deps, asked.id, reply)).toMatchObject({
      ok: true,
      record: { state: "no-information" },
    });
    const other = await office.asked("g-02-utmattning-ordrik");
    office.at("2026-05-10T09:00:00Z");
    await takeDueSteps(office.deps);
    await closeRequest(office.deps, other.id, { caseworker: "kw" });
    expect(await recordReply(office.deps, other.id, reply)).toEqual({ ok: false, because: "not-now" });
  });

  it.each([
    { kind: "no-information", state: "no-information", rounds: 1 },
    { kind: "not-mine", state: "not-mine", rounds: 2 },
  ] as const)("that says $kind leads to $state and $rounds round(s)", async ({ kind, state, rounds }) => {
    const asked = await office.asked();
    const reply: Reply =
      kind === "not-mine" ? { ...common, kind, text: "", tookOver: null } : { ...common, kind, text: "" };
    expect(await recordReply(office.deps, asked.id, reply)).toMatchObject({ ok: true, record: { state } });
    expect(await requestsOf(office.deps, asked.certificateId)).toHaveLength(rounds);
    expect((await certificateOf(asked.id))?.assessments).toHaveLength(1);
  });

  it("asks no more than the policy has rounds", async () => {
    const first = await office.asked();
    for (let round = 1; round <= 3; round += 1) {
      const open = (await requestsOf(office.deps, first.certificateId)).at(-1);
      if (open?.state === "draft") {
        await approveRequest(office.deps, open.id, { recipient: physician, caseworker: "kw" });
      }
      await recordReply(office.deps, open?.id ?? "", { ...common, kind: "not-mine", text: "", tookOver: null });
    }
    expect(await requestsOf(office.deps, first.certificateId)).toHaveLength(2);
  });

  it("that does not fit is refused by field and rule, and nothing is stored", async () => {
    const asked = await office.asked();
    const outcome = await recordReply(office.deps, asked.id, wordsFor("prognosis-of-another", "x"));
    expect(outcome).toMatchObject({ ok: false, because: "unfit-answer", faults: [{ rule: "not-asked" }] });
    expect(await stored(asked.id)).toMatchObject({ state: "sent", reply: null });
  });

  it("can be typed in by a caseworker, who is then named by id", async () => {
    const asked = await office.asked();
    const reply = wordsFor(asked.request.questions[0]?.criterion ?? "", "Per telefon.", { way: "caseworker" });
    const outcome = await recordReply(office.deps, asked.id, reply, { caseworker: "kw-9" });
    expect(outcome.ok && outcome.record.history.at(-1)).toMatchObject({ actor: { kind: "caseworker", id: "kw-9" } });
  });
});

const common = {
  at: "2026-03-05T09:00:00.000Z",
  way: "page",
  physician: "Ada Mallsson",
  messageId: null,
} as const;

describe("a certificate that replaces another", () => {
  it("closes the requests of the earlier one, whatever their state, and lets none be drafted", async () => {
    const sent = await office.asked();
    const draft = await office.drafted("g-02-utmattning-ordrik");
    const text = await goldText("g-01-depression-underskoterska");
    const by = await office.assessed(upload(text, { caseFacts: { replaces: sent.certificateId } }));
    await office.assessed(upload(text, { caseFacts: { caseId: "c", replaces: draft.certificateId } }));
    await office.assessed(upload(text, { caseFacts: { caseId: "d", replaces: "0".repeat(32) } }));
    for (const { id } of [sent, draft]) {
      const closed = await stored(id);
      expect(closed).toMatchObject({ state: "closed", nextStepAt: null });
      expect(closed?.history.slice(-2)).toMatchObject([
        { move: "withdraw", because: "replaced", actor: { kind: "machine" } },
        { move: "close", because: "replaced", actor: { kind: "machine" } },
      ]);
    }
    expect(await certificateOf(sent.id)).toMatchObject({ replacedBy: by });
    expect(await takeDueSteps(office.deps)).toEqual({ sent: 0, reminded: 0, expired: 0, failed: 0 });
  });
});

describe("a file that was there before it came in another's place", () => {
  it("is not doubled, and closes the earlier one's requests at once", async () => {
    const sent = await office.asked();
    const text = await goldText("g-01-depression-underskoterska");
    const by = await office.assessed(upload(text));
    const again = await receiveCertificate(office.deps, upload(text, { caseFacts: { replaces: sent.certificateId } }));
    expect(again).toEqual({ id: by, known: true });
    expect(await stored(sent.id)).toMatchObject({ state: "closed" });
    expect(await certificateOf(sent.id)).toMatchObject({ replacedBy: by });
  });
});

describe("the medical consultant", () => {
  it("is asked once and answers once, beside the certificate", async () => {
    const { certificateId } = await office.drafted();
    const ask = () => referToConsultant(office.deps, certificateId, { question: "Är 50 % rimligt?", caseworker: "kw" });
    await ask();
    const outcome = await ask();
    const [referral, ...more] = outcome.ok ? outcome.record.referrals : [];
    expect(referral).toMatchObject({ question: "Är 50 % rimligt?", opinion: null });
    expect(more).toEqual([]);
    const answer = (text: string, id = referral?.id ?? "") =>
      recordOpinion(office.deps, certificateId, id, { text, consultant: "mc" });
    expect(await answer("Ja.")).toMatchObject({ ok: true, record: { referrals: [{ opinion: { text: "Ja." } }] } });
    expect(await answer("Ja.")).toMatchObject({ ok: true });
    expect(await answer("Nej.")).toEqual({ ok: false, because: "not-now" });
    expect(await answer("Ja.", "0".repeat(32))).toEqual({ ok: false, because: "not-found" });
    expect((await office.deps.storage.records.get(certificateId))?.assessments).toHaveLength(1);
  });
});

describe("the message systems", () => {
  it.each([
    {
      file: "se-fk7804-v2.xml",
      form: "se-fk7804",
      policy: "se-forsakringskassan",
      channel: "se-message",
      address: "SE2321000016-1003",
      root: "SendMessageToCare",
    },
    {
      file: "no-nav0807-iso-8859-1.xml",
      form: "no-nav0807",
      policy: "no-nav",
      channel: "no-dialogue",
      address: "7987",
      root: "Dialogmelding",
    },
  ] as const)("carry the request on $file with the patient's number, which is kept nowhere", async (given) => {
    const { file, form, policy, channel, address, root } = given;
    const bytes = await readFile(`samples/${file}`);
    const certificateId = await office.assessed(upload("", { bytes, name: file }));
    const draft = requestWith({ id: requestId(certificateId, 9), certificateId, form, policy, round: 9 });
    await office.deps.requests.add(draft);
    const recipient = { channel, address, name: null, professionalId: null };
    const outcome = await approveRequest(office.deps, draft.id, { recipient, caseworker: "kw" });
    expect(outcome).toMatchObject({ ok: true, record: { state: "sent" } });
    const message = await office.laid(`${draft.id}-request-1.xml`);
    expect(message).toContain(root);
    const [number] = /\b(?:19|20)?\d{6}-?\d{4,5}\b/.exec(message) ?? [];
    expect(number).toBeDefined();
    const kept = JSON.stringify([await stored(draft.id), await office.deps.storage.records.get(certificateId)]);
    expect(kept).not.toContain(number?.slice(-4));
    expect(kept).not.toContain(number);
  });
});
