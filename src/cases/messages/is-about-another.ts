import type { IncomingMessage } from "#requests/formats/messages/incoming-message.ts";
import { norwegianParties } from "#requests/formats/no-dialogue/certificate-parties.ts";
import { swedishReferences } from "#requests/formats/se-message/certificate-references.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import type { CaseDeps } from "../case-deps.ts";
import { originalXml } from "../requests/original-xml.ts";

/**
 * Whether a message speaks of another certificate or patient than the request that it answers; null where nothing
 * says so. Compared with the original's own XML, and kept nowhere.
 */
export async function isAboutAnother(
  deps: Pick<CaseDeps, "storage">,
  { certificateId }: RequestRecord,
  { about }: IncomingMessage,
): Promise<"other-certificate" | "other-patient" | null> {
  const xml = await originalXml(deps, certificateId);
  if (xml === null) return null;
  const swedish = swedishReferences(xml);
  const certificate = swedish?.certificate.extension ?? null;
  const patient = swedish?.patient.extension ?? norwegianParties(xml)?.patient.id ?? null;
  if (differ(about.certificate, certificate, (id) => id.toLowerCase())) return "other-certificate";
  return differ(about.patient, patient, comparable) ? "other-patient" : null;
}

function differ(one: string | null, other: string | null, alike: (id: string) => string): boolean {
  return one !== null && other !== null && alike(one) !== alike(other);
}

/** Swedish numbers are written with and without the century. */
function comparable(id: string): string {
  const digits = id.replaceAll(/\D/g, "");
  return digits.length === 12 ? digits.slice(2) : digits;
}
