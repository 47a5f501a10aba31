import { availableParallelism } from "node:os";
import { ok } from "#certificate/result.ts";
import type { PictureLimits } from "./create-picture-reader.ts";
import type { PictureReader } from "./picture-reader.ts";

/**
 * A picture reader that costs nothing before the first picture: decoders and engine are loaded when one comes.
 * Where somebody waits on a machine with several cores, two pages of a file are read at a time.
 */
export function pictureReaderOnDemand(limits: Partial<PictureLimits> = {}): PictureReader {
  let started: Promise<PictureReader> | null = null;
  let closed = false;
  return {
    read: async (document, bytes) => {
      if (closed) throw new Error("the picture reader is closed");
      if (document.pages.every(({ source }) => source !== "picture")) return ok({ document, pictures: [] });
      started ??= start(limits);
      return (await started).read(document, bytes);
    },
    close: async () => {
      closed = true;
      // A start that failed has been told to whoever waited for it, and leaves nothing to close.
      await (await started?.catch(() => null))?.close();
    },
  };
}

async function start(limits: Partial<PictureLimits>): Promise<PictureReader> {
  const { createPictureReader } = await import("./create-picture-reader.ts");
  return createPictureReader({ threads: Math.min(2, availableParallelism()), ...limits });
}
