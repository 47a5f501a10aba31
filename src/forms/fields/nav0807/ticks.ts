/** A tick as the dialects write it: XML Schema's booleans, and what scanning systems make of a cross. */
export function isYes(words: string): boolean {
  return /^(?:true|1|ja|x)$/i.test(words);
}

export function isNo(words: string): boolean {
  return /^(?:false|0|nei)$/i.test(words);
}

/** A tick in words, as the form answers it; anything else as it is. */
export function tickInWords(words: string): string {
  return isYes(words) ? "Ja" : isNo(words) ? "Nei" : words;
}
