import { expect, it } from "vitest";
import { requestWords } from "#web/requests/words/words.ts";
import { askingApp } from "./requests/asking-app.ts";

const said = requestWords("en").replaced;

it("a certificate that replaces this one is added on its page, with the facts of the case", async () => {
  const app = await askingApp();
  const html = await (await app.visit(`/certificates/${app.record.id}`)).text();
  const [, facts = ""] = /name="case" value="([^"]*)"/.exec(html) ?? [];
  const body = new FormData();
  body.append("case", facts.replaceAll("&quot;", '"'));
  body.append("file", new File(["Ett nytt intyg"], "nytt.txt"));
  const answer = await app.request("/certificates", { method: "POST", body });
  expect(answer.headers.get("location")).toMatch(/^\/certificates\/[0-9a-f]{32}$/);
  const [, , id = ""] = (answer.headers.get("location") ?? "").split("/");
  const added = await app.storage.records.get(id);
  expect(added?.caseFacts).toEqual({ caseId: "2026-0417", replaces: app.record.id });

  expect(await (await app.visit(`/certificates/${id}`)).text()).toContain(`<a href="/certificates/${app.record.id}">`);

  const record = await app.storage.records.get(app.record.id);
  if (record === null) throw new Error("the earlier certificate is gone");
  await app.storage.records.replace({ ...record, revision: record.revision + 1, replacedBy: id });
  const replaced = await (await app.visit(`/certificates/${app.record.id}`)).text();
  expect(replaced).toContain(`<a href="/certificates/${id}">${said.open}</a>`);
  expect(replaced).not.toContain('name="case"');
  expect(await app.page("/")).toContain(said.inList);
});
