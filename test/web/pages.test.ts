import { describe, expect, it } from "vitest";
import { firstDraftOf } from "#cases/requests/draft-of.ts";
import { textLanguages } from "#certificate/language.ts";
import { criteria } from "#criteria/index.ts";
import { copyRequestPhrases } from "#report/phrases/copy-request-phrases.ts";
import { phrases } from "#report/phrases/phrases.ts";
import { readingPhrases } from "#report/phrases/reading-phrases.ts";
import { readingText } from "#report/reading-text.ts";
import type { CertificateRecord } from "#storage/certificate-record.ts";
import { readAssets } from "#web/assets.ts";
import { certificatePage } from "#web/certificate/certificate-page.ts";
import type { PageFrame } from "#web/page-frame.ts";
import { noWork } from "#web/requests/request-work.ts";
import { requestWords } from "#web/requests/words/words.ts";
import { words } from "#web/words/words.ts";
import { standingOf, standings, type WorklistEntry } from "#web/worklist/worklist-filter.ts";
import { worklistPage } from "#web/worklist/worklist-page.ts";
import { exampleRecords, pageText } from "./example-records.ts";
import { scannedReading, unreadPlaces } from "./scanned-example.ts";

const assets = await readAssets();
const entries = Object.values(exampleRecords).map(entry);

function frame(change: Partial<PageFrame> = {}): PageFrame {
  return {
    language: "en",
    assets,
    now: new Date("2026-03-09T08:00:00Z"),
    timeZone: "Europe/Stockholm",
    address: new URL("http://127.0.0.1/"),
    ...change,
  };
}

const limits = { read: 1024, body: 4096, taken: 4096 };

async function worklist(change: Partial<Parameters<typeof worklistPage>[0]> = {}, at = frame()) {
  return String(await worklistPage({ entries, cursor: null, filter: "all", leftOut: 0, limits, ...change }, at));
}

/** A certificate with the draft that it leads to, as the store would have it. */
function entry(record: CertificateRecord): WorklistEntry {
  const draft = firstDraftOf(record);
  return { record, requests: draft === null ? [] : [draft] };
}

async function certificate(name: keyof typeof exampleRecords, at = frame()) {
  const { record, requests } = entry(exampleRecords[name]);
  return String(await certificatePage(record, at, { ...noWork, requests }));
}

/** What a reader sees: no markup, one space between words. */
function seen(page: string): string {
  return page
    .replace(/<[^>]*>/g, " ")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, " ");
}

describe("worklist", () => {
  it.each(textLanguages)("says in %s where each certificate stands, and why", async (language) => {
    const page = seen(await worklist({}, frame({ language })));
    const said = phrases(language);
    for (const word of ["sufficient", "supplement", "rescan", "review"] as const) {
      expect(page).toContain(said.verdict[word].word);
    }
    expect(page).toContain(said.refusal["password-protected"].what);
    expect(page).toContain(said.refusal["password-protected"].sender);
    expect(page).toContain(said.needsOcr.word);
    expect(page).toContain(words(language).list.waiting.word);
  });

  it.each([
    { language: "en", says: "scan, moderately legible, partly handwritten" },
    { language: "sv", says: "inläst bild, någorlunda läslig, delvis handskriven" },
    { language: "nb", says: "innlest bilde, noenlunde leselig, delvis håndskrevet" },
  ] as const)(
    "says in $language that a certificate was read from a picture, and how legible it was",
    async ({ language, says }) => {
      const row = (name: keyof typeof exampleRecords) =>
        worklist({ entries: [entry(exampleRecords[name])] }, frame({ language }));
      expect(seen(await row("scan"))).toContain(says);
      expect(seen(await row("supplement"))).not.toContain(`${says.split(",")[0]},`);
    },
  );

  it("claims no form for a scan that waits, makes the page anew until it is read, and lets it be stuck", async () => {
    const { needsOcr } = exampleRecords;
    const waiting = await worklist({ entries: [entry(needsOcr)] });
    expect(waiting).toContain("data-pending");
    expect(seen(waiting)).not.toContain(phrases("en").form["se-fk7804"]);
    const stuck = await worklist({ entries: [entry({ ...needsOcr, stuckSince: "2026-03-09T12:00:00.000Z" })] });
    expect(stuck).not.toContain("data-pending");
    expect(seen(stuck)).toContain(words("en").list.stuck.next);
  });

  it("counts each filter, and marks a count that goes on", async () => {
    const counts = (page: string) => [...page.matchAll(/class="count">([^<]*)/g)].map(([, count]) => count);
    const expected = ["all", ...standings].map((filter) =>
      filter === "all" ? entries.length : entries.filter(({ record }) => standingOf(record) === filter).length,
    );
    expect(counts(await worklist())).toEqual(expected.map(String));
    expect(counts(await worklist({ cursor: "next" }))).toEqual(expected.map((count) => `${count}+`));
  });

  it("keeps the filter on the way to older certificates", async () => {
    const page = await worklist(
      { cursor: "abc", filter: "refused" },
      frame({ address: new URL("http://127.0.0.1/?show=refused") }),
    );
    expect(page).toContain(`href="/?show=refused&amp;cursor=abc"`);
  });

  it.each([
    { what: "no certificate at all", entries: [], filter: "all", says: "No certificates yet" },
    {
      what: "none of this kind",
      entries: [entry(exampleRecords.refused)],
      filter: "review",
      says: "Nothing here right now",
    },
  ] as const)("says so when there is $what", async ({ says, ...change }) => {
    expect(seen(await worklist(change))).toContain(says);
  });
});

