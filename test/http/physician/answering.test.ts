import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withdrawRequest } from "#cases/requests/withdraw-request.ts";
import { certificateLanguages } from "#certificate/language.ts";
import { physicianWords } from "#web/physician/words/words.ts";
import { askedPhysician, goodAnswers, oneOfEachKind, openBrowser, ownId } from "./asked.ts";

const said = physicianWords("sv");

/** A physician who is inside, with what was asked. */
async function inside(...given: Parameters<typeof askedPhysician>) {
  const asked = await askedPhysician(...given);
  const visitor = asked.browser();
  await visitor.identify();
  return { ...asked, visitor };
}

describe("answering", () => {
  it("asks for the id, shows the questions, takes the answer and shows what was sent", async () => {
    const { browser, stored } = await askedPhysician();
    const visitor = browser();
    const door = await (await visitor.get()).text();
    expect(door).toContain("Ditt HSA-id");
    const form = await (await visitor.follow(await visitor.identify())).text();
    for (const shown of ["Hej! Tack", "fråga 6, Aktivitetsbegränsningar", "sjukskriven tills vidare", "förflyttning"]) {
      expect(form).toContain(shown);
    }
    const thanks = await (await visitor.follow(await visitor.post({ ...goodAnswers, do: "send" }))).text();
    for (const shown of [said.receipt.thanks, "tio minuter", "50 %", "Telefon"]) expect(thanks).toContain(shown);
    const { state, reply, savedFields } = await stored();
    expect(state).toBe("answered");
    expect(savedFields).toBeNull();
    expect(reply).toEqual({
      kind: "answers",
      at: "2026-03-09T09:30:00.000Z",
      way: "page",
      physician: "Ada Mallsson",
      messageId: null,
      attachments: [],
      answers: [
        { criterion: "activity-limitation", given: { kind: "text", text: "Svårt att sitta mer än tio minuter." } },
        {
          criterion: "capacity-degree",
          given: {
            kind: "degree-with-dates",
            periods: [{ degree: 50, from: "2026-03-02", to: "2026-03-15" }],
            text: "",
          },
        },
        { criterion: "examination", given: { kind: "choice", choice: "Telefon", text: "" } },
      ],
    });
  });

  it.each(certificateLanguages)("speaks the language of the request, whatever the browser's: %s", async (language) => {
    const { browser } = await askedPhysician({ request: oneOfEachKind(language) });
    const door = await (await browser().get()).text();
    expect(door).toContain(`<html lang="${language}">`);
    expect(door).toContain(physicianWords(language).identify.button);
  });

  it.each(["SE2321000016-1A2B", "se2321000016-1a2b", " SE 2321000016 1A2B "])("knows the id as %j", async (id) => {
    const { browser } = await askedPhysician();
    expect((await browser().identify(id)).status).toBe(303);
  });

  it("keeps a draft, and shows it to who comes back and gives the id again", async () => {
    const { visitor, browser, stored } = await inside();
    const file = new File(["Remiss"], "remiss.txt");
    const written = {
      "activity-limitation-text": "Halva svaret\r\noch mer",
      "capacity-degree-1-degree": "75",
      files: file,
    };
    const kept = await visitor.post({ ...written, "examination-nothing": "yes", do: "save" });
    expect(await (await visitor.follow(kept)).text()).toContain("Inget är skickat än");
    expect((await stored()).state).toBe("sent");

    const later = browser();
    expect(await (await later.get()).text()).not.toContain("Halva svaret");
    const form = await (await later.follow(await later.identify())).text();
    expect(form).toContain("Halva svaret\noch mer</textarea>");
    expect(form).toMatch(/id="capacity-degree-1-degree"[^>]* value="75"/);
    expect(form).toMatch(/id="examination-nothing"[^>]* checked/);
    expect(form).toContain("remiss.txt");
  });

  it("comes back with everything kept and says what to put right", async () => {
    const { visitor, stored } = await inside();
    const wrong = {
      "activity-limitation-text": "x".repeat(4001),
      "capacity-degree-0-degree": "150",
      "capacity-degree-0-from": "2026-03-15",
      "capacity-degree-0-to": "2026-03-02",
    };
    const answer = await visitor.post({ ...wrong, do: "send" });
    expect(answer.status).toBe(422);
    const form = await answer.text();
    for (const field of ["activity-limitation-text", "capacity-degree-0-degree", "capacity-degree-0-to"]) {
      expect(form).toContain(`<a href="#${field}">`);
      expect(form).toContain(`id="${field}-fault"`);
      expect(form).toMatch(new RegExp(`id="${field}"[^>]*aria-describedby="${field}-fault" aria-invalid="true"`));
    }
    expect(form).toContain("x".repeat(4001));
    expect(form).toContain('value="150"');
    expect((await stored()).reply).toBeNull();
    expect((await stored()).savedFields?.fields["capacity-degree-0-degree"]).toBe("150");
  });

  it("asks for one answer at least", async () => {
    const { visitor } = await inside();
    const answer = await visitor.post({ "physician-name": "Ada", do: "send" });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(said.faults.rule["nothing-answered"]);
  });

  it("keeps files once, lists them, and lets them be taken out", async () => {
    const { visitor, storage, stored, id } = await inside();
    const one = () => new File(["Remissvar"], "C:\\svar\\remiss \u202etxt.pdf");
    await visitor.post({ ...goodAnswers, files: one(), do: "save" });
    const again = await visitor.post({ ...goodAnswers, files: one(), do: "send" });
    expect(again.headers.get("location")).toMatch(/\?sent$/);
    const { reply } = await stored();
    const attachments = reply?.kind === "answers" ? reply.attachments : [];
    expect(attachments).toEqual([
      { key: expect.stringMatching(`^replies/${id}/[0-9a-f]{32}$`), name: "remiss txt.pdf", type: "text", bytes: 9 },
    ]);
    const file = await storage.files.get(attachments[0]?.key ?? "");
    expect(Buffer.from(file?.bytes ?? []).toString()).toBe("Remissvar");
  });

  it("takes out what is ticked", async () => {
    const { visitor, stored } = await inside();
    await visitor.post({ files: new File(["Ett"], "1.txt"), do: "save" });
    const form = await (await visitor.get()).text();
    const [, box = ""] = /name="(remove-[0-9a-f]{32})"/.exec(form) ?? [];
    await visitor.post({ [box]: "yes", files: new File(["Två"], "2.txt"), do: "save" });
    const saved = (await stored()).savedFields?.fields.files ?? "[]";
    expect(JSON.parse(saved)).toMatchObject([{ name: "2.txt" }]);
  });

  it.each([
    { what: "too large", file: new File(["x".repeat(5001)], "stor.txt"), rule: "file-too-large" },
    { what: "empty", file: new File([""], "tom.txt"), rule: "file-empty" },
    { what: "an archive", file: new File(["PK\u0003\u0004 arkiv"], "journal.pdf"), rule: "file-unknown-type" },
    { what: "a web page", file: new File(["<!doctype html><script>1</script>"], "x.pdf"), rule: "file-unknown-type" },
  ] as const)("tells of a file that is $what, and keeps what is written", async ({ file, rule }) => {
    const { visitor, stored } = await inside();
    const answer = await visitor.post({ ...goodAnswers, files: file, do: "send" });
    expect(answer.status).toBe(422);
    const form = await answer.text();
    expect(form).toContain(said.faults.rule[rule]);
    expect(form).toContain("tio minuter");
    expect((await stored()).reply).toBeNull();
  });

  it("is one answer when it is sent twice, and cannot be changed", async () => {
    const { visitor, stored } = await inside();
    const both = await Promise.all([1, 2].map(() => visitor.post({ ...goodAnswers, do: "send" })));
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    const first = (await stored()).reply;
    await visitor.post({ ...goodAnswers, "activity-limitation-text": "Ett annat svar", do: "send" });
    expect((await stored()).reply).toEqual(first);
    const shown = await (await visitor.get()).text();
    expect(shown).toContain(said.receipt.answered);
    expect(shown).not.toContain("<form");
  });

  it("lets each point be left with nothing to add", async () => {
    const { visitor, stored } = await inside();
    await visitor.post({ "activity-limitation-nothing": "yes", do: "send" });
    const { reply } = await stored();
    expect(reply).toMatchObject({
      answers: [{ criterion: "activity-limitation", given: { kind: "nothing-to-add", text: "" } }],
    });
  });

  it("keeps what was written when the session had ended, through the question for the id", async () => {
    const { visitor, setClock, stored } = await inside();
    setClock("2026-03-09T14:00:00Z");
    const asked = await visitor.post({ "activity-limitation-text": 'Ett "långt" svar', do: "send" });
    expect(asked.status).toBe(401);
    const page = await asked.text();
    expect(page).toContain(said.identify.kept);
    expect((await stored()).savedFields, "nothing is stored for who is not known").toBeNull();
    expect(page).toContain('name="kept-activity-limitation-text" value="Ett &quot;långt&quot; svar"');
    const carried = { "kept-activity-limitation-text": 'Ett "långt" svar', "professional-id": ownId };
    const form = await visitor.follow(await visitor.post(carried, "/id"));
    expect(await form.text()).toContain("Ett &quot;långt&quot; svar</textarea>");
  });
});

