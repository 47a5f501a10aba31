import { expect, it } from "vitest";
import { askingApp, seen } from "./requests/asking-app.ts";

it("the letter to the insured person is there once something has been asked, in the certificate's language first", async () => {
  const app = await askingApp();
  const place = `/certificates/${app.record.id}/insured-person-letter`;
  expect((await app.visit(place)).status).toBe(404);
  const { request } = await app.send();
  expect(await (await app.visit(`/certificates/${app.record.id}`)).text()).toContain(`href="${place}"`);

  const html = await (await app.visit(place)).text();
  expect(html).toContain('<article class="leaf normal" lang="sv">');
  const page = seen(html);
  for (const told of ["23 mars 2026", "9 mars 2026", "Vårdcentralen Exempel", "2026-0417", "Testkontoret"]) {
    expect(page).toContain(told);
  }
  for (const { text, quote } of request.questions) {
    expect(page).not.toContain(text);
    expect(page).not.toContain(quote ?? text);
  }
  expect(page).not.toContain("Ada Mallsson");

  const easy = await (await app.visit(`${place}?written=nb&variant=easy`)).text();
  expect(easy).toContain('<article class="leaf easy" lang="nb">');
  expect((await app.visit(`${place}?written=xx&variant=loud`)).status).toBe(200);
});
