import { describe, expect, it } from "vitest";
import { authorizedAccess } from "#http/access.ts";
import { draftRequest } from "#requests/lifecycle/draft-request.ts";
import { answerSession } from "#requests/links/answer-session.ts";
import { linkToken } from "#requests/links/link-token.ts";
import { physicianWords } from "#web/physician/words/words.ts";
import { askedPhysician, goodAnswers, oneOfEachKind, openBrowser, ownId } from "./asked.ts";

const said = physicianWords("sv");
/** Words of the request that nobody may see who has not given the id. */
const secrets = ["Kan inte arbeta", "sjukskriven tills vidare", "Aktivitetsbegränsningar", "Tack för läkarintyget"];
const otherId = "fedcba9876543210fedcba9876543210";

describe("links that lead nowhere", () => {
  const wrong: { what: string; token(asked: Awaited<ReturnType<typeof askedPhysician>>): string }[] = [
    { what: "another request's print", token: ({ token }) => token.replace(/^[0-9a-f]{32}/, otherId) },
    { what: "a changed letter", token: ({ token }) => `${token.slice(0, -2)}${token.at(-2) === "A" ? "B" : "A"}A` },
    { what: "a cut end", token: ({ token }) => token.slice(0, -3) },
    { what: "a later version", token: ({ linkKey, id }) => linkToken(linkKey, { requestId: id, version: 2 }) },
    {
      what: "a request that is not there",
      token: ({ linkKey }) => linkToken(linkKey, { requestId: otherId, version: 1 }),
    },
    { what: "another key", token: ({ id }) => linkToken(new Uint8Array(32), { requestId: id, version: 1 }) },
    { what: "no token", token: () => "x" },
    { what: "a path out", token: () => "..%2f..%2fcertificates" },
    { what: "a long one", token: () => "a".repeat(5000) },
  ];

  it("all answer alike, at every page and for every method", async () => {
    const asked = await askedPhysician();
    const answers = new Set<string>();
    for (const { token } of wrong) {
      const visitor = openBrowser(asked.app, `/answer/${token(asked)}`);
      for (const answer of [await visitor.get(), await visitor.identify(), await visitor.post({ do: "send" })]) {
        expect(answer.status).toBe(404);
        answers.add(await answer.text());
      }
    }
    expect(answers.size).toBe(1);
    expect([...answers][0]).toContain("Testkontoret");
  });

  it("so do a link that has run out, one of an earlier version, and a draft's", async () => {
    const asked = await askedPhysician();
    const nothing = await (await openBrowser(asked.app, "/answer/x").get()).text();
    const visitor = asked.browser();
    await visitor.identify();
    const record = await asked.stored();
    await asked.requests.replace({ ...record, revision: record.revision + 1, link: { ...record.link, version: 2 } });
    expect(await (await visitor.get()).text()).toBe(nothing);

    asked.setClock("2027-03-09T09:30:00Z");
    const newest = linkToken(asked.linkKey, { requestId: asked.id, version: 2 });
    expect(await (await openBrowser(asked.app, `/answer/${newest}`).get()).text()).toBe(nothing);

    const draft = draftRequest({
      certificateId: otherId,
      round: 1,
      form: "se-fk7804",
      formVersion: null,
      policy: "generic",
      unit: null,
      request: oneOfEachKind("sv"),
      automatic: false,
      at: new Date("2026-03-09T09:30:00Z"),
    });
    await asked.requests.add(draft);
    const unsent = linkToken(asked.linkKey, { requestId: draft.id, version: 1 });
    expect(await (await openBrowser(asked.app, `/answer/${unsent}`).get()).text()).toBe(nothing);
  });

  it.each([
    ["sv-SE,sv;q=0.9", "sv"],
    ["nn-NO", "nn"],
    ["no", "nb"],
    ["da", "nb"],
    ["de, en;q=0.5", "en"],
    ["", "en"],
  ])("speak the browser's language: %j → %s", async (wanted, language) => {
    const { app } = await askedPhysician();
    const answer = await app.request("/answer/x", { headers: { "accept-language": wanted } });
    expect(await answer.text()).toContain(`<html lang="${language}">`);
  });
});

