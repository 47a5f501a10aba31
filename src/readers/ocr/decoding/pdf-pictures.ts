import { createWatchedThread, type ThreadLimits } from "../../watched-thread.ts";
import type { GreyPicture } from "../grey-picture.ts";
import { pdfDrawingData } from "./pdf-drawing-data.ts";
import type { PdfPictureAnswer, PdfPictureOrder } from "./pdf-picture-order.ts";
import { pdfPictureWorkerFile } from "./pdf-picture-worker-file.ts";

/** Draws pages of PDFs. */
export interface PdfPictures {
  /**
   * One page as it is printed, fields and stamps included; pages count from 1. `null`: it cannot be
   * drawn; `timed-out`: it would take too long or too much memory. The bytes stay the caller's, unchanged.
   */
  picture(bytes: Uint8Array, page: number): Promise<GreyPicture | null | "timed-out">;
  close(): Promise<void>;
}

/** A page of print takes a tenth of a second; a colour scan of 600 dpi three seconds and 250 MB. */
export const defaultPdfPictureLimits: ThreadLimits = { deadlineMs: 10_000, workerMemoryMb: 384 };

/**
 * Draws one page at a time, in a thread of its own. The file stays open there for as long as pages
 * of the very same bytes are asked for, and a few seconds more.
 */
export function createPdfPictures(limits: Partial<ThreadLimits> = {}): PdfPictures {
  const program = { name: "pdf-pictures", file: pdfPictureWorkerFile(), data: pdfDrawingData() };
  const settled = { ...defaultPdfPictureLimits, ...limits };
  const thread = createWatchedThread<PdfPictureOrder, PdfPictureAnswer>(program, settled);
  let turn: Promise<unknown> = Promise.resolve();
  let open: Uint8Array | null = null;
  let putAwaySoon: NodeJS.Timeout | undefined;

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work);
    turn = mine.then(nothing, nothing);
    return mine;
  }

  async function draw(bytes: Uint8Array, number: number): Promise<PdfPictureAnswer | "lost"> {
    const copy = open === bytes ? null : new Uint8Array(bytes);
    const outcome = await thread.ask({ kind: "page", number, bytes: copy }, copy ? [copy.buffer] : []);
    open = outcome.kind === "answered" && outcome.answer.kind === "picture" ? bytes : null;
    if (outcome.kind === "lost") return outcome.why === "failure" ? { kind: "unreadable" } : "lost";
    // What is left of a page that was given up may be a bomb, and nobody would watch it go off.
    if (open === null) await thread.renew();
    return outcome.answer;
  }

  async function putAway(): Promise<void> {
    if (open === null) return;
    open = null;
    await thread.ask({ kind: "put-away" });
  }

  return {
    picture: (bytes, page) =>
      inTurn(async () => {
        clearTimeout(putAwaySoon);
        const answer = await draw(bytes, page);
        // Whoever closed the thread meanwhile has put everything away.
        putAwaySoon = setTimeout(() => inTurn(putAway).catch(() => {}), putAwayMs).unref();
        return answer === "lost" ? "timed-out" : pictureFrom(answer);
      }),
    async close() {
      clearTimeout(putAwaySoon);
      open = null;
      await thread.close();
    },
  };
}

function pictureFrom(answer: PdfPictureAnswer): GreyPicture | null | "timed-out" {
  switch (answer.kind) {
    case "picture":
      return answer.picture;
    case "too-large":
      return "timed-out";
    case "unreadable":
    case "put-away":
      return null;
    case "fault":
      throw new Error(answer.message);
  }
}

const nothing = () => {};

/** Text recognition of the page before takes a second or two; after that nobody comes back for the file. */
const putAwayMs = 5000;
