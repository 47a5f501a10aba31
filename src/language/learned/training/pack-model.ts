import { type LearnedModel, modelPlaces } from "../learned-model.ts";
import type { TagWeights } from "./fit.ts";

/** The model as it is stored: each weight in one byte, all tags of a place beside one another. */
export function packModel(
  fitted: readonly TagWeights[],
  about: Pick<LearnedModel, "version" | "clauses">,
): LearnedModel {
  const scales = fitted.map(({ weights }) => largest(weights) / 127);
  const bytes = new Int8Array(modelPlaces * fitted.length);
  fitted.forEach(({ weights }, column) => {
    const scale = scales[column] ?? 1;
    weights.forEach((weight, place) => {
      bytes[place * fitted.length + column] = Math.round(weight / scale);
    });
  });
  return {
    ...about,
    tags: fitted.map(({ tag, bias }, column) => ({ tag, bias: rounded(bias), scale: rounded(scales[column] ?? 1) })),
    weights: Buffer.from(bytes.buffer).toString("base64"),
  };
}

function largest(weights: Float64Array): number {
  let most = 1e-9;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  return most;
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
