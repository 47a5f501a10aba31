import { describe, expect, it } from "vitest";
import { z } from "zod";
import { jsonReportSchema } from "#report/report-as-json.ts";
import { exampleRecords } from "#test/web/example-records.ts";
import { testApp } from "./test-app.ts";

const { supplement, hostile, refused, received, review, stuck, filled } = exampleRecords;

const listSchema = z.object({ certificates: z.array(z.object({ id: z.string() })), cursor: z.string().nullable() });
const oneSchema = z.looseObject({ report: z.unknown() });

async function filledApp(...records: (typeof exampleRecords)[keyof typeof exampleRecords][]) {
  const app = await testApp();
  for (const record of records) {
    await app.storage.records.add(record);
    await app.storage.files.put(record.file.key, new TextEncoder().encode("%PDF-1.7 original"), {});
  }
  return app;
}

describe("every answer", () => {
  it.each([
    "/",
    "/api/certificates",
    `/certificates/${supplement.id}`,
    `/api/certificates/${supplement.id}`,
    `/certificates/${supplement.id}/original`,
    "/assets/style.css",
    "/nowhere",
    "/health",
  ])("%s carries the security headers", async (path) => {
    const { visit } = await filledApp(supplement);
    const { headers } = await visit(path);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("referrer-policy")).toBe("same-origin");
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe-inline");
    const kept = path.startsWith("/assets/") ? "immutable" : "no-store";
    expect(headers.get("cache-control")).toContain(kept);
  });
});

describe("pages", () => {
  it("have no script, style or handler in the markup", async () => {
    const { visit } = await filledApp(supplement, hostile, review);
    for (const path of ["/", `/certificates/${supplement.id}`, `/certificates/${hostile.id}`]) {
      const page = await (await visit(path)).text();
      expect(page).not.toMatch(/<script>|<style|\sstyle=|\son[a-z]+=|javascript:/i);
    }
  });

  it("show a hostile file name as the letters that it is", async () => {
    const { visit } = await filledApp(hostile);
    for (const path of ["/", `/certificates/${hostile.id}`]) {
      expect(await (await visit(path)).text()).toContain("&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;");
    }
  });

  it.each([
    { asked: "/?lang=nb", headers: {}, language: "nb" },
    { asked: "/", headers: { cookie: "lang=sv", "accept-language": "nb" }, language: "sv" },
    { asked: "/", headers: { "accept-language": "de, nn;q=0.8, en;q=0.5" }, language: "nb" },
    { asked: "/?lang=xx", headers: {}, language: "en" },
  ])("speak the language that is asked for: $asked $headers → $language", async ({ asked, headers, language }) => {
    const { visit } = await filledApp();
    expect(await (await visit(asked, headers)).text()).toContain(`<html lang="${language}">`);
  });

  it("remember the language", async () => {
    const { visit } = await filledApp();
    expect((await visit("/?lang=sv")).headers.get("set-cookie")).toMatch(/^lang=sv;.*HttpOnly.*SameSite=Lax/);
  });

  it("show only what the filter names", async () => {
    const { visit } = await filledApp(supplement, refused);
    const page = await (await visit("/?show=refused")).text();
    expect(page).toContain(`/certificates/${refused.id}`);
    expect(page).not.toContain(`/certificates/${supplement.id}`);
  });

  it("are made anew by themselves while something is being read", async () => {
    const { visit } = await filledApp(received);
    expect(await (await visit("/")).text()).toContain(`<meta http-equiv="refresh"`);
    expect(await (await (await filledApp(refused)).visit("/")).text()).not.toContain(`http-equiv="refresh"`);
  });
});

describe("a certificate that the queue has given up", () => {
  it("says so, keeps the original within reach, and does not wait for anything", async () => {
    const { visit } = await filledApp(stuck);
    for (const path of ["/", `/certificates/${stuck.id}`]) {
      const page = await (await visit(path)).text();
      expect(page).toContain("Could not be checked");
      expect(page).toContain(`action="/certificates/${stuck.id}/try-again" method="post"`);
      expect(page).not.toContain("data-pending");
    }
    expect((await visit(`/certificates/${stuck.id}/original`)).status).toBe(200);
    expect(await (await visit("/api/certificates")).json()).toMatchObject({
      certificates: [{ status: "received", stuckSince: stuck.stuckSince }],
    });
  });

  it("goes to the workers once more when a person asks for it, once", async () => {
    const { request, storage } = await filledApp(stuck);
    for (let times = 0; times < 2; times += 1) {
      const answer = await request(`/certificates/${stuck.id}/try-again`, { method: "POST" });
      expect([answer.status, answer.headers.get("location")]).toEqual([303, `/certificates/${stuck.id}`]);
    }
    expect((await storage.queue.receive(9)).map(({ message }) => message.fileKey)).toEqual([stuck.file.key]);
    expect(await storage.records.get(stuck.id)).toMatchObject({ status: "received", stuckSince: null });
  });

  it("is not tried again from another site", async () => {
    const { request, storage } = await filledApp(stuck);
    const headers = { "sec-fetch-site": "cross-site", origin: "https://other.example" };
    const answer = await request(`/certificates/${stuck.id}/try-again`, { method: "POST", headers });
    expect(answer.status).toBe(403);
    expect(await storage.queue.receive(9)).toEqual([]);
  });
});

