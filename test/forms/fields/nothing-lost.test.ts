import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Certificate } from "#certificate/certificate.ts";
import { diagnosisSystem } from "#forms/fields/diagnosis-systems.ts";
import { fillFromXml } from "#forms/fields/fill-from-xml.ts";
import * as newerCodes from "#forms/fields/register-certificate/code-lists.ts";
import * as olderCodes from "#forms/fields/register-medical-certificate/code-lists.ts";
import { attributeOf, findElements, wordsOf } from "#forms/fields/xml-tree.ts";
import { maskIdentityNumbers } from "#forms/patient-id.ts";
import { fk7804Version1 } from "#forms/se-fk7804/form-v1.ts";
import type { XmlElement } from "#readers/document-text.ts";
import { xmlTree } from "./filled-xml.ts";
import { maskedOnly, notKept } from "./not-kept.ts";
import { eachThirdPartyFile } from "./third-party.ts";

const own = join(import.meta.dirname, "xml");
const ownFiles = readdirSync(own).filter((name) => name !== "several-intyg.xml");

describe("every word of our own XML certificates is kept or knowingly left out", () => {
  test.each(ownFiles)("%s", async (name) => {
    expect(await lostFrom(join(own, name))).toEqual([]);
  });
});

eachThirdPartyFile("the same for third-party certificates", ".xml", async (_, file) => {
  expect(await lostFrom(file)).toEqual([]);
});

const certificateElements = ["intyg", "lakarutlatande", "HelseOpplysningerArbeidsuforhet", "sykemeldinger"];

async function lostFrom(file: string): Promise<string[]> {
  const tree = await xmlTree(readFileSync(file));
  const filled = fillFromXml(tree);
  if (!filled.ok) return [];
  const elements = findElements(tree, ({ name }) => certificateElements.includes(name));
  expect(elements).toHaveLength(filled.value.length);
  return elements.flatMap((element, at) => {
    const certificate = filled.value[at]?.certificate;
    if (certificate === undefined) return ["no certificate"];
    return [...lost(element, certificate), ...shown(element, certificate)];
  });
}

/** Patients' ids that can be read anywhere in the certificate. */
function shown(element: XmlElement, certificate: Certificate): string[] {
  const everything = JSON.stringify(certificate);
  return leaves(element, "")
    .filter(({ path, words }) => maskedOnly.test(path) && everything.includes(words))
    .map(({ path }) => `shown: ${path}`);
}

function lost(element: XmlElement, certificate: Certificate): string[] {
  const kept = wordsKept(certificate).map(oneSpace);
  return leaves(element, "")
    .filter(({ path, words }) => {
      if (maskedOnly.test(path)) return false;
      if (notKept.some((rule) => rule.path.test(path))) return false;
      return !isKnownCode(words) && !kept.some((text) => text.includes(asKept(words)));
    })
    .map(({ path, words }) => `${path}: ${words}`);
}

/** Every text in the certificate, whatever it is called. */
function wordsKept(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [String(value)];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(wordsKept);
}

function leaves(element: XmlElement, path: string): { path: string; words: string }[] {
  const words = wordsOf(element);
  const attributes = Object.keys(element.attributes)
    .filter((name) => !/^xmlns\b|^xsi\b/.test(name))
    .flatMap((name) => {
      const value = attributeOf(element, name);
      return value === null ? [] : [{ path: `${path}@${name}`, words: value }];
    });
  return [
    ...(words === null ? [] : [{ path, words }]),
    ...attributes,
    ...element.children.flatMap((child) => leaves(child, path === "" ? child.name : `${path}/${child.name}`)),
  ];
}

/** Ticks in words, and codes that a table of ours resolves. */
function isKnownCode(words: string): boolean {
  if (/^(?:true|false|[01])$/.test(words) || diagnosisSystem(words) !== null) return true;
  const choices = fk7804Version1.questions.flatMap((question) => question.choices ?? []);
  if (choices.some(({ code }) => code === words)) return true;
  return [...Object.values(newerCodes), ...Object.values(olderCodes)].some(
    (list) => words in list || words.toLowerCase() in list,
  );
}

/** Identity numbers are kept masked, telephone numbers without what kind they are. */
function asKept(words: string): string {
  return oneSpace(maskIdentityNumbers(words)).replace(/^(?:tel|mob):/, "");
}

function oneSpace(text: string): string {
  return text.replace(/\s+/g, " ");
}