describe("who has not given the id", () => {
  it("sees nothing of the request, on no page", async () => {
    const { browser } = await askedPhysician();
    const visitor = browser();
    const pages = [await visitor.get(), await visitor.get("?sent"), await visitor.identify("SE2321000016-0000")];
    for (const under of ["/no-information", "/not-mine", "/hand-on"]) {
      pages.push(await visitor.get(under), await visitor.post({ text: "x" }, under));
    }
    pages.push(await visitor.post({ ...goodAnswers, do: "send" }));
    for (const page of pages) {
      const text = await page.text();
      for (const secret of [...secrets, ownId, "Ada Mallsson<", "lakare@", "Vårdcentralen"]) {
        expect(text).not.toContain(secret);
      }
    }
  });

  it("cannot save, answer or hand on", async () => {
    const { browser, stored } = await askedPhysician();
    const visitor = browser();
    const before = await stored();
    for (const wanted of ["save", "send", "no-information"]) await visitor.post({ ...goodAnswers, do: wanted });
    await visitor.post({ text: "x" }, "/no-information");
    await visitor.post({ text: "x" }, "/not-mine");
    await visitor.post({ "colleague-address": "a@b.example", "colleague-id": "SE1" }, "/hand-on");
    expect(await stored()).toEqual(before);
  });

  it.each([
    ["another request's", otherId, 1, "2026-03-09T12:00:00Z"],
    ["another version's", null, 2, "2026-03-09T12:00:00Z"],
    ["ended", null, 1, "2026-03-09T09:00:00Z"],
  ])("is not let in by a session that is %s", async (_, requestId, version, until) => {
    const { browser, linkKey, id } = await askedPhysician();
    const visitor = browser();
    const session = { requestId: requestId ?? id, version, until: new Date(until) };
    visitor.setCookie(`answer=${answerSession(linkKey, session)}`);
    expect(await (await visitor.get()).text()).toContain(said.identify.button);
  });

  it("is not let in by a session of another key, or by one that was changed", async () => {
    const { browser, linkKey, id } = await askedPhysician();
    const until = new Date("2026-03-09T12:00:00Z");
    const good = answerSession(linkKey, { requestId: id, version: 1, until });
    const visitor = browser();
    visitor.setCookie(`answer=${good}`);
    expect(await (await visitor.get()).text(), "the right one is let in").toContain("Kan inte arbeta");
    const longer = good.replace(String(until.getTime()), String(until.getTime() + 1));
    for (const bad of [answerSession(new Uint8Array(32), { requestId: id, version: 1, until }), longer, "", "x.y"]) {
      visitor.setCookie(`answer=${bad}`);
      expect(await (await visitor.get()).text()).toContain(said.identify.button);
    }
  });
});

describe("guessing the id", () => {
  it("is locked after five wrong tries, for the right one, too", async () => {
    const { browser } = await askedPhysician();
    const visitor = browser();
    for (const guess of ["1", "2", "3", "4"]) expect((await visitor.identify(guess)).status).toBe(422);
    const fifth = await visitor.identify("5");
    expect(fifth.status).toBe(403);
    expect(await fifth.text()).toContain("010-000 00 00");
    const right = await visitor.identify(ownId);
    expect(right.status).toBe(403);
    expect(right.headers.get("set-cookie")).toBeNull();
    expect(await (await visitor.get()).text()).toContain(said.locked.title);
  });

  it("is no better off many at once", async () => {
    const { browser, stored } = await askedPhysician();
    const guesses = Array.from({ length: 20 }, (_, number) => `SE2321000016-${number}`);
    const answers = await Promise.all(guesses.map((guess) => browser().identify(guess)));
    expect(answers.filter(({ status }) => status === 422).length).toBeLessThanOrEqual(4);
    expect(answers.every(({ status }) => status === 422 || status === 403)).toBe(true);
    expect((await stored()).link.wrongTries).toBe(5);
    expect((await browser().identify(ownId)).status).toBe(403);
  });

  it("does not count an empty field, and forgets slips before the right id", async () => {
    const { browser, stored } = await askedPhysician();
    const visitor = browser();
    for (const slip of ["", " ", "1", "2", "3", "4"]) await visitor.identify(slip);
    expect((await visitor.identify(ownId)).status).toBe(303);
    expect((await stored()).link.wrongTries).toBe(0);
  });
});

describe("forms of others", () => {
  it.each([
    ["another site", { "sec-fetch-site": "cross-site", origin: "https://other.example" }, false],
    ["another port or subdomain", { "sec-fetch-site": "same-site", origin: "http://127.0.0.1:8080" }, false],
    ["our page", { "sec-fetch-site": "same-origin", origin: "null" }, true],
  ])("%s", async (_, headers, taken) => {
    const { browser, stored } = await askedPhysician();
    const visitor = browser();
    await visitor.identify();
    const answer = await visitor.post({ ...goodAnswers, do: "send" }, "", headers);
    expect(answer.status).toBe(taken ? 303 : 403);
    expect((await stored()).reply !== null).toBe(taken);
  });

  it("of another site are refused in a browser that only tells the origin", async () => {
    const { app, path } = await askedPhysician();
    const post = (origin: string) =>
      app.request(`${path}/id`, { method: "POST", headers: { origin, host: "a.example" } });
    expect((await post("https://other.example")).status).toBe(403);
    expect((await post("%%")).status).toBe(403);
    expect((await post("https://a.example")).status).toBe(422);
  });

  it.each([
    { what: "no multipart", body: "x", type: "multipart/form-data; boundary=y" },
    { what: "no form", body: "{}", type: "application/json" },
  ])("with $what change nothing", async ({ body, type }) => {
    const { browser, app, path, stored, faults } = await askedPhysician();
    const visitor = browser();
    await visitor.identify();
    const before = await stored();
    const headers = { "content-type": type, cookie: visitor.cookie() ?? "", "sec-fetch-site": "same-origin" };
    const answer = await app.request(path, { method: "POST", headers, body });
    expect(answer.status).toBeLessThan(500);
    expect(await stored()).toEqual(before);
    expect(faults).toEqual([]);
  });

  it("with more than a request may hold are cut off with a page that says so", async () => {
    const { browser, stored } = await askedPhysician();
    const visitor = browser();
    await visitor.identify();
    const answer = await visitor.post({
      ...goodAnswers,
      files: new File(["x".repeat(1_200_000)], "a.txt"),
      do: "send",
    });
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain(said.tooLarge.title);
    expect((await stored()).reply).toBeNull();
  });

  it("with fields that are not asked, or texts without end, are kept within bounds", async () => {
    const { browser, stored } = await askedPhysician({ change: { maxFileBytes: 500_000 } });
    const visitor = browser();
    await visitor.identify();
    const endless = "å".repeat(300_000);
    await visitor.post({
      "activity-limitation-text": endless,
      "capacity-degree-text": endless,
      "examination-text": endless,
      "capacity-degree-0-degree": endless,
      "physician-name": endless,
      __proto__x: "1",
      "not-asked-text": "x",
      files: '[{"key":"incoming/0123456789abcdef0123456789abcdef","name":"x","type":"pdf","bytes":1}]',
      do: "save",
    });
    const saved = (await stored()).savedFields?.fields ?? {};
    expect(Object.keys(saved)).not.toContain("not-asked-text");
    expect(saved.files, "attachments come from files alone").toBeUndefined();
    expect(JSON.stringify(saved).length).toBeLessThan(40_000);
    expect(Object.keys(saved)).toContain("activity-limitation-text");
  });
});

