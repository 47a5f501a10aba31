import { findNode, nodeAt, wordsAt, type XmlNode } from "../xml/xml-node.ts";
import { riv } from "./names.ts";

/** What a message to the care must say of the certificate. Taken from its own XML when it is sent, and never kept. */
export interface SwedishReferences {
  certificate: { root: string; extension: string };
  patient: { root: string; extension: string };
  /** HSA id of the unit that issued it; null where it says none. */
  unit: string | null;
}

/** The references in a RegisterCertificate message, in any envelope; null where it holds no certificate with both ids. */
export function swedishReferences(root: XmlNode): SwedishReferences | null {
  const register = findNode(root, "RegisterCertificate", riv.register);
  const intyg = nodeAt(register, "intyg") ?? findNode(root, "intyg", riv.core);
  const certificate = idAt(intyg, "intygs-id");
  const patient = idAt(intyg, "patient/person-id");
  if (certificate === null || patient === null) return null;
  return {
    certificate,
    // Written with and without a hyphen; the messages have it without.
    patient: { ...patient, extension: patient.extension.replaceAll(/[-+]/g, "") },
    unit: wordsAt(intyg, "skapadAv/enhet/enhets-id/extension"),
  };
}

function idAt(from: XmlNode | null, path: string): { root: string; extension: string } | null {
  const extension = wordsAt(from, `${path}/extension`);
  return extension === null ? null : { root: wordsAt(from, `${path}/root`) ?? "", extension };
}
