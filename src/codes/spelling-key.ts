/**
 * One key for the spellings of a medical word in Swedish, Norwegian, English and Latin, whatever its
 * ending: *arthritis*, *artrit*, *artritten*. Keys are compared with each other, never shown.
 */
export function spellingKey(word: string): string {
  const lower = word.toLowerCase();
  let key = "";
  let last = "";
  for (let at = 0; at < lower.length; at += 1) {
    const letter = lower.charAt(at);
    const next = lower.charAt(at + 1);
    const pair = pairs[letter]?.[next];
    if (pair !== undefined) at += 1;
    const sound = pair ?? (letter === "c" ? (soft.has(next) ? "s" : "k") : (letters[letter] ?? letter));
    // Double letters count once, digits do not.
    if (sound === last && sound >= "a") continue;
    key += sound;
    last = sound;
  }
  return withoutEnding(withoutEnding(withoutGenitive(key)));
}

/** Two letters that are one sound, by the first and the second. */
const pairs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: { e: "e" },
  c: { h: "k", k: "k" },
  e: { u: "ev" },
  o: { e: "e" },
  p: { h: "f" },
  r: { h: "r" },
  t: { h: "t" },
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
const soft: ReadonlySet<string> = new Set(["e", "i", "y", "ä", "æ", "ö", "é", "è"]);

/** Without the "s" of a genitive or plural; that of "-is", "-os" and "-us" is part of the word. */
function withoutGenitive(key: string): string {
  if (key.length < 6 || !key.endsWith("s")) return key;
  return "ious".includes(key.charAt(key.length - 2)) ? key : key.slice(0, -1);
}

function withoutEnding(key: string): string {
  const shorter = endings.find(([ending, fewest]) => key.length >= ending.length + fewest && key.endsWith(ending));
  return shorter === undefined ? key : key.slice(0, -shorter[0].length);
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
  ["an", 5],
  ["is", 4],
  ["ia", 5],
  ["a", 4],
  ["e", 4],
  ["i", 6],
];
