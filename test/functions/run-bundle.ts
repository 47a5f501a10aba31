import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { context } from "./lambda-events.ts";

/**
 * Runs a packaged handler in a process of its own, as Lambda does: only the package's own files, only
 * the given environment. Gives the answer and everything that was printed.
 */
export async function runBundle(
  folder: string,
  handlerFile: string,
  events: readonly unknown[],
  environment: Record<string, string | undefined>,
): Promise<{ answers: unknown[]; printed: string }> {
  const { getRemainingTimeInMillis, done, fail, succeed, ...plainContext } = context;
  const program = `
    const { handler } = await import(${JSON.stringify(pathToFileURL(`${folder}/${handlerFile}`).href)});
    const answers = [];
    for (const event of ${JSON.stringify(events)}) {
      answers.push((await handler(event, ${JSON.stringify(plainContext)})) ?? null);
    }
    process.send(answers, () => process.exit(0));`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: folder,
    env: { AWS_REGION: "eu-north-1", AWS_ACCESS_KEY_ID: "emulator", AWS_SECRET_ACCESS_KEY: "emulator", ...environment },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let answers: unknown[] | null = null;
  child.on("message", (message) => {
    answers = z.array(z.unknown()).parse(message);
  });
  const [out, err] = child.stdout && child.stderr ? await Promise.all([text(child.stdout), text(child.stderr)]) : [];
  const printed = `${out}${err}`;
  if (answers === null) throw new Error(`the handler gave no answer:\n${printed}`);
  return { answers, printed };
}
