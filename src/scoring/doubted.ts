import type { Certificate } from "#certificate/certificate.ts";
import { type Criterion, unclear } from "#criteria/criterion.ts";
import type { Judgement } from "#criteria/judgement.ts";
import { isGap } from "./judged.ts";

/**
 * The judgement as it may stand on a scan: a gap in a criterion is not known to be one while more may be
 * written in one of the places that it rests on than was read.
 */
export function doubted(
  judgement: Judgement,
  { id, needs }: Pick<Criterion, "id" | "needs">,
  { doubtful = [] }: Pick<Certificate, "doubtful">,
): Judgement {
  if (doubtful.length === 0 || !isGap(judgement.outcome) || ofThePicture.has(id)) return judgement;
  return needs.some((point) => doubtful.includes(point)) ? unclear("low-confidence", judgement.evidence) : judgement;
}

/** What is wrong with a picture does not become doubtful by being wrong. */
const ofThePicture: ReadonlySet<string> = new Set(["image-quality"]);
