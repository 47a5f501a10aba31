import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";

const bootstrap = fileURLToPath(new URL("../../src/wiring/bootstrap.mjs", import.meta.url));
const installing = "Installing what underlag needs";

/** A project of the same shape with one package of its own, so that npm itself can install it without a network. */
async function project() {
  const folder = await mkdtemp(join(tmpdir(), "underlag-bootstrap-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, "src", "wiring"), { recursive: true });
  await mkdir(join(folder, "part"));
  await copyFile(bootstrap, join(folder, "src", "wiring", "bootstrap.mjs"));
  const manifest = { name: "project", version: "1.0.0", dependencies: { part: "file:part" } };
  const part = { name: "part", version: "1.0.0" };
  const packages = { "": manifest, "node_modules/part": { resolved: "part", link: true }, part };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  await writeFile(join(folder, "part", "package.json"), JSON.stringify(part));
  await writeFile(
    join(folder, "package-lock.json"),
    JSON.stringify({ ...manifest, lockfileVersion: 3, requires: true, packages }),
  );
  await writeFile(
    join(folder, "script.mjs"),
    "console.log(JSON.stringify([process.version, ...process.argv.slice(2)])); process.exitCode = Number(process.argv[2] ?? 0);",
  );
  return folder;
}

async function start(folder: string, args: string[], node = process.execPath) {
  const child = spawn(node, [join(folder, "src", "wiring", "bootstrap.mjs"), ...args], {
    // npm must not take the settings of the run of npm that this test stands in.
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
  });
  let output = "";
  let complaint = "";
  child.stdout.on("data", (text) => {
    output += text;
  });
  child.stderr.on("data", (text) => {
    complaint += text;
  });
  const [code] = await once(child, "close");
  return { code, output, complaint };
}

const older = olderNode();
const needsOlder = "(needs an older Node on the PATH)";

describe("bootstrap", () => {
  it("installs once, says so once, and hands arguments and exit code through", async () => {
    const folder = await project();
    const first = await start(folder, ["script.mjs", "3", "--flag"]);
    expect(first).toMatchObject({ code: 3, output: `${JSON.stringify([process.version, "3", "--flag"])}\n` });
    expect(first.complaint).toContain(installing);
    expect(first.complaint.trim().split("\n"), "one friendly line, nothing of npm").toHaveLength(1);
    expect(existsSync(join(folder, "node_modules", "part"))).toBe(true);

    expect(await start(folder, ["script.mjs"])).toMatchObject({ code: 0, complaint: "" });
  });

  it("installs again only when the lock file asks for something else", async () => {
    const folder = await project();
    await start(folder, ["script.mjs"]);
    const lock = join(folder, "package-lock.json");
    const later = new Date(Date.now() + 60_000);
    await utimes(lock, later, later);
    expect((await start(folder, ["script.mjs"])).complaint).toBe("");

    await rm(join(folder, "node_modules"), { recursive: true });
    expect((await start(folder, ["script.mjs"])).complaint).toContain(installing);
  });

  it("says what npm said when the packages cannot be installed", async () => {
    const folder = await project();
    await writeFile(join(folder, "package-lock.json"), "{}");
    const { code, complaint } = await start(folder, ["script.mjs"]);
    expect(code).toBe(1);
    expect(complaint).toContain("npm could not install the packages");
  });

  it.skipIf(older === null)(`says which Node is needed where only an older one is there ${needsOlder}`, async () => {
    const folder = await project();
    const { code, complaint } = await start(folder, ["script.mjs"], older ?? "");
    expect(code).toBe(1);
    expect(complaint).toMatch(/needs Node 24 or newer, and this is Node \d+\.\d+\.\d+/);
    expect(complaint).not.toMatch(/\n\s+at /);
  });

  it.skipIf(older === null)(
    `starts the packaged Node from an older one, and passes signals in ${needsOlder}`,
    async () => {
      const folder = await project();
      await start(folder, ["script.mjs"]);
      await mkdir(join(folder, "node_modules", "node", "bin"), { recursive: true });
      await copyFile(process.execPath, join(folder, "node_modules", "node", "bin", "node"));
      await waitingScript(folder);
      const child = spawn(older ?? "", [join(folder, "src", "wiring", "bootstrap.mjs"), "wait.mjs"]);
      let output = "";
      for await (const text of child.stdout) {
        output += text;
        if (output === "waiting\n") child.kill("SIGTERM");
      }
      expect(output).toBe("waiting\nended well\n");
      expect(child.exitCode ?? (await once(child, "exit"))[0]).toBe(7);
    },
  );

  it("ends with npm, which dies of a signal without passing it on", async () => {
    const folder = await project();
    await start(folder, ["script.mjs"]);
    await waitingScript(folder);
    const shell = spawn("sh", ["-c", `"${process.execPath}" src/wiring/bootstrap.mjs wait.mjs; true`], {
      cwd: folder,
      env: { PATH: process.env.PATH, npm_lifecycle_event: "start" },
    });
    let output = "";
    for await (const text of shell.stdout) {
      output += text;
      if (output === "waiting\n") shell.kill("SIGKILL");
    }
    expect(output).toBe("waiting\nended well\n");
  });
});

/** A script that waits until it is asked to end, and then says so. */
async function waitingScript(folder: string): Promise<void> {
  const code = `process.on("SIGTERM", () => { console.log("ended well"); process.exit(7); });
console.log("waiting");
setInterval(() => {}, 1000);`;
  await writeFile(join(folder, "wait.mjs"), code);
}

/** A Node of an older major version outside this project, if this machine has one. */
function olderNode(): string | null {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    const binary = join(folder, "node");
    if (folder.includes("node_modules") || !existsSync(binary)) continue;
    const { stdout } = spawnSync(binary, ["--version"], { encoding: "utf8" });
    const major = Number(stdout.slice(1).split(".")[0]);
    if (major >= 20 && major < 24) return binary;
  }
  return null;
}
