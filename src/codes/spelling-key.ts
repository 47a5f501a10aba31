/**
 * One key for the spellings of a medical word in Swedish, Norwegian, English and Latin, whatever its
 * ending: *arthritis*, *artrit*, *artritten*. Keys are compared with each other, never shown.
 */
export function spellingKey(word: string): string {
  let key = "";
  const lower = word.toLowerCase();
  for (let at = 0; at < lower.length; at += 1) {
    const pair = lower.slice(at, at + 2);
    const folded = pairs[pair];
    const sound =
      folded ?? (lower[at] === "c" ? (soft.has(lower[at + 1] ?? "") ? "s" : "k") : letters[lower[at] ?? ""]);
    if (folded !== undefined) at += 1;
    const next = sound ?? lower[at] ?? "";
    // Double letters count once.
    if (next !== "" && !(key.endsWith(next) && next >= "a")) key += next;
  }
  return withoutEnding(withoutEnding(withoutGenitive(key)));
}

/** Two letters that are one sound. */
const pairs: Readonly<Record<string, string>> = {
  ch: "k",
  ck: "k",
  ph: "f",
  th: "t",
  rh: "r",
  ae: "e",
  oe: "e",
  eu: "ev",
};

const letters: Readonly<Record<string, string>> = {
  å: "a",
  á: "a",
  à: "a",
  ä: "e",
  æ: "e",
  é: "e",
  è: "e",
  ê: "e",
  ë: "e",
  ö: "o",
  ø: "o",
  ò: "o",
  ü: "u",
  ç: "s",
  y: "i",
  z: "s",
  w: "v",
  q: "k",
  x: "ks",
  "'": "",
  "’": "",
};

/** Letters before which a "c" is an "s". */
const soft = new Set(["e", "i", "y", "ä", "æ", "ö", "é", "è"]);

/** Without the "s" of a genitive or plural; that of "-is", "-os" and "-us" is part of the word. */
function withoutGenitive(key: string): string {
  return key.length >= 6 && key.endsWith("s") && !"ious".includes(key.charAt(key.length - 2)) ? key.slice(0, -1) : key;
}

function withoutEnding(key: string): string {
  const ending = endings.find(([letters, fewest]) => key.length >= letters.length + fewest && key.endsWith(letters));
  return ending === undefined ? key : key.slice(0, -ending[0].length);
}

/** Endings of number, case and definite form, and those of Latin nouns, with the letters that must be left. */
const endings: readonly (readonly [string, number])[] = [
  ["erna", 4],
  ["arna", 4],
  ["orna", 4],
  ["ene", 4],
  ["ane", 4],
  ["en", 4],
  ["et", 4],
  ["er", 5],
  ["ar", 5],
  ["or", 5],
  ["an", 5],
  ["is", 4],
  ["ia", 5],
  ["a", 4],
  ["e", 4],
  ["i", 6],
];
