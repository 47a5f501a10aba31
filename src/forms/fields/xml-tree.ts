import type { XmlElement } from "#readers/document-text.ts";

/**
 * The first element at the end of a path of local names, `a/b/c`. A step may ask for a child with
 * certain words: `aktivitet[aktivitetskod=Ovrigt]/beskrivning`.
 */
export function elementAt(from: XmlElement | null, path: string): XmlElement | null {
  return elementsAt(from, path)[0] ?? null;
}

/** All elements at the end of a path, in document order; every step may match several. */
export function elementsAt(from: XmlElement | null, path: string): XmlElement[] {
  let here = from === null ? [] : [from];
  for (const step of path.split("/")) {
    const [, name, child, words] = /^([^[]+)(?:\[(.+)=(.+)\])?$/.exec(step) ?? [];
    here = here
      .flatMap(({ children }) => children.filter((element) => element.name === name))
      .filter((element) => child === undefined || wordsAt(element, child) === words);
  }
  return here;
}

/** The words of the element at the path, as {@link wordsOf} gives them. */
export function wordsAt(from: XmlElement | null, path: string): string | null {
  const element = elementAt(from, path);
  return element === null ? null : wordsOf(element);
}

/**
 * What an element says: its own characters without outer white space, or null when there are none.
 * A line break followed by indentation is the sender's pretty-printing and becomes one space.
 */
export function wordsOf(element: XmlElement): string | null {
  const words = element.text.replace(/[ \t]*\r?\n[ \t]{2,}/g, " ").trim();
  return words === "" ? null : words;
}

/**
 * The words at every end of a path, empty ones left out. `a/b@DN|V` asks for an attribute, and for
 * another where the first is absent.
 */
export function allWordsAt(from: XmlElement | null, path: string): string[] {
  const [elements = "", attributes] = path.split("@");
  return elementsAt(from, elements).flatMap((element) => {
    if (attributes === undefined) return wordsOf(element) ?? [];
    return attributes
      .split("|")
      .flatMap((name) => attributeOf(element, name) ?? [])
      .slice(0, 1);
  });
}

/** An attribute's value without outer white space, or null when it is absent or empty. */
export function attributeOf(element: XmlElement | null, name: string): string | null {
  const value = element?.attributes[name]?.trim() ?? "";
  return value === "" ? null : value;
}

/** The outermost elements that match, in document order, the root included. */
export function findElements(root: XmlElement, matches: (element: XmlElement) => boolean): XmlElement[] {
  return matches(root) ? [root] : root.children.flatMap((child) => findElements(child, matches));
}

/** Whether anything at all is written in the element or below it. */
export function hasWords(element: XmlElement): boolean {
  return wordsOf(element) !== null || element.children.some(hasWords);
}
