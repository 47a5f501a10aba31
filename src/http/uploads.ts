import type { HonoRequest } from "hono";
import { joinPictures } from "#cases/join-pictures/join-pictures.ts";
import type { Upload } from "#cases/upload.ts";
import { type GivenCaseFacts, givenCaseFactsSchema } from "#certificate/case-facts.ts";
import { printsOf } from "#scoring/notes/word-runs.ts";
import type { Arrival } from "#storage/certificate-record.ts";
import type { Problem } from "./problems.ts";
import { readForm } from "./read-form.ts";

/** A request with files, taken apart: each file, or what is wrong with the request as a whole. */
export type Uploads = { files: UploadedFile[] } | { problem: Problem };
type UploadedFile = Pick<Upload, "bytes" | "name" | "caseFacts" | "earlierPrints">;

/**
 * Reads the files of a request: the `file` parts of a multipart body with the facts of its `case`
 * part, or the whole body as one file. With a part `joined` that says `yes` the files are pictures of
 * the pages of one certificate, and become one PDF.
 */
export async function readUploads(request: HonoRequest): Promise<Uploads> {
  const type = request.header("content-type") ?? "";
  if (!type.toLowerCase().startsWith("multipart/form-data")) {
    const bytes = new Uint8Array(await request.arrayBuffer());
    return bytes.byteLength === 0 ? noFile : { files: [{ bytes, name: null, caseFacts: {} }] };
  }
  const form = await readForm(request);
  if (form === null) return { problem: { kind: "unreadable-body" } };
  const given = await readCaseFacts(form.get("case"));
  if ("problem" in given) return given;
  // The earlier words go no further than here.
  const { earlierTexts = [], ...caseFacts } = given.facts;
  const earlierPrints = [...printsOf(earlierTexts)];
  // An empty file field of a form arrives as a part without name and content.
  const chosen = form.getAll("file").filter((part) => part instanceof File && (part.name !== "" || part.size > 0));
  if (chosen.length === 0) return noFile;
  if (chosen.length > mostFiles) return { problem: { kind: "too-many-files" } };
  const files = await Promise.all(
    chosen.map(async (part) => ({
      bytes: new Uint8Array(await new Response(part).arrayBuffer()),
      name: part instanceof File ? plainName(part.name) : null,
      caseFacts,
      earlierPrints,
    })),
  );
  return form.get("joined") === "yes" && files.length > 1 ? joined(files) : { files };
}

/** Named after the first page. */
function joined(files: UploadedFile[]): Uploads {
  const [first] = files;
  const bytes = joinPictures(files.map((file) => file.bytes));
  if (first === undefined || bytes === null) return { problem: { kind: "cannot-join" } };
  return { files: [{ ...first, bytes, name: first.name?.replace(/(\.[A-Za-z0-9]{1,5})?$/, ".pdf") ?? null }] };
}

/** The worklist's own script uses the API too; browsers mark what comes from a page of the same service. */
export function arrivalOf(request: HonoRequest): Extract<Arrival, "page" | "api"> {
  return request.header("sec-fetch-site") === "same-origin" ? "page" : "api";
}

/** Each is stored before the answer: this many fit well into the time that an API gateway waits. */
const mostFiles = 50;

const noFile: Uploads = { problem: { kind: "no-file" } };

async function readCaseFacts(part: File | string | null): Promise<{ facts: GivenCaseFacts } | { problem: Problem }> {
  const text = part instanceof File ? await part.text() : part;
  if (text === null || text.trim() === "") return { facts: {} };
  const parsed = givenCaseFactsSchema.safeParse(jsonOf(text));
  if (parsed.success) return { facts: parsed.data };
  const faults = parsed.error.issues.map(({ path, code }) => ({ field: path.join(".") || "case", rule: code }));
  return { problem: { kind: "bad-case-facts", faults } };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The name without folders and control characters, short enough to travel with the file; null when nothing is left. */
export function plainName(name: string): string | null {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const shown = last.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "").trim();
  return shown === "" ? null : [...shown].slice(0, 120).join("");
}
