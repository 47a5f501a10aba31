import { spawn } from "node:child_process";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };

/** Runs the program as the shell does, by the file that package.json names. */
function run(args: readonly string[]): Promise<{ code: number | null; printed: string; complained: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [manifest.bin.underlag, ...args]);
    const ran = { printed: "", complained: "" };
    child.stdout.on("data", (text) => {
      ran.printed += text;
    });
    child.stderr.on("data", (text) => {
      ran.complained += text;
    });
    child.on("close", (code) => resolve({ code, ...ran }));
  });
}

describe("the underlag program", () => {
  it("prints its version and ends well", async () => {
    expect(await run(["--version"])).toEqual({ code: 0, printed: `${manifest.version}\n`, complained: "" });
  });

  it("passes arguments in and the exit code out, without colours into a pipe", async () => {
    const ran = await run(["check", "samples/se-fk7804-no-diagnosis.pdf"]);
    expect(ran).toMatchObject({ code: 1, complained: "" });
    expect(ran.printed).toContain("Needs supplementary information");
    expect(ran.printed).not.toContain("\u001b");
  });

  it("keeps complaints apart from results", async () => {
    const ran = await run(["check", "--no-such-flag"]);
    expect(ran).toMatchObject({ code: 2, printed: "" });
    expect(ran.complained).toContain("--no-such-flag");
  });
});
