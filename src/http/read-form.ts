import type { HonoRequest } from "hono";

/**
 * The body of a form; null for a body that is none, or that has more parts than any form of ours. They are counted
 * before anything is taken apart: a few megabytes of empty fields would keep the service busy for a minute.
 */
export async function readForm(request: HonoRequest): Promise<FormData | null> {
  const type = request.header("content-type") ?? "";
  const mark = partMark(type);
  if (mark === null) return null;
  const bytes = Buffer.from(await request.arrayBuffer());
  if (hasMore(bytes, mark, mostParts)) return null;
  try {
    return await new Response(bytes, { headers: { "content-type": type } }).formData();
  } catch (fault) {
    // Undici throws a TypeError for a body that is not what its type says; all else is not the sender's doing.
    if (fault instanceof TypeError) return null;
    throw fault;
  }
}

/** Ours: fifty files, each with nothing else, and the fields of the longest form. */
const mostParts = 300;

/** What stands between two parts of a body of this type; null for a type that no form has. */
function partMark(type: string): string | null {
  if (/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) return "&";
  const [, quoted, bare] = multipart.exec(type) ?? [];
  const boundary = quoted ?? bare;
  return boundary === undefined ? null : `--${boundary}`;
}

/** One boundary in the characters of RFC 2046, section 5.1.1, so that no other reader of the type finds another. */
const multipart =
  /^multipart\/form-data\s*;(?:\s*charset=[\w-]+\s*;)?\s*boundary=(?:"([\w'()+,./:=? -]{1,70})"|([\w'+.-]{1,70}))(?:\s*;\s*charset=[\w-]+)?\s*$/i;

function hasMore(bytes: Buffer, mark: string, most: number): boolean {
  let found = 0;
  for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + mark.length)) {
    found += 1;
    if (found > most) return true;
  }
  return false;
}
