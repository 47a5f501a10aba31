/** One element of a message that came in, as the XML reader gives it: namespaces resolved, nothing expanded. */
export interface XmlNode {
  name: string;
  namespace: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlNode[];
  text: string;
}

/** The first element at the end of a path of local names, `a/b/c`; null where there is none. */
export function nodeAt(from: XmlNode | null, path: string): XmlNode | null {
  return nodesAt(from, path)[0] ?? null;
}

/** All elements at the end of a path, in document order. */
export function nodesAt(from: XmlNode | null, path: string): XmlNode[] {
  let here = from === null ? [] : [from];
  for (const step of path.split("/")) {
    here = here.flatMap(({ children }) => children.filter(({ name }) => name === step));
  }
  return here;
}

/** What stands in the element at the path, without outer white space; null where that is nothing. */
export function wordsAt(from: XmlNode | null, path: string): string | null {
  const words = nodeAt(from, path)?.text.trim() ?? "";
  return words === "" ? null : words;
}

/** The first element of this name and namespace anywhere in the tree, whatever envelope stands around it. */
export function findNode(root: XmlNode, name: string, namespace: string): XmlNode | null {
  if (root.name === name && root.namespace === namespace) return root;
  for (const child of root.children) {
    const found = findNode(child, name, namespace);
    if (found !== null) return found;
  }
  return null;
}
