import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runUnderlag } from "./run-underlag.ts";

const certificate = "samples/se-fk7804-complete.pdf";
const scan = "samples/letter-sv-scanned.pdf";

describe("notes on the command line", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "underlag-notes-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function json(name: string, content: unknown): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, JSON.stringify(content));
    return path;
  }

  it.each([
    ["the same PDF", certificate, certificate],
    ["a scan", "samples/letter-sv-complete.pdf", scan],
  ])("tells what was copied from %s", async (_what, file, earlier) => {
    const { printed } = await runUnderlag(["check", file, "--earlier", earlier]);
    expect(printed).toContain("The same words as before");
  });

  it("tells of no copy from another certificate", async () => {
    const { printed, code } = await runUnderlag(["check", certificate, "--earlier", "samples/uk-med3-complete.pdf"]);
    expect(printed).not.toContain("Worth knowing");
    expect(code).toBe(0);
  });

  it("tells of a longer absence than the table calls usual", async () => {
    const rows = [{ codes: ["M51"], days: 10, title: "Made up", dated: "2026" }];
    const table = await json("table.json", { source: "A made-up table", rows });
    const facts = await json("case.json", { totalAbsenceDays: 300 });
    const { printed } = await runUnderlag(["check", certificate, "--usual-durations", table, "--case", facts]);
    expect(printed).toContain("The absence is 300 days in all.");
    expect(printed).toContain("A made-up table");
  });

  it.each([
    ["--earlier", "samples/se-fk7804-password.pdf", "password"],
    ["--earlier", "samples/nothing-here.pdf", "there is no such file"],
    ["--usual-durations", "package.json", "no table of usual durations"],
  ])("%s %s: says what is wrong", async (flag, path, said) => {
    const { code, complained } = await runUnderlag(["check", certificate, flag, path]);
    expect(code).toBe(2);
    expect(complained).toContain(path);
    expect(complained).toContain(said);
  });
});
