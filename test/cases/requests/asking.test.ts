import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { assessCertificate } from "#cases/assess-certificate.ts";
import { approveRequest } from "#cases/requests/approve-request.ts";
import { closeRequest } from "#cases/requests/close-request.ts";
import { remindNow } from "#cases/requests/remind-now.ts";
import { requestsOf } from "#cases/requests/requests-of.ts";
import { takeDueSteps } from "#cases/requests/take-due-steps.ts";
import { withdrawRequest } from "#cases/requests/withdraw-request.ts";
import { upload } from "../office.ts";
import { goldText, openRequestOffice, physician } from "./request-office.ts";

let office: Awaited<ReturnType<typeof openRequestOffice>>;
beforeEach(async () => {
  office = await openRequestOffice();
});
afterEach(() => office.close());

const none = { sent: 0, reminded: 0, expired: 0, failed: 0 };
const kw = { caseworker: "kw-1" };
const stored = (id: string) => office.deps.requests.get(id);

describe("drafts", () => {
  it("come with each result that asks for something, once", async () => {
    const draft = await office.drafted();
    expect(draft).toMatchObject({ round: 1, state: "draft", unit: "Vårdcentralen Tallbacken", nextStepAt: null });
    await assessCertificate(office.deps, `incoming/${draft.certificateId}`);
    expect(await requestsOf(office.deps, draft.certificateId)).toEqual([draft]);
  });

  it("do not come where nothing is to be asked", async () => {
    const id = await office.assessed(upload(await goldText("g-01-depression-underskoterska")));
    expect(await requestsOf(office.deps, id)).toEqual([]);
    expect((await office.deps.requests.list({ limit: 5 })).records).toEqual([]);
  });

  it("come later for a certificate of before requests were kept, once", async () => {
    const { requests } = office.deps;
    const forgetful = { ...office.deps, requests: { ...requests, add: async () => false } };
    const file = upload(await goldText("g-05-stressreaktion-inga-begransningar"));
    await office.deps.storage.files.put("incoming/old", file.bytes, {});
    await assessCertificate(forgetful, "incoming/old");
    const [old] = (await office.deps.storage.records.list({ limit: 1 })).records;
    office.at("2026-05-01T09:00:00Z");
    const both = await Promise.all([requestsOf(office.deps, old?.id ?? ""), requestsOf(office.deps, old?.id ?? "")]);
    expect(both[0]).toMatchObject([{ state: "draft", revision: 1, createdAt: "2026-03-03T09:00:00.000Z" }]);
    expect(both[1]).toEqual(both[0]);
    expect(await requestsOf(office.deps, "0".repeat(32))).toEqual([]);
  });
});

