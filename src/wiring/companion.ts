import { lstat, readFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { type CaseFacts, caseFactsSchema } from "#certificate/case-facts.ts";

/** Ending of the file that gives the facts of a case beside a certificate. */
export const companionEnding = ".case.json";

/** The facts that stand beside a file, as `letter.pdf.case.json` or `letter.case.json`. */
export type Companion =
  | { kind: "none" }
  | { kind: "facts"; path: string; facts: CaseFacts }
  /** It is there, and it is no case facts. */
  | { kind: "unusable"; path: string };

export async function readCompanion(path: string): Promise<Companion> {
  const names = [basename(path), basename(path, extname(path))];
  for (const name of names) {
    const companion = join(dirname(path), `${name}${companionEnding}`);
    const text = await readIfThere(companion);
    if (text === null) continue;
    const facts = caseFactsSchema.safeParse(jsonOf(text));
    return facts.success
      ? { kind: "facts", path: companion, facts: facts.data }
      : { kind: "unusable", path: companion };
  }
  return { kind: "none" };
}

/** Far more than the facts of a case can be. */
const maxCompanionBytes = 64 * 1024;

/** Nothing in it when it is no plain file: a link could lead out of the folder, and a pipe would never end. */
async function readIfThere(path: string): Promise<string | null> {
  try {
    const found = await lstat(path);
    if (!found.isFile() || found.size > maxCompanionBytes) return "";
    return await readFile(path, "utf8");
  } catch (fault) {
    if (fault instanceof Error && "code" in fault && fault.code === "ENOENT") return null;
    throw fault;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
