import { textsInFile } from "#cases/texts-in-file.ts";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import { pictureReaderOnDemand } from "#readers/ocr/picture-reader-on-demand.ts";
import { refusalText } from "#report/refusal-text.ts";
import { readInput } from "./read-input.ts";
import { UsageError } from "./usage-error.ts";
import type { World } from "./world.ts";

/** What earlier certificates say, of whatever kind their files are; a {@link UsageError} for one that cannot be read. */
export async function readEarlier(paths: readonly string[], world: Pick<World, "standardInput">): Promise<string[]> {
  const reader = createDocumentReader();
  const pictures = pictureReaderOnDemand();
  try {
    const texts: string[] = [];
    for (const path of paths) {
      const found = await textsInFile({ reader, pictures }, await readInput(path, world));
      if (!found.ok) throw new UsageError(`${path} cannot be read. ${refusalText(found.refusal, "en").text}`);
      texts.push(...found.value);
    }
    return texts;
  } finally {
    await Promise.all([reader.close(), pictures.close()]);
  }
}
