import type { Refusal } from "#certificate/refusal.ts";
import { ok, type Result, refused } from "#certificate/result.ts";
import type { DocumentText, Page } from "../document-text.ts";
import { decodeImage } from "./decoding/decode-image.ts";
import { createPdfPictures } from "./decoding/pdf-pictures.ts";
import type { GreyPicture } from "./grey-picture.ts";
import { pagePicture } from "./page-picture.ts";
import type { PagePicture, PictureReader } from "./picture-reader.ts";
import { readAtOnce } from "./read-at-once.ts";
import { readPicturePage } from "./read-picture-page.ts";
import { createRecogniser } from "./recognising/recogniser.ts";

/** What reading the pictures of one file may cost. */
export interface PictureLimits {
  /** Pages read at a time, of one file or of several; each takes a core and about 200 MB. */
  threads: number;
  /** For the text recognition of one page, at most twice: once each way up. */
  pageDeadlineMs: number;
  /** For the whole file: pages whose turn comes later stay pictures. Thirty pages of print take one minute. */
  fileDeadlineMs: number;
}

export const defaultPictureLimits: PictureLimits = { threads: 1, pageDeadlineMs: 30_000, fileDeadlineMs: 180_000 };

/**
 * Reads pages that are pictures, as many at a time as it has threads, without the network. Its threads start
 * as pictures come, stay warm, and keep no process alive. What a page gives is the same with any number of them.
 */
export function createPictureReader(limits: Partial<PictureLimits> = {}): PictureReader {
  const { threads, pageDeadlineMs, fileDeadlineMs } = { ...defaultPictureLimits, ...limits };
  const recogniser = createRecogniser({ threads, deadlineMs: pageDeadlineMs });
  const pdfPictures = createPdfPictures();

  function pictureOf(type: DocumentText["type"], bytes: Uint8Array, page: number): Promise<Decoded> {
    if (type === "text" || type === "xml") throw new Error(`a page of ${type} cannot be a picture`);
    return type === "pdf" ? pdfPictures.picture(bytes, page) : decodeImage(type, bytes, page);
  }

  async function readPage(type: DocumentText["type"], bytes: Uint8Array, page: Page): Promise<Result<Seen, Refusal>> {
    const picture = await pictureOf(type, bytes, page.number);
    if (picture === null) return refused({ code: "malformed", detail: null });
    if (picture === "timed-out") return unread(page);
    const read = await readPicturePage(page.number, picture, recogniser);
    if (read === "timed-out") return unread(page);
    return ok({ page: read.page, shown: await pagePicture(page.number, read.upright) });
  }

  return {
    async read(document, bytes) {
      const fileDeadline = AbortSignal.timeout(fileDeadlineMs);
      const seen = await readAtOnce(threads, document.pages, async (page) =>
        page.source !== "picture" || fileDeadline.aborted ? unread(page) : readPage(document.type, bytes, page),
      );
      if (!seen.ok) return seen;
      const pages = seen.value.map(({ page }) => page);
      const pictures = seen.value.flatMap(({ shown }) => shown ?? []);
      const reader = document.pages.every(({ source }) => source === "picture") ? "ocr" : document.reader;
      return ok({ document: { ...document, reader, pages }, pictures });
    },
    async close() {
      await Promise.all([recogniser.close(), pdfPictures.close()]);
    },
  };
}

type Decoded = GreyPicture | null | "timed-out";

function unread(page: Page): Result<Seen, Refusal> {
  return ok({ page, shown: null });
}

interface Seen {
  page: Page;
  shown: PagePicture | null;
}
