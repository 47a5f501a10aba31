import { SaxesParser, type SaxesTagNS } from "saxes";
import type { Refusal } from "#certificate/refusal.ts";
import { ok, type Result, refused } from "#certificate/result.ts";
import { decodeXml } from "./decode-xml.ts";
import type { DocumentText, XmlElement } from "./document-text.ts";
import { digitalPage } from "./page.ts";
import type { ReadLimits } from "./read-limits.ts";

/**
 * Reads well-formed XML into a tree, with one page without running text. A document type or an
 * entity declaration refuses the file: nothing is ever expanded or fetched. Elements, attributes,
 * nesting and characters are counted while reading, so that a bomb costs no more than the limits.
 */
export function readXml(bytes: Uint8Array, limits: ReadLimits): Result<DocumentText, Refusal> {
  const source = decodeXml(bytes);
  if (source === null) return refused({ code: "malformed", detail: "encoding" });
  const { root, refusal } = parse(source, limits);
  if (refusal) return refused(refusal);
  if (!root) return refused({ code: "malformed", detail: null });
  return ok({ type: "xml", reader: "xml", pages: [digitalPage(1, [])], fields: [], xml: root });
}

interface Parse {
  root: XmlElement | null;
  refusal: Refusal | null;
}

/** A passed limit is noticed at the end of a chunk; the parser takes time by the square of the depth until then. */
const chunkLength = 4096;

/** How many attributes may come with the permitted elements; forms in use have one or two each. */
const attributesPerElement = 4;

/** The parser tells of attributes when their tag ends, and a tag may have millions of them. */
const maxTagLength = 128 * 1024;

interface Seen {
  elements: number;
  attributes: number;
  characters: number;
  /** Where the chunk that is being read begins, and the one in which the open tag did. */
  at: number;
  tagBegan: number | null;
  end: boolean;
}

const nothingSeen: Seen = { elements: 0, attributes: 0, characters: 0, at: 0, tagBegan: null, end: false };

function parse(source: string, limits: ReadLimits): Parse {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const state: Parse = { root: null, refusal: null };
  const open: XmlElement[] = [];
  const seen = { ...nothingSeen };

  const refuse = (code: Refusal["code"], detail: string | null) => {
    state.refusal ??= { code, detail };
  };
  const countText = (text: string) => {
    seen.characters += text.length;
    if (seen.characters > limits.maxXmlCharacters) refuse("too-complex", "characters");
  };
  const addText = (text: string) => {
    countText(text);
    const element = open.at(-1);
    if (element && !state.refusal) element.text += text;
  };

  parser.on("doctype", () => refuse("unsafe-xml", "doctype"));
  parser.on("error", () => {
    // One chunk may hold thousands of errors, and each would search the whole file.
    if (state.refusal) return;
    // A broken document type is still one: the caseworker should hear of the danger, not of the fault.
    if (/<!(DOCTYPE|ENTITY)/.test(source)) refuse("unsafe-xml", "doctype");
    else refuse(seen.end ? "truncated" : "malformed", null);
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("attribute", ({ value }) => {
    countText(value);
    seen.attributes += 1;
    if (seen.attributes > limits.maxElements * attributesPerElement) refuse("too-complex", "elements");
  });
  parser.on("opentagstart", () => {
    seen.tagBegan = seen.at;
  });
  parser.on("opentag", (tag) => {
    seen.tagBegan = null;
    seen.elements += 1;
    if (seen.elements > limits.maxElements) refuse("too-complex", "elements");
    if (open.length >= limits.maxDepth) refuse("too-complex", "depth");
    if (state.refusal) return;
    const element = elementOf(tag);
    open.at(-1)?.children.push(element);
    state.root ??= element;
    open.push(element);
  });
  parser.on("closetag", () => {
    open.pop();
  });

  for (let start = 0; start < source.length && !state.refusal; start += chunkLength) {
    seen.at = start;
    parser.write(source.slice(start, start + chunkLength));
    if (seen.tagBegan !== null && start - seen.tagBegan > maxTagLength) refuse("too-complex", "elements");
  }
  seen.end = true;
  if (!state.refusal) parser.close();
  return state;
}

const namespaceDeclarations = "http://www.w3.org/2000/xmlns/";

/** Attributes go by their local names; the form's own one wins over one of the same name with a prefix. */
function elementOf(tag: SaxesTagNS): XmlElement {
  const attributes = Object.values(tag.attributes)
    .filter(({ uri }) => uri !== namespaceDeclarations)
    .sort((a, b) => Number(a.prefix === "") - Number(b.prefix === ""));
  return {
    name: tag.local,
    namespace: tag.uri,
    attributes: Object.fromEntries(attributes.map(({ local, value }) => [local, value])),
    children: [],
    text: "",
  };
}
