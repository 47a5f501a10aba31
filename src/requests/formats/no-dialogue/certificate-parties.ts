import { findNode, nodeAt, nodesAt, wordsAt, type XmlNode } from "../xml/xml-node.ts";
import { kith } from "./names.ts";

/** What a dialogue message must say of the certificate. Taken from its own XML when it is sent, and never kept. */
export interface NorwegianParties {
  patient: { familyName: string | null; givenName: string | null; id: string; idType: string };
  /** The unit that issued it: its name, and its id in the address register (HER) where it gives one. */
  unit: { name: string; herId: string | null } | null;
}

/** The parties of a sykmelding 2013, alone or in its envelope; null where the patient has no id in it. */
export function norwegianParties(root: XmlNode): NorwegianParties | null {
  const certificate = findByName(root, "HelseOpplysningerArbeidsuforhet");
  const patient = nodeAt(certificate, "Pasient");
  const id = wordsAt(patient, "Fodselsnummer/Id");
  if (id === null) return null;
  return {
    patient: {
      familyName: wordsAt(patient, "Navn/Etternavn"),
      givenName: wordsAt(patient, "Navn/Fornavn"),
      id,
      idType: nodeAt(patient, "Fodselsnummer/TypeId")?.attributes.V ?? "FNR",
    },
    unit: unitIn(root),
  };
}

function unitIn(root: XmlNode): NorwegianParties["unit"] {
  const organisation = nodeAt(findNode(root, "MsgHead", kith.head), "MsgInfo/Sender/Organisation");
  const name = wordsAt(organisation, "OrganisationName");
  if (name === null) return null;
  const her = nodesAt(organisation, "Ident").find((ident) => nodeAt(ident, "TypeId")?.attributes.V === "HER");
  return { name, herId: wordsAt(her ?? null, "Id") };
}

/** The versions of the certificate differ in their namespaces alone. */
function findByName(root: XmlNode, name: string): XmlNode | null {
  if (root.name === name) return root;
  for (const child of root.children) {
    const found = findByName(child, name);
    if (found !== null) return found;
  }
  return null;
}
