import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import type { LockedPackage, Machine } from "./needed-packages.ts";

/**
 * The folder of each package, by name: the installed one where this machine has it, otherwise one that npm
 * fetches for the other machine, once, with the checksum of the lock file.
 *
 * @throws {PackagesMissingError} with the names of those that are not here and cannot be fetched.
 */
export async function fetchPackages(
  needed: ReadonlyMap<string, LockedPackage>,
  machine: Machine,
): Promise<Map<string, string>> {
  const aside = join("node_modules", ".cache", "underlag", Object.values(machine).join("-"));
  const places = new Map<string, string>();
  const look = async () => {
    for (const [name, { version }] of needed) {
      const place = await firstWith(name, version, ["node_modules", join(aside, "node_modules")]);
      if (place !== null) places.set(name, place);
    }
    return new Map([...needed].filter(([name]) => !places.has(name)));
  };
  const missing = await look();
  if (missing.size === 0) return places;
  const told = await fetchAside(aside, missing, machine);
  const stillMissing = await look();
  if (stillMissing.size > 0) throw new PackagesMissingError(whatIsMissing(stillMissing, machine), { cause: told });
  return places;
}

/** Machine code that is neither installed nor within reach: the function would not start without it. */
export class PackagesMissingError extends Error {
  override name = "PackagesMissingError";
}

async function firstWith(name: string, version: string, folders: readonly string[]): Promise<string | null> {
  for (const folder of folders) {
    const manifest = await readFile(join(folder, name, "package.json"), "utf8").catch(() => "{}");
    const found = z.object({ version: z.string() }).safeParse(JSON.parse(manifest));
    if (found.success && found.data.version === version) return join(folder, name);
  }
  return null;
}

/**
 * npm itself fetches, from its cache first, and refuses what does not have the checksum of the lock file.
 * Gives the fault that it ended with, if it did.
 */
async function fetchAside(
  folder: string,
  missing: ReadonlyMap<string, LockedPackage>,
  machine: Machine,
): Promise<unknown> {
  // Optional, because of those alone npm asks for which machine they are wanted.
  const optionalDependencies = Object.fromEntries([...missing].map(([name, { version }]) => [name, version]));
  const manifest = { name: "for-another-machine", version: "1.0.0", private: true, optionalDependencies };
  const packages = {
    "": manifest,
    // What each would bring along is on the list, too, or left out on purpose.
    ...Object.fromEntries(
      [...missing].map(([name, locked]) => [
        `node_modules/${name}`,
        { ...locked, optional: true, dependencies: {}, optionalDependencies: {} },
      ]),
    ),
  };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  await writeFile(join(folder, "package-lock.json"), JSON.stringify({ ...manifest, lockfileVersion: 3, packages }));
  const wanted = [`--os=${machine.os}`, `--cpu=${machine.cpu}`, `--libc=${machine.libc}`];
  return promisify(execFile)(
    "npm",
    ["ci", ...wanted, "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"],
    { cwd: folder, shell: process.platform === "win32", timeout: 120_000 },
  ).catch((fault: unknown) => fault);
}

function whatIsMissing(missing: ReadonlyMap<string, LockedPackage>, { os, cpu, libc }: Machine): string {
  return [
    `scan-uploaded needs machine code for ${os}/${cpu} (${libc}) that is not installed here and could not be fetched:`,
    ...[...missing].map(([name, { version }]) => `  ${name}@${version}`),
    "Once fetched it is kept in node_modules/.cache/underlag, and packaging needs no network.",
  ].join("\n");
}
