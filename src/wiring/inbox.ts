import { mkdir, readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { CaseFacts } from "#certificate/case-facts.ts";
import { companionEnding, readCompanion } from "./companion.ts";
import type { Logger } from "./logger.ts";
import type { Background } from "./work-loop.ts";

export interface InboxOptions {
  folder: string;
  /** Takes one certificate in; called again for the same file after a crash. */
  take(file: { bytes: Uint8Array; name: string; caseFacts: CaseFacts }): Promise<unknown>;
  /** Files larger than this are not even opened. */
  maxBytes: number;
  log: Logger;
  /** How often the folder is looked at. A file is read once it has been the same for two looks in a row. */
  lookEveryMs: number;
}

/**
 * Watches a folder and takes in every file that somebody puts there, with the facts of its case from
 * `<file>.case.json` beside it (put that one there first). Files that were taken in go to `done/`,
 * those that could not be to `refused/` with a note beside them; nothing is ever deleted.
 */
export async function watchInbox(options: InboxOptions): Promise<Background> {
  const { folder, log, lookEveryMs } = options;
  for (const name of ["done", "refused"]) await mkdir(join(folder, name), { recursive: true });
  const stopping = new AbortController();

  const loop = async () => {
    let before = new Map<string, string>();
    while (!stopping.signal.aborted) {
      try {
        const now = await look(folder);
        for (const [name, state] of now) {
          if (stopping.signal.aborted) break;
          if (before.get(name) === state) await takeOne(name, options).catch((fault) => log.fault("inbox-file", fault));
        }
        before = now;
      } catch (fault) {
        log.fault("inbox", fault);
      }
      await pause(lookEveryMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };

  const ended = loop();
  return {
    stop: () => {
      stopping.abort();
      return ended;
    },
  };
}

/** Each waiting file with all that changes while somebody still writes to it. */
async function look(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile() && !isPassedOver(entry.name)).map(({ name }) => name);
  const states = await Promise.all(
    names.sort().map(async (name) => {
      const { size, mtimeMs, ino } = await stat(join(folder, name));
      return [name, `${ino} ${size} ${mtimeMs}`] as const;
    }),
  );
  return new Map(states);
}

/** Companions travel with their certificate; hidden and unfinished files are somebody else's work in progress. */
function isPassedOver(name: string): boolean {
  return name.startsWith(".") || name.endsWith(companionEnding) || unfinished.has(extname(name).toLowerCase());
}

const unfinished: ReadonlySet<string> = new Set([".part", ".partial", ".tmp", ".crdownload", ".filepart"]);

async function takeOne(name: string, { folder, take, maxBytes, log }: InboxOptions): Promise<void> {
  const path = join(folder, name);
  const companion = await readCompanion(path);
  const { size } = await stat(path);
  const whyNot = size > maxBytes ? notes.tooLarge : companion.kind === "unusable" ? notes.caseFacts : null;
  if (whyNot === null) {
    await take({ bytes: await readFile(path), name, caseFacts: companion.kind === "facts" ? companion.facts : {} });
  } else {
    log.warn("inbox-refused", { because: whyNot.code });
  }
  const target = join(folder, whyNot === null ? "done" : "refused");
  const free = await freeName(target, name);
  if (whyNot !== null) await writeFile(join(target, `${free}.why.txt`), `${whyNot.text}\n`);
  if (companion.kind !== "none") await rename(companion.path, join(target, `${free}${companionEnding}`));
  await rename(path, join(target, free));
}

const notes = {
  tooLarge: { code: "too-large", text: "The file is larger than the office takes, and was not read." },
  caseFacts: {
    code: "case-facts",
    text: "The .case.json file beside it could not be used. Please correct it and put both back into the inbox.",
  },
} as const;

/** A name that is not taken yet: the same name may come every week, and the one of last week is kept. */
async function freeName(folder: string, name: string): Promise<string> {
  const taken = new Set(await readdir(folder));
  const ending = extname(name);
  const stem = name.slice(0, name.length - ending.length);
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${stem}-${count}${ending}`;
  return free;
}
