import { z } from "zod";

/** A machine that packages are for, as npm calls them: `linux`, `arm64`, `glibc`. */
export interface Machine {
  os: string;
  cpu: string;
  libc: string;
}

/** One package as the lock file has it. */
export type LockedPackage = z.infer<typeof lockedPackageSchema>;

/**
 * The packages that must stand in a function's `node_modules` for these to run on the machine: themselves
 * and what they depend on, by name. Machine code for other machines is left out.
 *
 * @throws for a package that the lock file does not have.
 */
export function neededPackages(lock: Lock, roots: readonly string[], machine: Machine): Map<string, LockedPackage> {
  const needed = new Map<string, LockedPackage>();
  const visit = (name: string, optional: boolean) => {
    if (needed.has(name) || neverLoaded.has(name)) return;
    const found = lock.packages[`node_modules/${name}`];
    if (found === undefined && optional) return;
    if (found === undefined) throw new Error(`package-lock.json does not have ${name}`);
    if (optional && !runsOn(found, machine)) return;
    needed.set(name, found);
    for (const dependency of Object.keys(found.dependencies)) visit(dependency, false);
    for (const dependency of Object.keys(found.optionalDependencies)) visit(dependency, true);
  };
  for (const root of roots) visit(root, false);
  return needed;
}

const lockedPackageSchema = z.looseObject({
  version: z.string().default(""),
  os: z.array(z.string()).optional(),
  cpu: z.array(z.string()).optional(),
  libc: z.array(z.string()).optional(),
  dependencies: z.record(z.string(), z.string()).default({}),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
});

/** `package-lock.json`, version 3. */
export const lockSchema = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(z.string(), lockedPackageSchema),
});

export type Lock = z.infer<typeof lockSchema>;

/** Dependencies of tesseract.js for browsers, for old versions of Node, and for its makers' own page. */
const neverLoaded: ReadonlySet<string> = new Set(["idb-keyval", "node-fetch", "opencollective-postinstall"]);

function runsOn({ os, cpu, libc }: LockedPackage, machine: Machine): boolean {
  const fits = (allowed: string[] | undefined, own: string) => allowed === undefined || allowed.includes(own);
  return fits(os, machine.os) && fits(cpu, machine.cpu) && fits(libc, machine.libc);
}
