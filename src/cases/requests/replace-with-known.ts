import { changeCertificate } from "../change-certificate.ts";
import { closeReplaced } from "./close-replaced.ts";
import type { RequestDeps } from "./request-deps.ts";

/**
 * A file that has been in the worklist before now comes in the place of another certificate: kept with its facts,
 * and done at once where it has been judged already. What was said first stays.
 */
export async function replaceWithKnown(
  deps: Pick<RequestDeps, "storage" | "requests" | "clock">,
  id: string,
  replaces: string | null,
): Promise<void> {
  if (replaces === null || replaces === id) return;
  const noted = await changeCertificate(deps.storage.records, id, (record) =>
    record.caseFacts.replaces == null ? { ...record, caseFacts: { ...record.caseFacts, replaces } } : record,
  );
  if (!noted.ok || noted.record.caseFacts.replaces !== replaces) return;
  if (noted.record.status === "assessed") await closeReplaced(deps, replaces, id);
}