describe("other ways to answer", () => {
  it.each([
    {
      kind: "no-information",
      fields: { text: "Se journalen", "physician-name": "Ada" },
      reply: { kind: "no-information", text: "Se journalen", physician: "Ada" },
    },
    {
      kind: "not-mine",
      fields: { "took-over": "Vårdcentralen Norr" },
      reply: { kind: "not-mine", text: "", tookOver: "Vårdcentralen Norr", physician: null },
    },
  ])("$kind is reached from the form, keeps the draft, and is an answer", async ({ kind, fields, reply }) => {
    const { visitor, stored, path } = await inside();
    const way = await visitor.post({ "activity-limitation-text": "Början", do: kind });
    expect(way.headers.get("location")).toBe(`${path}/${kind}`);
    expect((await stored()).savedFields?.fields).toEqual({ "activity-limitation-text": "Början" });
    expect((await visitor.get(`/${kind}`)).status).toBe(200);
    const thanks = await visitor.follow(await visitor.post(fields, `/${kind}`));
    expect(await thanks.text()).toContain(said.receipt.thanks);
    const after = await stored();
    expect(after.state).toBe(kind);
    expect(after.reply).toMatchObject(reply);
  });

  it("a colleague gets a link of their own, and the old one leads nowhere", async () => {
    const { app, visitor, browser, stored, linkOfVersion } = await inside();
    await visitor.post({ "activity-limitation-text": "Mitt utkast", do: "save" });
    const colleague = {
      "colleague-name": "Bo Exempelman",
      "colleague-address": "bo@unit.example",
      "colleague-id": "SE2321000016-9Z9Z",
    };
    const done = await visitor.post(colleague, "/hand-on");
    expect(await done.text()).toContain(said.others.handOn.done.title);
    expect((await stored()).link.version).toBe(2);
    expect((await visitor.get()).status).toBe(404);
    expect((await browser().identify()).status).toBe(404);

    const other = openBrowser(app, await linkOfVersion(2));
    expect(await (await other.identify(ownId)).text()).toContain(said.faults.rule["id-wrong"]);
    const form = await (await other.follow(await other.identify("SE2321000016-9Z9Z"))).text();
    expect(form).toContain("Vad har patienten svårt att göra?");
    expect(form, "a draft is its writer's own").not.toContain("Mitt utkast");
  });

  it.each([
    { fields: { "colleague-id": "SE1" }, rule: "address-missing" },
    { fields: { "colleague-address": "bo@unit.example" }, rule: "id-missing" },
    { fields: { "colleague-address": "bo", "colleague-id": "SE1" }, rule: "bad-address" },
    { fields: { "colleague-address": "bo@unit.example", "colleague-id": "--" }, rule: "id-missing" },
  ] as const)("says what is missing to hand on: $rule", async ({ fields, rule }) => {
    const { visitor, stored } = await inside();
    const answer = await visitor.post(fields, "/hand-on");
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(said.faults.rule[rule]);
    expect((await stored()).link.version).toBe(1);
  });

  it("goes by letter where the request came by letter", async () => {
    const { visitor, stored, requests, folder } = await inside();
    const record = await stored();
    const recipient = record.recipient === null ? null : ({ ...record.recipient, channel: "letter" } as const);
    await requests.replace({ ...record, revision: record.revision + 1, recipient });
    const page = await (await visitor.get("/hand-on")).text();
    expect(page).toContain(said.others.handOn.letterAddress);
    const address = "Bo Exempelman\r\nVårdcentralen Norr\r\n222 22 Teststad";
    const done = await visitor.post({ "colleague-address": address, "colleague-id": "SE1-2" }, "/hand-on");
    expect(done.status).toBe(200);
    expect((await stored()).recipient?.address).toBe("Bo Exempelman\nVårdcentralen Norr\n222 22 Teststad");
    const laid = await readdir(join(folder, "outbox"));
    expect(laid.filter((name) => name.endsWith(".pdf"))).toHaveLength(1);
  });
});

describe("late, or not needed", () => {
  it("takes an answer after the day for it", async () => {
    const { browser, requests, stored, setClock } = await askedPhysician();
    const record = await stored();
    await requests.replace({ ...record, revision: record.revision + 1, state: "expired", nextStepAt: null });
    setClock("2026-03-30T10:00:00Z");
    const visitor = browser();
    const form = await (await visitor.follow(await visitor.identify())).text();
    expect(form).toContain("Vi bad om svar senast den 23 mars 2026");
    expect(form).not.toContain('value="hand-on"');
    await visitor.post({ ...goodAnswers, do: "send" });
    expect((await stored()).state).toBe("answered");
  });

  it("says that nothing is needed any more", async () => {
    const asked = await inside();
    await withdrawRequest(asked, asked.id, { caseworker: "cw-1", because: "replaced" });
    const shown = await (await asked.visitor.get()).text();
    expect(shown).toContain(said.notNeeded.title);
    expect(shown).not.toContain("Kan inte arbeta");
    await asked.visitor.post({ ...goodAnswers, do: "send" });
    expect((await asked.stored()).reply).toBeNull();
  });
});