describe("certificate", () => {
  it("quotes the evidence and leads to its place in the text", async () => {
    const page = await certificate("supplement");
    const start = pageText.indexOf("Kan inte arbeta.");
    expect(page).toContain(`<a href="#p1-${start}-${start + 16}">page 1 · 6. Aktivitetsbegränsning</a>`);
    expect(page).toContain(`id="p1-${start}-${start + 16}"`);
    expect(page).toMatch(/<mark class="partial"[^>]*>Kan inte arbeta\.<\/mark>/);
  });

  it("shows the whole text of the page, unchanged", async () => {
    const page = await certificate("supplement");
    const [, text = ""] = /<pre[^>]*>([\s\S]*?)<\/pre>/.exec(page) ?? [];
    expect(text.replace(/<[^>]*>/g, "")).toBe(pageText);
  });

  it("lists a filled form answer by answer, and leads from a finding to its words in the answer", async () => {
    const page = await certificate("filled");
    const answers = [...page.matchAll(/<dd id="field-\d+"[^>]*>([\s\S]*?)<\/dd>/g)].map(([, text = ""]) =>
      seen(text).trim(),
    );
    expect(answers.indexOf("Uppmärksamhet och arbetsminne måttligt nedsatta .")).toBeGreaterThan(-1);
    expect(answers.indexOf("Kan inte arbeta.")).toBeGreaterThan(answers.indexOf("Utmattningssyndrom F43.8A"));
    expect(answers).toContain("Kontroll 19840611-**** i maj.");
    const [, anchor = ""] = /<a href="#(field-[\d-]+)">page 1 · 6\. Aktivitetsbegränsning/.exec(page) ?? [];
    expect(page).toContain(`<span id="${anchor}" class="anchor"></span><mark class="partial"`);
    expect(page).toMatch(/<details class="printed">[\s\S]*<pre/);
  });

  it("shows the request in the certificate's own language, on a page in another", async () => {
    const page = await certificate("supplement", frame({ language: "nb" }));
    expect(page).toContain(`<div class="letter" lang="sv">`);
    expect(seen(page)).toContain("Vad har patienten svårt att göra på grund av sin sjukdom?");
    expect(seen(page)).toContain(requestWords("nb").title);
  });

  it("names every finding that the office knows, and what it costs", async () => {
    const page = seen(await certificate("supplement"));
    const shown = exampleRecords.supplement.assessments[0]?.assessment.findings ?? [];
    for (const finding of shown) {
      const criterion = criteria.find(({ id }) => id === finding.criterion);
      if (criterion !== undefined) expect(page).toContain(criterion.texts.en.title);
    }
    expect(page).toContain("−9.4 points");
  });

  it.each([
    { name: "sufficient", says: [phrases("en").exemption["short-period"], "93 of 100"] },
    { name: "review", says: ["between 71 and 77 of 100", phrases("en").part(2, 2)] },
    { name: "refused", says: [phrases("en").refusal["password-protected"].sender, "Save the original"] },
    { name: "received", says: ["Being read"] },
    { name: "needsOcr", says: [phrases("en").needsOcr.next] },
  ] as const)("says what there is to say: $name", async ({ name, says }) => {
    const page = seen(await certificate(name));
    for (const text of says) expect(page).toContain(text);
  });

  it.each(textLanguages)("says in %s that several gaps have to close when none alone is enough", async (language) => {
    const record = exampleRecords.supplement;
    const assessments = record.assessments.map((result) => {
      const { assessment } = result;
      const whatIf = assessment.whatIf.map((change) => ({ ...change, verdict: assessment.verdict.word }));
      return { ...result, assessment: { ...assessment, whatIf } };
    });
    const page = String(await certificatePage({ ...record, assessments }, frame({ language })));
    expect(page).toContain(words(language).result.noSinglePoint);
    expect(page).not.toMatch(/<ul>\s*<\/ul>/);
    expect(await certificate("supplement", frame({ language }))).not.toContain(words(language).result.noSinglePoint);
  });

  it("claims no form, language or rules for what has not been read", async () => {
    const { label } = phrases("en");
    for (const name of [label.form, label.language, label.policy]) {
      expect(await certificate("needsOcr")).not.toContain(`<dt>${name}</dt>`);
      expect(await certificate("supplement")).toContain(`<dt>${name}</dt>`);
    }
  });

  it.each(textLanguages)(
    "shows in %s how a scan was read, and its picture with the evidence framed",
    async (language) => {
      const page = await certificate("scan", frame({ language }));
      const said = words(language).result.picture;
      const { how, handwriting, faults, unread } = readingText(scannedReading, language);
      for (const text of [how, handwriting, unread, ...faults, said.unread]) expect(seen(page)).toContain(text);
      expect(page).toContain(`<img src="/certificates/${exampleRecords.scan.id}/pages/1.webp" alt="${said.alt(1)}"`);
      const [, anchor = ""] = /id="finding-activity-limitation"[\s\S]*?<a href="#(box-[\d-]+)">/.exec(page) ?? [];
      expect(page).toContain(`<a id="${anchor}" class="frame partial" href="#finding-activity-limitation"`);
      expect(page.match(/class="unread"/g)).toHaveLength(unreadPlaces.length);
    },
  );

  it.each(textLanguages)("claims nothing in %s of a scan of which nothing could be read", async (language) => {
    const { scan } = exampleRecords;
    const notRead = { ...scannedReading, source: "not-read", grade: null } as const;
    const verdict = { word: "review", rule: "picture-not-read", because: "text-legibility" } as const;
    const assessments = scan.assessments.map((result) => ({
      ...result,
      assessment: { ...result.assessment, verdict },
      readings: [notRead],
      pictures: [],
    }));
    const page = seen(String(await certificatePage({ ...scan, assessments }, frame({ language }))));
    expect(page).toContain(readingPhrases[language].nothingRead);
    for (const claim of [phrases(language).form["se-fk7804"], words(language).result.findings]) {
      expect(page).not.toContain(claim);
    }
  });

  it("keeps the recognised text beside the picture, unchanged and to be opened", async () => {
    const [, text = ""] =
      /<details class="printed">[\s\S]*?<pre[^>]*>([\s\S]*?)<\/pre>/.exec(await certificate("scan")) ?? [];
    expect(text.replace(/<[^>]*>/g, "")).toBe(pageText);
  });

  it.each(textLanguages)(
    "asks in %s the sender for a readable copy, and the physician for nothing",
    async (language) => {
      const page = seen(await certificate("unreadableScan", frame({ language })));
      const { title, next } = copyRequestPhrases[language];
      for (const text of [title, next, "Skanna gärna om i 300 dpi.", "diagnosen och perioden"])
        expect(page).toContain(text);
      expect(page).not.toContain(requestWords(language).title);
    },
  );

  it("needs no style in the markup, which its own policy would block", async () => {
    for (const name of ["scan", "unreadableScan"] as const) expect(await certificate(name)).not.toMatch(/\sstyle=/);
  });

  it("leads from one part of a file to the others", async () => {
    expect(await certificate("review")).toContain(`href="/certificates/${exampleRecords.review.id}-2"`);
  });

  it.each(textLanguages)("uses no id twice (%s)", async (language) => {
    for (const name of ["supplement", "filled", "unreadableScan"] as const) {
      const page = await certificate(name, frame({ language }));
      const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, name).toBe(ids.length);
    }
  });
});
