/**
 * What a message between the two halves of pdf.js can be without `structuredClone`, which took a tenth of the
 * reading: both halves share one thread, and most messages hold nothing that they could share. Null for a
 * message that must be cloned.
 *
 * The half that reads a page lets go of its pieces of text as it sends them, and fills its chunk anew.
 */
export function handedOver<Message>(message: Message): Message | null {
  if (!isPlain(message)) return null;
  if ("chunk" in message) {
    const { chunk } = message;
    return isPlain(chunk) && "items" in chunk ? { ...message, chunk: { ...chunk } } : null;
  }
  const copy = { ...message };
  for (const [name, value] of Object.entries(message)) {
    if (isSimple(value)) continue;
    if (!isPlain(value) || !Object.values(value).every(isSimple)) return null;
    Object.assign(copy, { [name]: { ...value } });
  }
  return copy;
}

function isPlain<Value>(value: Value): value is Value & object {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** Functions and symbols are left to `structuredClone`, which refuses them. */
function isSimple(value: unknown): boolean {
  switch (typeof value) {
    case "object":
      return value === null;
    case "function":
    case "symbol":
      return false;
    default:
      return true;
  }
}