describe("approving", () => {
  it("sends at once, and says when the machine has something to do again", async () => {
    const sent = await office.asked();
    expect(sent).toMatchObject({
      state: "sent",
      deadline: "2026-03-17",
      nextStepAt: "2026-03-10T07:00:00.000Z",
      link: { version: 1, sentVersion: 1, expiresAt: "2026-04-16T22:00:00.000Z" },
      recipient: { address: "ada@vc.example" },
    });
    expect(sent.history.map(({ move, actor }) => [move, actor.kind])).toEqual([
      ["draft", "machine"],
      ["approve", "caseworker"],
      ["send", "machine"],
    ]);
    expect(await office.outbox()).toEqual([`${sent.id}-request-1.eml`]);
    expect(JSON.stringify(sent)).not.toContain(physician.professionalId);
  });

  it("sends a mail with the link and the office, and nothing of the patient or the certificate", async () => {
    const sent = await office.asked();
    const mail = (await office.laid(`${sent.id}-request-1.eml`)).replaceAll("=\r\n", "");
    expect(mail).toContain(`https://svar.example/answer/${sent.id}.1.`);
    expect(mail).toContain("F=C3=B6rs=C3=A4kringskontoret i =C3=85m=C3=A5l");
    const certificate = await office.deps.storage.records.get(sent.certificateId);
    const kept = certificate?.assessments[0]?.certificate;
    const patient = kept?.patient.status === "stated" ? kept.patient.value.name : null;
    expect(patient).toMatch(/\S+ \S+/);
    for (const word of [...(patient ?? "").split(" "), "F43", "stress", "Tallbacken", "Mallsson", "2026-09-21"]) {
      expect(mail).not.toContain(word);
    }
  });

  it("twice for the same physician is once; for another it is refused", async () => {
    const { id } = await office.drafted();
    const approve = (over = {}) => approveRequest(office.deps, id, { recipient: { ...physician, ...over }, ...kw });
    const both = await Promise.all([approve(), approve()]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await approve()).toMatchObject({ ok: true, record: { state: "sent" } });
    expect(await approve({ address: "b@vc.example" })).toEqual({ ok: false, because: "not-now" });
    expect(await office.outbox()).toHaveLength(1);
    expect((await stored(id))?.history.filter(({ move }) => move === "approve")).toHaveLength(1);
  });

  it.each([
    [{ address: "nobody" }, "address"],
    [{ address: null }, "address"],
    [{ professionalId: null }, "professionalId"],
    [{ professionalId: " - " }, "professionalId"],
    [{ channel: "se-message", address: "two words" }, "address"],
    [{ channel: "se-message", address: "SE1-1" }, "certificate"],
  ] as const)("refuses a recipient with %j by the field %s, and leaves the draft", async (over, field) => {
    const { id } = await office.drafted();
    const outcome = await approveRequest(office.deps, id, { recipient: { ...physician, ...over }, ...kw });
    expect(outcome).toMatchObject({ ok: false, because: "unfit-recipient", faults: [{ field }] });
    expect(JSON.stringify(outcome)).not.toContain("two words");
    expect(await stored(id)).toMatchObject({ state: "draft", revision: 1, recipient: null });
    expect(await office.outbox()).toEqual([]);
  });

  it("writes a letter to print, with a link only where the physician's number is known", async () => {
    const { id } = await office.drafted();
    const recipient = { channel: "letter", address: null, name: null, professionalId: null } as const;
    const outcome = await approveRequest(office.deps, id, { recipient, ...kw });
    expect(outcome).toMatchObject({ ok: true, record: { state: "sent", recipient: { physicianPrint: null } } });
    expect(await office.outbox()).toEqual([`${id}-request-1.pdf`]);
    expect((await office.laid(`${id}-request-1.pdf`)).slice(0, 5)).toBe("%PDF-");
  });

  it("of a request that nobody knows finds nothing", async () => {
    const outcome = await approveRequest(office.deps, "0".repeat(32), { recipient: physician, ...kw });
    expect(outcome).toEqual({ ok: false, because: "not-found" });
  });

  it("stands when the post fails, which is told, and the machine sends later", async () => {
    const { id } = await office.drafted();
    const post = { take: () => Promise.reject(new Error("no network")) };
    const approved = await approveRequest({ ...office.deps, post }, id, { recipient: physician, ...kw });
    expect(approved).toMatchObject({ ok: true, record: { state: "approved" } });
    expect(office.faults).toHaveLength(1);
    expect(await takeDueSteps(office.deps)).toEqual(none);
    office.at("2026-03-03T09:10:00Z");
    expect(await takeDueSteps({ ...office.deps, post })).toEqual({ ...none, failed: 1 });
    office.at("2026-03-03T09:20:00Z");
    expect(await takeDueSteps(office.deps)).toEqual({ ...none, sent: 1 });
    expect(await stored(id)).toMatchObject({ state: "sent" });
  });
});

