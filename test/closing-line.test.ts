import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const reporter = new URL("./closing-line.ts", import.meta.url).href;

/** Runs vitest itself on these files, and gives what it printed. */
function runOn(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), "underlag-closing-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const config = `import { closingLine } from ${JSON.stringify(reporter)};
export default { test: { globals: true, include: ["*.check.js"], reporters: ["dot", closingLine()] } };`;
  writeFileSync(join(folder, "vitest.config.mjs"), config);
  for (const [name, code] of Object.entries(files)) writeFileSync(join(folder, name), code);
  const { status, stdout } = spawnSync(process.execPath, [join(root, "node_modules/vitest/vitest.mjs"), "run"], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, lastLine: stdout.trimEnd().split("\n").at(-1) };
}

it.each([
  { what: "all well", code: `it("a", () => {}); it("b", () => {});`, status: 0, line: "2 passed, 0 failed" },
  {
    what: "one skipped",
    code: `it("a", () => {}); it.skip("b", () => {});`,
    status: 0,
    line: "1 passed, 0 failed, 1 skipped",
  },
  {
    what: "one failed",
    code: `it("a", () => {}); it("b", () => { throw new Error("no"); });`,
    status: 1,
    line: "1 passed, 1 failed",
  },
  { what: "a file that cannot be loaded", code: `throw new Error("no");`, status: 1, line: "0 passed, 1 failed" },
])("a run ends with its count: $what", ({ code, status, line }) => {
  expect(runOn({ "one.check.js": code })).toEqual({ status, lastLine: line });
});
