/** Namespaces and codes of the Swedish certificate messages (RIV-TA, clinicalprocess:healthcond:certificate). */
export const riv = {
  toCare: "urn:riv:clinicalprocess:healthcond:certificate:SendMessageToCareResponder:2",
  toRecipient: "urn:riv:clinicalprocess:healthcond:certificate:SendMessageToRecipientResponder:2",
  register: "urn:riv:clinicalprocess:healthcond:certificate:RegisterCertificateResponder:3",
  core: "urn:riv:clinicalprocess:healthcond:certificate:3",
  types: "urn:riv:clinicalprocess:healthcond:certificate:types:3",
} as const;

/** Code systems: subjects of messages, and parties. */
export const codeSystems = {
  subject: "ffa59d8f-8d7e-46ae-ac9e-31804e8e8499",
  party: "769bb12b-bd9f-4203-a5cd-fd14f2eb3b80",
} as const;
