import { createHash } from "node:crypto";
import { z } from "zod";
import { type CaseFacts, caseFactsSchema } from "#certificate/case-facts.ts";
import { type Arrival, arrivals } from "#storage/certificate-record.ts";

/** One file as it comes in, with what the sender or the office says of it. */
export interface Upload {
  bytes: Uint8Array;
  name: string | null;
  arrival: Arrival;
  caseFacts: CaseFacts;
  /** Prints of what earlier certificates of the case say (`printsOf`); they wait with the row, not with the file. */
  earlierPrints?: readonly string[] | undefined;
}

/** Id of a certificate: the same file in the same case is the same certificate. 32 hex digits. */
export function certificateId(bytes: Uint8Array, caseFacts: CaseFacts): string {
  return createHash("sha256")
    .update(caseFacts.caseId ?? "")
    .update("\0")
    .update(bytes)
    .digest("hex")
    .slice(0, 32);
}

const encodedCaseFacts = z.string().transform((text, context) => {
  try {
    return caseFactsSchema.parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
  } catch {
    context.addIssue({ code: "custom", message: "not case facts" });
    return z.NEVER;
  }
});

const metadataSchema = z.object({
  arrival: z.enum(arrivals).catch("bucket"),
  name: z
    .string()
    .transform((text) => Buffer.from(text, "base64url").toString("utf8"))
    .nullable()
    .catch(null),
  case: encodedCaseFacts.catch({}),
});

/** What travels with a stored file. Encoded, since object metadata takes ASCII only. */
export function uploadMetadata({
  name,
  arrival,
  caseFacts,
}: Omit<Upload, "bytes" | "earlierPrints">): Record<string, string> {
  return {
    arrival,
    case: Buffer.from(JSON.stringify(caseFacts)).toString("base64url"),
    ...(name === null ? {} : { name: Buffer.from(name).toString("base64url") }),
  };
}

/** The upload that a stored file came from; a file that another system dropped says nothing and is taken as it is. */
export function uploadFrom(bytes: Uint8Array, metadata: Record<string, string>): Upload {
  const said = metadataSchema.parse(metadata);
  return { bytes, name: said.name, arrival: said.arrival, caseFacts: said.case };
}