describe("the calendar", () => {
  it("reminds once in the middle, gives up after the last day, and does nothing twice", async () => {
    const { id } = await office.asked();
    const days: Record<string, object> = {};
    for (let day = 3; day <= 25; day += 1) {
      for (const hour of ["06", "10", "10", "22"]) {
        office.at(`2026-03-${String(day).padStart(2, "0")}T${hour}:30:00Z`);
        const taken = await takeDueSteps(office.deps);
        if (JSON.stringify(taken) !== JSON.stringify(none)) days[`${day} ${hour}`] = taken;
      }
    }
    expect(days).toEqual({ "10 10": { ...none, reminded: 1 }, "18 06": { ...none, expired: 1 } });
    expect((await office.outbox()).sort()).toEqual([`${id}-reminder-1-1.eml`, `${id}-request-1.eml`]);
    expect(await stored(id)).toMatchObject({ state: "expired", reminders: 1, nextStepAt: null });
  });

  it("reminds at a caseworker's word, once a day, and not a second time by itself", async () => {
    const { id } = await office.asked();
    office.at("2026-03-05T12:00:00Z");
    expect(await remindNow(office.deps, id, kw)).toMatchObject({
      ok: true,
      record: { reminders: 1, state: "reminded" },
    });
    expect(await remindNow(office.deps, id, kw)).toEqual({ ok: false, because: "not-now" });
    office.at("2026-03-10T12:00:00Z");
    expect(await takeDueSteps(office.deps)).toEqual(none);
    expect(await stored(id)).toMatchObject({ nextStepAt: "2026-03-17T23:00:00.000Z" });
    expect(await remindNow(office.deps, id, kw)).toMatchObject({ ok: true, record: { reminders: 2 } });
    expect(await office.outbox()).toHaveLength(3);
  });

  it("closes what was withdrawn, before and after it was sent", async () => {
    const draft = await office.drafted("g-02-utmattning-ordrik");
    const sent = await office.asked();
    for (const { id } of [draft, sent]) {
      const outcome = await withdrawRequest(office.deps, id, { ...kw, because: "not-needed" });
      expect(outcome).toMatchObject({ ok: true, record: { state: "withdrawn" } });
      expect((await withdrawRequest(office.deps, id, { ...kw, because: "not-needed" })).ok).toBe(true);
    }
    expect(await takeDueSteps(office.deps)).toEqual(none);
    for (const { id } of [draft, sent]) {
      expect(await stored(id)).toMatchObject({ state: "closed", nextStepAt: null });
      expect(await withdrawRequest(office.deps, id, { ...kw, because: "late" })).toEqual({
        ok: false,
        because: "not-now",
      });
    }
    expect(await approveRequest(office.deps, draft.id, { recipient: physician, ...kw })).toEqual({
      ok: false,
      because: "not-now",
    });
  });

  it("lets a caseworker close what ran out, not what is still out", async () => {
    const { id } = await office.asked();
    expect(await closeRequest(office.deps, id, kw)).toEqual({ ok: false, because: "not-now" });
    office.at("2026-03-18T09:00:00Z");
    await takeDueSteps(office.deps);
    expect(await closeRequest(office.deps, id, kw)).toMatchObject({ ok: true, record: { state: "closed" } });
  });
});

describe("a policy that sends by itself", () => {
  it.each([
    { certificate: "g-05-stressreaktion-inga-begransningar", contact: "ada@vc.example", state: "sent" },
    { certificate: "g-05-stressreaktion-inga-begransningar", contact: null, state: "draft" },
  ])("leads to $state where the mail address is $contact", async ({ certificate, contact, state }) => {
    const draft = await office.drafted(certificate);
    const record = await office.deps.storage.records.get(draft.certificateId);
    const [result] = record?.assessments ?? [];
    if (record === null || result?.certificate == null) throw new Error("no result");
    const { issuer } = result.certificate;
    if (issuer.status !== "stated") throw new Error("no issuer");
    const value = {
      ...issuer.value,
      professionalId: "9144897",
      contacts: contact === null ? [] : [`Tel 1, ${contact}`],
    };
    const named = { ...result, certificate: { ...result.certificate, issuer: { ...issuer, value } } };
    await office.deps.storage.records.replace({ ...record, revision: record.revision + 1, assessments: [named] });
    await office.deps.requests.replace({ ...draft, revision: 2, nextStepAt: draft.createdAt });

    await takeDueSteps(office.deps);
    const after = await stored(draft.id);
    expect(after).toMatchObject({ state });
    expect(after?.nextStepAt === null).toBe(state === "draft");
    const approved = after?.history.find(({ move }) => move === "approve");
    expect(approved?.actor.kind).toBe(state === "draft" ? undefined : "policy");
  });
});
