import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { GetObjectCommand, HeadObjectCommand, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { checkFileKey, FileTakenError } from "../file-key.ts";
import type { CertificateFiles, StoredFile } from "../ports.ts";

export interface AwsFilePlaces {
  s3: S3Client;
  /** Signs the addresses that others put files to. */
  signer: S3Client;
  bucket: string;
  maxObjectBytes: number;
}

/** Originals as objects of one bucket. An object that another system dropped may have any key. */
export function awsFiles({ s3, signer, bucket, maxObjectBytes }: AwsFilePlaces): Required<CertificateFiles> {
  const get = async (key: string): Promise<StoredFile | null> => {
    try {
      const found = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      if ((found.ContentLength ?? 0) > maxObjectBytes) {
        if (found.Body instanceof Readable) found.Body.destroy();
        throw new FileTooLargeError("an object is larger than a function can hold");
      }
      const bytes = (await found.Body?.transformToByteArray()) ?? new Uint8Array();
      return { bytes, metadata: found.Metadata ?? {} };
    } catch (fault) {
      if (hasName(fault, "NoSuchKey")) return null;
      throw fault;
    }
  };

  return {
    get,
    put: async (key, bytes, metadata) => {
      checkFileKey(key, metadata);
      if (!(await isThere(s3, bucket, key)) && (await putNew(s3, bucket, key, bytes, metadata))) return;
      const stored = await get(key);
      if (stored === null || !Buffer.from(stored.bytes).equals(bytes)) {
        throw new FileTakenError("other bytes stand under this key");
      }
    },
    downloadUrl: (key, { name, type }) =>
      getSignedUrl(
        signer,
        new GetObjectCommand({
          Bucket: bucket,
          Key: key,
          ResponseContentDisposition: `attachment; filename="${name}"`,
          ResponseContentType: type,
          ResponseCacheControl: "no-store",
        }),
        { expiresIn: downloadSeconds },
      ),
    uploadUrl: async ({ bytes, metadata }) => {
      // The content is not known yet, so the key cannot be its hash; the record's id will be.
      const key = `incoming/${randomUUID()}`;
      checkFileKey(key, metadata);
      const headers = Object.fromEntries(
        Object.entries(metadata).map(([name, value]) => [`x-amz-meta-${name}`, value]),
      );
      const command = new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        ContentLength: bytes,
        Metadata: metadata,
        IfNoneMatch: "*",
      });
      // Signed as headers and not as part of the address: what is said of a file stays out of URLs.
      const names = new Set([...Object.keys(headers), "content-length", "if-none-match"]);
      const url = await getSignedUrl(signer, command, {
        expiresIn: uploadSeconds,
        unhoistableHeaders: names,
        signableHeaders: new Set([...names, "host"]),
      });
      return { url, headers: { ...headers, "if-none-match": "*" } };
    },
  };
}

/** Another system dropped something that is no certificate by its size alone. */
export class FileTooLargeError extends Error {
  override name = "FileTooLargeError";
}

/** Time to start an upload in; a slow line may take longer to finish it. */
const uploadSeconds = 900;

/** The browser follows at once; whoever finds the address later finds it closed. */
const downloadSeconds = 60;

async function isThere(s3: S3Client, bucket: string, key: string): Promise<boolean> {
  try {
    await s3.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
    return true;
  } catch (fault) {
    if (hasName(fault, "NotFound")) return false;
    throw fault;
  }
}

/** False when somebody else was faster: S3 itself refuses to write over an object that is there. */
async function putNew(
  s3: S3Client,
  bucket: string,
  key: string,
  bytes: Uint8Array,
  metadata: Record<string, string>,
): Promise<boolean> {
  try {
    await s3.send(
      new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes, Metadata: metadata, IfNoneMatch: "*" }),
    );
    return true;
  } catch (fault) {
    if (hasName(fault, "PreconditionFailed") || hasName(fault, "ConditionalRequestConflict")) return false;
    throw fault;
  }
}

const hasName = (fault: unknown, name: string) => fault instanceof Error && fault.name === name;
