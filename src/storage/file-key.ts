/**
 * Refuses a key or metadata that the file store must not take. Keys are a folder and codes,
 * `incoming/0f3c…`: never a path out of the store, never words that a person wrote.
 * Metadata is printable ASCII and 2 KB in all, the limit of S3.
 *
 * @throws {FileKeyError}
 */
export function checkFileKey(key: string, metadata: Record<string, string> = {}): void {
  if (key.length > 200 || !keyPattern.test(key) || key.includes("..")) {
    throw new FileKeyError("a file key is a folder and codes, parted by /");
  }
  const entries = Object.entries(metadata);
  if (entries.some(([name, value]) => !namePattern.test(name) || !valuePattern.test(value))) {
    throw new FileKeyError("file metadata has lower-case names and printable ASCII values");
  }
  if (entries.reduce((sum, [name, value]) => sum + name.length + value.length, 0) > metadataLimit) {
    throw new FileKeyError(`file metadata takes ${metadataLimit} characters at most`);
  }
}

/** A key or metadata that no file store may take. The message never repeats it. */
export class FileKeyError extends Error {
  override name = "FileKeyError";
}

/** Other bytes came for a key that is taken: an original is never changed. */
export class FileTakenError extends Error {
  override name = "FileTakenError";
}

const keyPattern = /^[a-z]+(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/;
const namePattern = /^[a-z][a-z0-9-]*$/;
const valuePattern = /^[\x21-\x7e]*$/;

/** Amazon S3 User Guide, "Working with object metadata": user-defined metadata is limited to 2 KB. */
const metadataLimit = 2048;