describe("what others could put in", () => {
  it("is shown as text: in fields, on the receipt, in names of files", async () => {
    const { browser } = await askedPhysician();
    const visitor = browser();
    await visitor.identify();
    const hostile = `</textarea><script>alert(1)</script>"><img src=x onerror=alert(1)>`;
    const fields = {
      "activity-limitation-text": hostile,
      "capacity-degree-0-degree": `"><script>1</script>`,
      "physician-name": hostile,
      files: new File(["x"], `"><img src=x onerror=alert(1)>.txt`),
    };
    const saved = await (await visitor.follow(await visitor.post({ ...fields, do: "save" }))).text();
    const faulty = await (await visitor.post({ ...fields, do: "send" })).text();
    await visitor.post({ ...fields, "capacity-degree-0-degree": "", do: "send" });
    const sent = await (await visitor.get()).text();
    for (const page of [saved, faulty, sent]) {
      expect(page).toContain("&lt;script&gt;alert(1)");
      expect(page).not.toMatch(/<script>|<img/);
    }
  });
});

describe("every page", () => {
  it("tells nobody else where it is, and stays in no cache and no index", async () => {
    const { browser, token } = await askedPhysician();
    const visitor = browser();
    const right = await visitor.identify();
    const cookie = right.headers.get("set-cookie") ?? "";
    expect(cookie).toContain(`Path=/answer/${token}`);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect(cookie).toMatch(/Max-Age=14400/);
    expect(cookie, "on one's own machine there is no https").not.toMatch(/Secure/);
    for (const page of [right, await visitor.get(), await visitor.get("/not-mine"), await visitor.get("/none")]) {
      expect(page.headers.get("referrer-policy")).toBe("no-referrer");
      expect(page.headers.get("cache-control")).toBe("no-store");
      expect(page.headers.get("x-robots-tag")).toContain("noindex");
      expect(page.headers.get("content-security-policy")).toContain("script-src 'self'");
      expect(await page.text()).not.toMatch(/href="\/(?!answer\/)/);
    }
  });

  it("keeps its cookie to https where the office has it", async () => {
    const office = {
      name: "Testkontoret",
      contact: null,
      officer: null,
      address: [],
      origin: "https://office.example",
      logicalAddress: null,
    };
    const { browser } = await askedPhysician({ change: { office } });
    const right = await browser().identify();
    expect(right.headers.get("set-cookie")).toMatch(/Secure/);
  });

  it("is open without a caseworker's sign-in, and opens nothing else", async () => {
    const { browser, app } = await askedPhysician({ change: { access: authorizedAccess } });
    expect((await browser().get()).status).toBe(200);
    for (const file of ["answer.css", "answer.js", "icon.svg"]) {
      expect((await app.request(`/answer/${file}`)).status).toBe(200);
    }
    for (const path of ["/", "/api/certificates", "/answer/../certificates/x", "/assets/style.css"]) {
      expect((await app.request(path)).status, path).toBe(401);
    }
  });

  it("says that something went wrong on our side, without a word of what was written", async () => {
    const { browser, breakStorage, faults } = await askedPhysician();
    const visitor = browser();
    await visitor.identify();
    await breakStorage();
    const answer = await visitor.post({ ...goodAnswers, do: "send" });
    expect(answer.status).toBe(500);
    const text = await answer.text();
    expect(text).toContain(physicianWords("en").fault.title);
    expect(text).not.toContain("tio minuter");
    expect(faults.map(({ place }) => place.route).join()).not.toMatch(/[0-9a-f]{32}/);
    expect(faults.length).toBeGreaterThan(0);
  });
});