describe("the original", () => {
  it("is saved as it came and can never run", async () => {
    const { visit } = await filledApp(supplement);
    const answer = await visit(`/certificates/${supplement.id}/original`);
    expect(await answer.text()).toBe("%PDF-1.7 original");
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(answer.headers.get("content-disposition")).toBe(
      `attachment; filename="intyg-1.pdf"; filename*=UTF-8''intyg-1.pdf`,
    );
    expect(answer.headers.get("content-security-policy")).toBe("sandbox; default-src 'none'");
  });

  it("cannot break out of its header by its name", async () => {
    const { visit } = await filledApp(hostile);
    const value = (await visit(`/certificates/${hostile.id}/original`)).headers.get("content-disposition");
    expect(value).toMatch(/^attachment; filename="[A-Za-z0-9._ -]+"; filename\*=UTF-8''[A-Za-z0-9%._~!-]+$/);
  });
});

describe("GET /api/certificates", () => {
  it("lists the worklist and gives each report", async () => {
    const { request } = await filledApp(supplement, refused, received);
    const list = await (await request("/api/certificates?status=assessed")).json();
    expect(list).toMatchObject({
      certificates: [{ id: supplement.id, verdict: { word: "supplement" } }],
      cursor: null,
    });

    const one = oneSchema.parse(await (await request(`/api/certificates/${supplement.id}?lang=sv`)).json());
    expect(one).toMatchObject({ status: "assessed", file: { name: "intyg-1.pdf" }, history: [{}] });
    expect(jsonReportSchema.parse(one.report)).toMatchObject({ textLanguage: "sv", document: { bytes: 48_213 } });

    expect(await (await request(`/api/certificates/${refused.id}`)).json()).toMatchObject({
      report: { status: "refused", refusal: { code: "password-protected" } },
    });
    expect(await (await request(`/api/certificates/${received.id}`)).json()).toMatchObject({ report: null });
  });

  it("gives the answers of a filled form, with identity numbers masked", async () => {
    const { request } = await filledApp(filled, supplement);
    const answersOf = async (id: string) =>
      oneSchema.parse(await (await request(`/api/certificates/${id}`)).json()).answers;
    expect(await answersOf(filled.id)).toEqual([
      expect.objectContaining({ question: "17", text: "Kan inte arbeta.", page: 2, reader: "pdf-form" }),
      expect.objectContaining({ question: "35" }),
      expect.objectContaining({ question: null, heading: "Oppfølging", text: "Kontroll 19840611-**** i maj." }),
    ]);
    expect(await answersOf(supplement.id)).toEqual([]);
  });

  it("walks through the pages by cursor", async () => {
    const { request } = await filledApp(supplement, refused, received);
    const first = listSchema.parse(await (await request("/api/certificates?limit=2")).json());
    const second = listSchema.parse(await (await request(`/api/certificates?limit=2&cursor=${first.cursor}`)).json());
    expect([...first.certificates, ...second.certificates].map(({ id }) => id)).toEqual([
      received.id,
      refused.id,
      supplement.id,
    ]);
  });
});

describe("problems", () => {
  it.each([
    ["/api/certificates?limit=0", 400, "bad-query"],
    ["/api/certificates?cursor=invented", 400, "bad-query"],
    ["/api/certificates?status=lost", 400, "bad-query"],
    ["/api/certificates/unknown", 404, "not-found"],
    ["/certificates/unknown/original", 404, "not-found"],
  ])("%s → %i %s", async (path, status, name) => {
    const { request, faults } = await filledApp();
    const answer = await request(path);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ type: `urn:underlag:problem:${name}`, status });
    expect(faults).toEqual([]);
  });

  it("are pages for people, in their language", async () => {
    const { visit } = await filledApp();
    const answer = await visit("/nowhere", { "accept-language": "nb" });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("Her er det ingenting");
  });

  it("a fault of ours is reported by its route and tells nothing", async () => {
    const { request, breakStorage, faults } = await filledApp();
    await breakStorage();
    const answer = await request("/certificates/19840611-9837");
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toMatch(/database|sqlite|at /i);
    expect(faults).toMatchObject([{ fault: expect.any(Error), place: { method: "GET", route: "/certificates/:id" } }]);
  });
});
