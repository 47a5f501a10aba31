import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { z } from "zod";
import { readZip } from "./read-zip.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

export type Packaged = Awaited<ReturnType<typeof packageInCopy>>;

/** What `npm run package` makes, made from a copy so that a run beside this one is not disturbed. */
export async function packageInCopy() {
  const copy = await mkdtemp(join(tmpdir(), "underlag-package-"));
  for (const part of ["serverless.yml", "package.json", "package-lock.json", "tsconfig.json", "functions", "src"]) {
    await cp(join(root, part), join(copy, part), { recursive: true });
  }
  await symlink(join(root, "node_modules"), join(copy, "node_modules"), "junction");

  const { scripts } = z
    .object({ scripts: z.object({ package: z.string() }) })
    .parse(JSON.parse(await readFile(join(root, "package.json"), "utf8")));
  const [tool, ...options] = scripts.package.split(" ");
  if (tool !== "serverless") throw new Error("npm run package calls serverless");
  const program = join(root, "node_modules", "serverless", "bin", "serverless.js");
  // No credentials, no region and nothing but the path: packaging must need none of it.
  // What Lambda's own machine needs may have to be fetched; what this one needs is installed, and can be tried.
  await promisify(execFile)(process.execPath, [program, ...options, `--param=machine=${thisMachine()}`], {
    cwd: copy,
    env: { PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`, HOME: copy },
    timeout: 120_000,
  });

  const made = join(copy, ".serverless");
  const template = join(made, "cloudformation-template-update-stack.json");
  const unpacked: string[] = [];
  return {
    template,
    /** The files in a function's archive. */
    files: async (name: string) => readZip(await readFile(join(made, `${name}.zip`))),
    /** Unpacks a function into an empty folder of its own and gives the folder. */
    unpack: async (name: string): Promise<string> => {
      // Outside the copy: its node_modules must not fill in for what the package lacks.
      const folder = await mkdtemp(join(tmpdir(), `underlag-${name}-`));
      unpacked.push(folder);
      for (const [file, content] of readZip(await readFile(join(made, `${name}.zip`)))) {
        await mkdir(dirname(join(folder, file)), { recursive: true });
        await writeFile(join(folder, file), content);
      }
      return folder;
    },
    remove: async () => {
      for (const folder of [copy, ...unpacked]) await rm(folder, { recursive: true });
    },
  };
}

/** As serverless.yml names a machine. */
function thisMachine(): string {
  const libc =
    process.platform !== "linux" ? "" : glibcSchema.safeParse(process.report.getReport()).success ? "glibc" : "musl";
  return [process.platform, process.arch, libc].join("/");
}

const glibcSchema = z.object({ header: z.object({ glibcVersionRuntime: z.string() }) });
