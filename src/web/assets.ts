import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";

/** One static file with a short hash of its content, which goes into its address. */
export interface Asset {
  text: string;
  hash: string;
}

export interface Assets {
  style: Asset;
  script: Asset;
  icon: Asset;
  /** The physician's page has its own: small, and open to everybody. */
  answerStyle: Asset;
  answerScript: Asset;
}

/** The parts of the caseworker's style sheet in the order in which they come into force: a later one has the last word. */
export const styleParts = [
  "colours",
  "frame",
  "adding",
  "worklist",
  "scores",
  "certificate",
  "requests",
  "request-steps",
  "entered-answer",
  "outgoing-letters",
  "findings",
  "page-picture",
  "certificate-text",
  "windows",
  "print",
] as const;

/** Reads the static files of the pages from their folder: this one, unless a bundle has put them elsewhere. */
export async function readAssets(folder = new URL("./", import.meta.url)): Promise<Assets> {
  const textOf = (name: string) => readFile(new URL(name, folder), "utf8");
  const read = async (...names: string[]): Promise<Asset> => {
    const text = (await Promise.all(names.map(textOf))).join("\n");
    return { text, hash: createHash("sha256").update(text).digest("hex").slice(0, 12) };
  };
  const [style, script, icon, answerStyle, answerScript] = await Promise.all([
    read(...styleParts.map((part) => `style/${part}.css`)),
    read("page.js"),
    read("icon.svg"),
    read("style/colours.css", "answer.css"),
    read("answer.js"),
  ]);
  return { style, script, icon, answerStyle, answerScript };
}
