import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dayAt } from "#certificate/calendar-date.ts";
import { linkToken } from "#requests/links/link-token.ts";
import { requestWords } from "#web/requests/words/words.ts";
import { words } from "#web/words/words.ts";
import { approval, askingApp, seen } from "./asking-app.ts";

const said = requestWords("en");
const sv = requestWords("sv");
const three = ["activity-limitation", "functional-impairment", "impairment-basis"];

describe("a draft", () => {
  it("stands as it would be sent, with what the certificate tells of whom to ask", async () => {
    const app = await askingApp();
    const { request } = await app.newest();
    const html = await (await app.visit(`/certificates/${app.record.id}`)).text();
    for (const { text, why } of request.questions) expect(seen(html)).toContain(`${text} ${why}`);
    for (const value of ["ada.mallsson@exempel.example", "Ada Mallsson", "SE2321000016-1A2B"]) {
      expect(html).toContain(`value="${value}"`);
    }
    expect([...html.matchAll(/name="ask" value="([^"]+)" checked/g)].map(([, criterion]) => criterion)).toEqual(three);
    // A message system is offered only where the certificate came through one.
    expect(html).not.toContain('value="se-message"');
  });

  it("is approved and sent without the questions that were left out, and the page says what happens next", async () => {
    const app = await askingApp();
    const answer = await app.press("approve", { ...approval, ask: three.slice(0, 2) });
    expect([answer.status, answer.headers.get("location")]).toEqual([
      303,
      `/certificates/${app.record.id}#requests-title`,
    ]);
    const sent = await app.newest();
    expect(sent).toMatchObject({ state: "sent", recipient: { channel: "mail", name: "Ada Mallsson" } });
    expect(sent.request.questions.map(({ criterion }) => criterion)).toEqual(three.slice(0, 2));
    expect(sent.request.opening).toContain("två saker");
    expect(JSON.stringify(sent)).not.toContain("SE2321000016-1A2B");
    expect(await readdir(join(app.folder, "outbox"))).toEqual([`${sent.id}-request-1.eml`]);

    const page = await app.page();
    expect(page).toContain(said.state.sent.word);
    expect(page).toContain(said.deadline("23 March 2026"));
    expect(page).toContain(said.next.remind("16 March 2026"));
    expect(page).toContain(`/answer/${linkToken(app.linkKey, { requestId: sent.id, version: 1 })}`);
    expect(page).toContain(`${said.history.move.approve} caseworker local`);
    expect(page).not.toContain(said.approve.send);
  });

  it.each([
    { what: "no question", fields: { ...approval, ask: [] }, fault: "ask" },
    {
      what: "an address that is none",
      fields: { ...approval, "address-mail": "nowhere", ask: three },
      fault: "address",
    },
    { what: "a link for anybody", fields: { ...approval, "professional-id": "", ask: three }, fault: "professionalId" },
    { what: "no way", fields: { ...approval, channel: "pigeon", ask: three }, fault: "channel" },
    {
      what: "a way that the file did not come on",
      fields: { ...approval, channel: "se-message", "address-se-message": "SE1-1", ask: three },
      fault: "other",
    },
  ] as const)("is not sent with $what, and keeps what was written", async ({ fields, fault }) => {
    const app = await askingApp();
    const answer = await app.press("approve", { ...fields, name: "Ada <b>Annan</b>" });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(seen(html)).toContain(said.fault.title);
    expect(seen(html)).toContain(said.fault.field[fault]);
    expect(html).toContain('value="Ada &lt;b&gt;Annan&lt;/b&gt;"');
    expect((await app.newest()).state).toBe("draft");
    expect(await readdir(join(app.folder, "outbox"))).toEqual([]);
  });

  it("is put aside where a caseworker does without it", async () => {
    const app = await askingApp();
    expect((await app.press("withdraw")).status).toBe(303);
    expect(await app.newest()).toMatchObject({ state: "withdrawn", history: [{}, { because: "put-aside" }] });
    await app.at("2026-03-09T10:00:00Z");
    expect(await app.page()).toContain(said.state.closed.what);
    expect(await app.page("/?show=supplement")).toContain(words("en").list.emptyFilter);
  });
});

describe("a request that is out", () => {
  it("is reminded of when a caseworker wants it, once a day", async () => {
    const app = await askingApp();
    await app.send();
    expect((await app.press("remind")).status).toBe(303);
    expect(await app.newest()).toMatchObject({ state: "reminded", reminders: 1 });
    expect(await app.page()).not.toContain(said.act.remind);
    const again = await app.press("remind");
    expect(again.status).toBe(409);
    expect(seen(await again.text())).toContain(said.act.notNow);
  });

  it("is taken back, and its link opens nothing more", async () => {
    const app = await askingApp();
    const { id } = await app.send();
    await app.press("withdraw");
    const page = await app.page();
    expect(page).toContain(said.state.withdrawn.word);
    expect(page).not.toContain("/answer/");
    expect((await app.submit(`/requests/${id}/approve`, { ...approval, ask: three })).status).toBe(409);
  });

  it("goes to somebody else with a link of its own", async () => {
    const app = await askingApp();
    const { id } = await app.send();
    const bob = { ...approval, "address-mail": "nobody", name: "Bo Mallsson", "professional-id": "SE2321000016-9Z9Z" };
    expect((await app.press("hand-on", bob)).status).toBe(422);
    expect((await app.newest()).link.version).toBe(1);
    const answer = await app.press("hand-on", { ...bob, "address-mail": "bo@exempel.example" });
    expect(answer.status).toBe(303);
    expect(await app.newest()).toMatchObject({
      state: "sent",
      link: { version: 2 },
      recipient: { name: "Bo Mallsson" },
    });
    const page = await app.page();
    expect(page).toContain(linkToken(app.linkKey, { requestId: id, version: 2 }));
    expect(page).toContain(said.history.move.reassign);
  });

  it("comes back to the caseworker when no answer comes in time, who decides, or asks the consultant", async () => {
    const app = await askingApp();
    const { deadline } = await app.send();
    expect(deadline).toBe("2026-03-23");
    await app.at("2026-03-16T09:00:00Z");
    expect(await app.page()).toContain(said.state.reminded.what);
    await app.at("2026-03-24T09:00:00Z");
    expect(dayAt(app.clock(), "Europe/Stockholm")).toBe("2026-03-24");
    const page = await app.page();
    for (const text of [said.state.expired.word, said.next.decide, said.next.lateAnswer]) expect(page).toContain(text);
    expect(await app.page("/?show=overdue")).toContain(said.standing.overdue.word);

    await app.press("close");
    expect((await app.newest()).state).toBe("closed");
    expect(await app.page()).not.toContain(said.act.close);
    expect(await app.page("/")).not.toContain(said.standing.overdue.word);
  });

  it("stands in the worklist as waiting, and no longer as one to ask", async () => {
    const app = await askingApp();
    const name = app.record.file.name ?? "";
    expect(await app.page("/?show=supplement")).toContain(name);
    await app.send();
    expect(await app.page("/?show=supplement")).toContain(words("en").list.emptyFilter);
    expect(await app.page("/?show=asked")).toContain(`${said.standing.asked.word}${said.until("23 March")}`);
    expect(await app.page("/", "sv")).toContain(`${sv.standing.asked.word}${sv.until("23 mars")}`);
  });
});

describe("a request by letter", () => {
  it("is printed by the caseworker, and so is its reminder", async () => {
    const app = await askingApp();
    await app.press("approve", { channel: "letter", "address-letter": "Vårdcentralen Exempel\nTeststad", ask: three });
    const { id, recipient } = await app.newest();
    expect(recipient).toMatchObject({ channel: "letter", address: "Vårdcentralen Exempel\nTeststad" });
    const sent = await app.page();
    for (const text of [said.next.printLetter, said.next.remindByLetter("16 March 2026")]) expect(sent).toContain(text);
    // Without a number that the page could ask for there is no link.
    expect(sent).not.toContain("/answer/");
    expect(sent).not.toContain(said.letter.reminderPdf);
    await app.at("2026-03-16T09:00:00Z");
    const reminded = await app.page();
    for (const text of [said.next.printReminder, said.letter.reminderPdf]) expect(reminded).toContain(text);
    for (const query of ["", "?reminder"]) {
      const file = await app.visit(`/requests/${id}/letter.pdf${query}`);
      expect(file.headers.get("content-type")).toBe("application/pdf");
      expect(file.headers.get("content-disposition")).toContain(query === "" ? "letter-" : "reminder-");
    }
  });
});

describe("the addresses of a request", () => {
  it.each(["approve", "hand-on", "remind", "withdraw", "close"])(
    "%s leads a reader to the certificate",
    async (step) => {
      const app = await askingApp();
      const { id } = await app.newest();
      expect((await app.visit(`/requests/${id}/${step}`)).headers.get("location")).toBe(
        `/certificates/${app.record.id}`,
      );
    },
  );

  it("take nothing from another site, and know no other request", async () => {
    const app = await askingApp();
    const { id } = await app.newest();
    const foreign = { "sec-fetch-site": "cross-site", origin: "https://other.example" };
    for (const step of ["approve", "remind", "withdraw", "close", "answer", "hand-on"]) {
      expect((await app.submit(`/requests/${id}/${step}`, approval, foreign)).status, step).toBe(403);
      expect((await app.submit(`/requests/${"0".repeat(32)}/${step}`, approval)).status, step).toBe(404);
    }
    expect((await app.newest()).state).toBe("draft");
  });
});
