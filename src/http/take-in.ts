import { receiveCertificate } from "#cases/receive-certificate.ts";
import type { Arrival, CertificateRecord } from "#storage/certificate-record.ts";
import type { AppDeps } from "./app-env.ts";
import { certificateLinks } from "./certificate-links.ts";
import { type ProblemDetails, problemDetails } from "./problems.ts";
import type { Uploads } from "./uploads.ts";

/** What became of one file of a request, in the order in which the files came. */
export type Taken =
  | {
      id: string;
      /** True for a file that was already there in this case. */
      known: boolean;
      status: CertificateRecord["status"];
      links: ReturnType<typeof certificateLinks>;
    }
  | { problem: ProblemDetails };

/** Takes each file in on its own: one that cannot be taken does not stop the others. */
export async function takeIn(
  deps: AppDeps,
  uploads: Extract<Uploads, { files: unknown }>,
  arrival: Arrival,
): Promise<Taken[]> {
  const taken: Taken[] = [];
  for (const file of uploads.files) {
    if (file.bytes.byteLength > deps.maxBodyBytes) {
      taken.push({ problem: problemDetails({ kind: "too-large" }) });
      continue;
    }
    const { id, known } = await receiveCertificate(deps, { ...file, arrival });
    const status = known ? ((await deps.storage.records.get(id))?.status ?? "received") : "received";
    taken.push({ id, known, status, links: certificateLinks(id) });
  }
  return taken;
}
