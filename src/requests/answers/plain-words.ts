/**
 * Words as they may be kept and shown, whichever way they came: one kind of line end, and no characters that control
 * a screen or turn the direction of writing.
 */
export function plainWords(text: string): string {
  return (
    text
      .replace(/\r\n?/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
      .toWellFormed()
  );
}
