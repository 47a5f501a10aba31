import { describe, expect, it } from "vitest";
import { recordReply } from "#cases/requests/record-reply.ts";
import { storeAttachment } from "#cases/requests/store-attachment.ts";
import { textLanguages } from "#certificate/language.ts";
import { requestWords } from "#web/requests/words/words.ts";
import { words } from "#web/words/words.ts";
import { askingApp, seen } from "./asking-app.ts";

const said = requestWords("en");
const good = {
  "activity-limitation-text": "Läser högst en sida i taget och följer inte ett möte med flera personer.",
  "functional-impairment-text":
    "Uppmärksamheten är måttligt nedsatt vid min undersökning: tappar tråden efter några minuter.",
  "impairment-basis-text": "Egna iakttagelser vid två besök.",
  "physician-name": "Ada Mallsson",
  do: "answers",
} as const;

describe("an answer by telephone or letter", () => {
  it("is entered with the physician's own fields, stored as given and judged at once", async () => {
    const app = await askingApp();
    const { id, request } = await app.send();
    const form = await app.page(`/requests/${id}/answer`);
    for (const { why } of request.questions) expect(form).toContain(why);

    expect((await app.press("answer", good)).status).toBe(303);
    const answered = await app.newest();
    expect(answered).toMatchObject({
      state: "answered",
      reply: { kind: "answers", way: "caseworker", physician: "Ada Mallsson" },
      history: expect.arrayContaining([
        expect.objectContaining({ move: "answer", actor: { kind: "caseworker", id: "local" } }),
      ]),
    });
    const stored = await app.storage.records.get(app.record.id);
    expect(stored?.assessments.map(({ assessment }) => assessment.verdict.word)).toEqual(["supplement", "sufficient"]);

    const page = await app.page();
    expect(page).toContain(`${said.reply.by("Ada Mallsson", "9 Mar 2026, 10:30")}, ${said.reply.way.caseworker}`);
    expect(page).toContain(good["activity-limitation-text"]);
    expect(page).toContain(said.changes.title);
    expect(page).toMatch(
      new RegExp(`Activity limitation ${said.changes.before} Not quite enough .* ${said.changes.after} In order`),
    );
    expect(page).toContain(words("en").result.answerOf("9 March 2026"));
    expect(page).toContain(said.next.sufficient);
    expect(await app.page("/?show=answered")).toContain(said.standing.answered.word);

    const again = await app.press("answer", { ...good, "impairment-basis-text": "Något annat." });
    expect(again.status).toBe(409);
    expect(seen(await again.text())).toContain(said.act.notNow);
  });

  it("is not taken while it says nothing, and keeps what was written", async () => {
    const app = await askingApp();
    await app.send();
    const answer = await app.press("answer", { "physician-name": "Dr <i>X</i>", do: "answers" });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('value="Dr &lt;i&gt;X&lt;/i&gt;"');
    expect(html).toContain('class="faults" role="alert"');
    expect((await app.newest()).state).toBe("sent");
  });

  it.each([
    { what: "no-information", state: "no-information", next: said.next.decide },
    { what: "not-mine", state: "not-mine", next: said.next.newDraftNotMine },
  ] as const)("may be that there is $what", async ({ what, state, next }) => {
    const app = await askingApp();
    await app.send();
    const fields = { "further-text": "Journalen är överlämnad.", "took-over": "Dr Bo Mallsson", do: what };
    expect((await app.press("answer", fields)).status).toBe(303);
    const [first] = await app.rounds();
    expect(first).toMatchObject({ state, reply: { kind: what, text: "Journalen är överlämnad." } });
    const page = await app.page();
    expect(page).toContain("Journalen är överlämnad.");
    expect(page).toContain(next);
    // Whoever took over is whom the next request is for; the one who said so is not asked again.
    expect(page.includes("Dr Bo Mallsson")).toBe(what === "not-mine");
    const html = await (await app.visit(`/certificates/${app.record.id}`)).text();
    expect(html.includes('value="Dr Bo Mallsson"')).toBe(what === "not-mine");
    expect(html).not.toContain('value="ada.mallsson@exempel.example"');
  });

  it("leads to a second request beside the first, and after the last round to a decision", async () => {
    const app = await askingApp();
    await app.send();
    await app.press("answer", { "impairment-basis-text": "Egna iakttagelser.", do: "answers" });
    expect((await app.rounds()).map(({ state }) => state)).toEqual(["answered", "draft"]);
    const both = await app.page();
    for (const text of [said.round(1), said.round(2), said.next.newDraft, said.again, said.reply.notAnswered]) {
      expect(both).toContain(text);
    }
    // The answer waits to be looked at, and there is something to approve.
    for (const show of ["answered", "supplement"])
      expect(await app.page(`/?show=${show}`)).not.toContain(words("en").list.emptyFilter);

    await app.send();
    const [open] = (await app.newest()).request.questions;
    expect(open?.criterion).not.toBe("impairment-basis");
    await app.press("answer", { [`${open?.criterion}-nothing`]: "yes", do: "answers" });
    const page = await app.page();
    for (const text of [said.next.roundsUsedUp, said.next.decide]) expect(page).toContain(text);

    await app.press("close");
    expect((await app.rounds()).map(({ state }) => state)).toEqual(["closed", "closed"]);
  });
});

describe("a file that came with an answer", () => {
  it("is opened from the page as it came, and can never run", async () => {
    const app = await askingApp();
    const { id } = await app.send();
    const bytes = new TextEncoder().encode("%PDF-1.7 <script>alert(1)</script>");
    const kept = await storeAttachment(app, id, { bytes, name: "svar <b>.pdf" });
    if (!kept.ok) throw new Error("not kept");
    const answers = [{ criterion: "activity-limitation", given: { kind: "text", text: "Se bilagan." } }] as const;
    await recordReply(app, id, {
      kind: "answers",
      at: app.clock().toISOString(),
      way: "page",
      physician: null,
      messageId: null,
      answers: [...answers],
      attachments: [kept.value],
    });
    const html = await (await app.visit(`/certificates/${app.record.id}`)).text();
    expect(html).toContain(`<a href="/requests/${id}/attachments/1">svar &lt;b&gt;.pdf</a>`);
    const file = await app.visit(`/requests/${id}/attachments/1`);
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
    expect(file.headers.get("content-security-policy")).toBe("sandbox; default-src 'none'");
    expect(file.headers.get("content-disposition")).toMatch(/^attachment; /);
    for (const other of ["0", "2", "x"]) {
      expect((await app.visit(`/requests/${id}/attachments/${other}`)).status).toBe(404);
    }
  });
});

describe("the pages of a request", () => {
  it.each(textLanguages)("need no script and no style in the markup, and use no id twice: %s", async (language) => {
    const app = await askingApp();
    await app.send();
    await app.press("answer", { "impairment-basis-text": "Egna iakttagelser.", do: "answers" });
    const html = await (await app.visit(`/certificates/${app.record.id}?lang=${language}`)).text();
    expect(html).not.toMatch(/<script>|<style|\sstyle=|\son[a-z]+=|javascript:/i);
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    expect(seen(html)).toContain(requestWords(language).next.newDraft);
  });
});
