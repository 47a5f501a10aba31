/** One element on its way out: its name with prefix, its attributes, and words or further elements inside. */
export interface XmlPart {
  name: string;
  attributes: Readonly<Record<string, string>>;
  content: string | readonly XmlPart[];
}

export function part(name: string, content: XmlPart["content"] = "", attributes: XmlPart["attributes"] = {}): XmlPart {
  return { name, attributes, content };
}

/** A whole XML document in UTF-8, indented. Characters that XML 1.0 does not have are left out. */
export function xmlDocument(root: XmlPart): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, "")}\n`;
}

function written({ name, attributes, content }: XmlPart, indent: string): string {
  const tag = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(" ");
  if (typeof content === "string") {
    return content === "" ? `${indent}<${tag}/>` : `${indent}<${tag}>${escaped(content)}</${name}>`;
  }
  const inside = content.map((child) => written(child, `${indent}  `)).join("\n");
  return `${indent}<${tag}>\n${inside}\n${indent}</${name}>`;
}

function escaped(words: string): string {
  return words.replace(notXml, "").replace(/[&<>"]/g, (mark) => entities[mark] ?? "");
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Everything but the characters of XML 1.0, section 2.2. */
const notXml = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
