import type { Refusal } from "#certificate/refusal.ts";
import { ok, type Result, refused } from "#certificate/result.ts";
import type { XmlElement } from "#readers/document-text.ts";
import type { FilledCertificate } from "../filled-certificate.ts";
import { fillHelseopplysninger } from "./helseopplysninger/fill-helseopplysninger.ts";
import { otherDocument } from "./other-documents.ts";
import { fillRegisterCertificate } from "./register-certificate/fill-register-certificate.ts";
import { fillRegisterMedicalCertificate } from "./register-medical-certificate/fill-register-medical-certificate.ts";
import { fillSkanningmetadata } from "./skanningmetadata/fill-skanningmetadata.ts";
import { findElements, wordsAt } from "./xml-tree.ts";

/**
 * Every certificate that an XML document holds, alone or in any envelope (SOAP, EI-fellesformat), in
 * document order. A document that holds none is refused as `not-a-certificate`, by name of what it is
 * instead: `fk-question`, `dialogue-message`, the type code of another Swedish certificate, `unknown-xml` …
 */
export function fillFromXml(root: XmlElement): Result<FilledCertificate[], Refusal> {
  const certificates = findElements(root, (element) => dialectOf(element) !== null).flatMap(
    (element) => dialectOf(element)?.fill(element, root) ?? [],
  );
  return certificates.length > 0
    ? ok(certificates)
    : refused({ code: "not-a-certificate", detail: otherDocument(root) });
}

interface Dialect {
  is(element: XmlElement): boolean;
  fill(element: XmlElement, root: XmlElement): FilledCertificate;
}

const dialects: readonly Dialect[] = [
  {
    is: (element) =>
      element.name === "intyg" &&
      element.namespace.startsWith("urn:riv:clinicalprocess:healthcond:certificate:") &&
      wordsAt(element, "typ/code")?.toUpperCase() === "LISJP",
    fill: fillRegisterCertificate,
  },
  {
    is: (element) =>
      element.name === "lakarutlatande" &&
      element.namespace.startsWith("urn:riv:insuranceprocess:healthreporting:") &&
      // Questions and answers refer to a certificate by an element of the same name.
      element.children.some(({ name }) => name === "skapadAvHosPersonal" || name === "typAvUtlatande"),
    fill: fillRegisterMedicalCertificate,
  },
  {
    is: (element) =>
      element.name === "HelseOpplysningerArbeidsuforhet" &&
      element.namespace.startsWith("http://www.kith.no/xmlstds/HelseOpplysningerArbeidsuforhet/"),
    fill: fillHelseopplysninger,
  },
  {
    is: (element) => element.name === "sykemeldinger" && element.namespace === "",
    fill: fillSkanningmetadata,
  },
];

function dialectOf(element: XmlElement): Dialect | null {
  return dialects.find((dialect) => dialect.is(element)) ?? null;
}
