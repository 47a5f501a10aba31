import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { runUnderlag } from "./run-underlag.ts";

describe("underlag", () => {
  it("prints its version", async () => {
    expect(await runUnderlag(["--version"])).toMatchObject({ code: 0, printed: `${manifest.version}\n` });
  });

  it.each([
    { args: ["--help"], says: "underlag check FILE…" },
    { args: ["help", "check"], says: "--case CASE.json" },
    { args: ["check", "--help"], says: "--today DATE" },
    { args: ["check", "--help"], says: "0  every certificate is sufficient" },
    { args: ["check", "--help"], says: "1  one needs a supplement" },
    { args: ["check", "--help"], says: "2  a file is no certificate" },
    { args: ["check", "--help"], says: "an object for one certificate, a list for several" },
    { args: ["explain", "-h"], says: "underlag explain CRITERION [FILE]" },
    { args: ["evaluate", "--help"], says: "--json" },
    { args: ["evaluate", "--help"], says: "--clauses" },
    { args: ["serve", "--help"], says: "Ctrl-C" },
  ])("helps: $args", async ({ args, says }) => {
    const ran = await runUnderlag(args);
    expect(ran).toMatchObject({ code: 0, complained: "", served: false });
    expect(ran.printed).toContain(says);
  });

  it.each([
    { args: [], says: "underlag check FILE…" },
    { args: ["chekc"], says: "There is no command “chekc”" },
    { args: ["constructor"], says: "There is no command “constructor”" },
    { args: ["check"], says: "needs a file, or - to read what is piped in" },
    { args: ["check", "--langauge", "sv", "x.pdf"], says: "--langauge" },
    { args: ["check", "--language", "fi", "x.pdf"], says: "--language takes en, sv, nb; not fi." },
    { args: ["check", "--form", "fk7804", "x.pdf"], says: "--form takes se-fk7804" },
    { args: ["check", "--policy", "sweden", "x.pdf"], says: "--policy takes se-forsakringskassan" },
    { args: ["check", "--today", "2026-02-30", "x.pdf"], says: "--today takes a day" },
    { args: ["check", "--today"], says: "--today" },
    { args: ["check", "samples/no-such-file.pdf"], says: "there is no such file" },
    { args: ["check", "samples"], says: "it is a folder; write samples/*.pdf for the files in it." },
    { args: ["check", "--case", "samples", "x.pdf"], says: "it is a folder." },
    { args: ["check", "--case", "package.json", "x.pdf", "--case=README.md"], says: "README.md" },
    { args: ["check", "--case", "test/cli/no-case.json", "x.pdf"], says: "totalAbsenceDays" },
    { args: ["explain"], says: "activity-limitation" },
    { args: ["explain", "happiness"], says: "There is no criterion “happiness”" },
    { args: ["evaluate"], says: "needs one folder" },
    { args: ["evaluate", "samples/none"], says: "is no folder" },
    { args: ["evaluate", "src/cli"], says: "holds no labelled cases" },
    { args: ["evaluate", "--clauses"], says: "needs a file or a folder" },
    { args: ["evaluate", "--clauses", "no.tsv"], says: "no.tsv cannot be opened" },
    {
      args: ["evaluate", "--clauses", "README.md"],
      says: "neither labelled clauses (.tsv) nor guidance texts (.json)",
    },
    { args: ["evaluate", "--clauses", "src/cli"], says: "holds no labelled clauses" },
    { args: ["evaluate", "--clauses", "package.json"], says: "package.json holds no guidance on diagnoses" },
    { args: ["evaluate", "--clauses", "test/cli/no-clauses.tsv"], says: "no-clauses.tsv:3: a tag" },
    { args: ["serve", "now"], says: "takes no arguments" },
  ])("says what is wrong with: $args", async ({ args, says }) => {
    const ran = await runUnderlag(args);
    expect(ran).toMatchObject({ code: 2, printed: "", served: false });
    expect(ran.complained).toContain(says);
    expect(ran.complained).not.toMatch(/\bat .*\.ts:/);
  });

  it("starts the service", async () => {
    expect(await runUnderlag(["serve"])).toMatchObject({ code: 0, served: true });
  });
});
