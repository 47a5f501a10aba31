import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs a tool of the project as a person would, with the Node that runs this. */
function run(tool: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`node_modules/${tool}`, ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, said: `${stdout}${stderr}` };
}

describe("the house", { timeout: 120_000 }, () => {
  it("has sound types", () => {
    const { status, said } = run("typescript/bin/tsc", "--noEmit");
    expect(status, said).toBe(0);
  });

  it("is tidy", () => {
    const { status, said } = run("@biomejs/biome/bin/biome", "check", "--diagnostic-level=error");
    expect(status, said).toBe(0);
  });
});
