import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { z } from "zod";

const root = fileURLToPath(new URL("../..", import.meta.url));

const listSchema = z.object({
  certificates: z.array(
    z.object({
      id: z.string(),
      status: z.string(),
      arrival: z.string(),
      file: z.object({ name: z.string().nullable() }),
    }),
  ),
});

const caseSchema = z.object({ text: z.string() });

async function dataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "underlag-serve-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts the service as `npm start` does, in a process of its own, on any free port. */
async function start(data: string, environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, ["src/wiring/command-line.ts", "serve"], {
    cwd: root,
    env: { ...process.env, PORT: "0", UNDERLAG_DATA: data, UNDERLAG_LOG: "info", ...environment },
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (text) => {
      output += text;
    });
  }
  const address = await vi.waitFor(
    () => {
      const [, found] = /(http:\/\/127\.0\.0\.1:\d+)\//.exec(output) ?? [];
      expect(found, output).toBeDefined();
      return found;
    },
    { timeout: 20_000 },
  );

  const list = async () =>
    listSchema.parse(await (await fetch(`${address}/api/certificates?limit=100`)).json()).certificates;
  return {
    list,
    output: () => output,
    upload: (text: string) =>
      fetch(`${address}/api/certificates`, { method: "POST", body: text, headers: { "content-type": "text/plain" } }),
    /** Waits until there are at least so many certificates and every one of them has been read. */
    allRead: (least: number) =>
      vi.waitFor(
        async () => {
          const certificates = await list();
          expect(certificates.length).toBeGreaterThanOrEqual(least);
          expect(certificates.filter(({ status }) => status === "received")).toEqual([]);
          return certificates;
        },
        { timeout: 60_000, interval: 200 },
      ),
    end: async (signal: NodeJS.Signals) => {
      child.kill(signal);
      const [code] = await once(child, "exit");
      return code;
    },
  };
}

async function labelledText(name: string): Promise<string> {
  return caseSchema.parse(JSON.parse(await readFile(join(root, "test/gold/cases", `${name}.json`), "utf8"))).text;
}

describe("underlag serve", { timeout: 120_000 }, () => {
  it("puts the samples through once, takes files in by API and inbox, ends on Ctrl-C and keeps all of it", async () => {
    const data = await dataFolder();
    const samples = (await readdir(join(root, "samples"), { withFileTypes: true })).filter(
      (entry) => entry.isFile() && !/\.(expected|case)\.json$|\.md$|\.ts$/.test(entry.name),
    );
    const first = await start(data);
    await first.upload(await labelledText("g-01-depression-underskoterska"));
    await writeFile(join(data, "inbox", "from-\u202ethe-inbox.txt"), await labelledText("g-04-lumbago-telegram"));
    const certificates = await vi.waitFor(
      async () => {
        const read = await first.allRead(samples.length + 2);
        expect(read.map(({ file }) => file.name)).toContain("from-the-inbox.txt");
        return read;
      },
      { timeout: 60_000 },
    );
    const arrivals = Object.groupBy(certificates, ({ arrival }) => arrival);
    expect(new Set(arrivals.sample?.map(({ file }) => file.name))).toEqual(new Set(samples.map(({ name }) => name)));
    expect([arrivals.api?.length, arrivals.inbox?.length]).toEqual([1, 1]);
    expect(await readdir(join(data, "inbox", "done"))).toEqual(["from-\u202ethe-inbox.txt"]);

    expect(await first.end("SIGINT")).toBe(0);
    expect(first.output()).toContain("Everything is kept");
    expect(first.output(), "nothing of a certificate is printed or logged").not.toMatch(
      /Agda|Testlund|19840611|Exempelsson/,
    );

    const second = await start(data);
    await second.upload(await labelledText("g-01-depression-underskoterska"));
    expect((await second.allRead(certificates.length)).map(({ id }) => id)).toEqual(certificates.map(({ id }) => id));
    expect(await second.end("SIGTERM")).toBe(0);
    expect(second.output()).not.toContain("samples");
  });

  it("goes on after a crash where it was", async () => {
    const data = await dataFolder();
    const crashed = await start(data, { UNDERLAG_SAMPLES: "off" });
    const texts = await Promise.all(["g-02-utmattning-ordrik", "g-03-radiusfraktur-gips"].map(labelledText));
    await Promise.all(texts.map(crashed.upload));
    await crashed.end("SIGKILL");

    const after = await start(data, { UNDERLAG_SAMPLES: "off" });
    expect((await after.allRead(2)).map(({ status }) => status)).toEqual(["assessed", "assessed"]);
    expect(await after.end("SIGINT")).toBe(0);
  });

  it("names a setting that cannot be used, without a trace of code", async () => {
    const child = spawn(process.execPath, ["src/wiring/command-line.ts", "serve"], {
      cwd: root,
      env: { ...process.env, PORT: "http" },
    });
    let complaint = "";
    child.stderr.on("data", (text) => {
      complaint += text;
    });
    const [code] = await once(child, "close");
    expect(code).toBe(2);
    expect(complaint).toContain("PORT");
    expect(complaint).not.toMatch(/\n\s+at /);
  });
});
