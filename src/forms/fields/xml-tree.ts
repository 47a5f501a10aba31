import type { XmlElement } from "#readers/document-text.ts";

/** Ways through an XML tree by local names; `path` is names with slashes, the first match at each step. */
export function elementAt(from: XmlElement | null, path: string): XmlElement | null {
  let here = from;
  for (const name of path.split("/")) here = here?.children.find((child) => child.name === name) ?? null;
  return here;
}

/** All elements at the end of a path, in document order; every step may match several. */
export function elementsAt(from: XmlElement | null, path: string): XmlElement[] {
  return path
    .split("/")
    .reduce<XmlElement[]>(
      (here, name) => here.flatMap((element) => element.children.filter((child) => child.name === name)),
      from === null ? [] : [from],
    );
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

/** An attribute's value without outer white space, or null when it is absent or empty. */
export function attributeOf(element: XmlElement | null, name: string): string | null {
  const value = element?.attributes[name]?.trim() ?? "";
  return value === "" ? null : value;
}

/** The outermost elements that match, in document order, the root included. */
export function findElements(root: XmlElement, matches: (element: XmlElement) => boolean): XmlElement[] {
  return matches(root) ? [root] : root.children.flatMap((child) => findElements(child, matches));
}
