import { z } from "zod";
import { featurePlaces } from "./clause-features.ts";
import { learnedTags } from "./learned-tags.ts";
import stored from "./model.json" with { type: "json" };
import { type WeightRows, weightRows } from "./weight-rows.ts";

export const modelPlaces = featurePlaces.text + featurePlaces.marks;

const modelSchema = z.strictObject({
  /** Changes whenever a labelled clause changes. */
  version: z.string(),
  /** How many labelled clauses it has learned from. */
  clauses: z.number(),
  tags: z.array(z.strictObject({ tag: z.enum(learnedTags), bias: z.number(), scale: z.number() })),
  /** One signed byte for each place and tag, the tags of a place beside one another; base64. */
  weights: z.string(),
});
export type LearnedModel = z.infer<typeof modelSchema>;

/** The model with its weights ready for use; `width` is how many tags it knows. */
export interface OpenModel extends Omit<LearnedModel, "weights"> {
  width: number;
  rows: WeightRows;
}

/** The model that `npm run train` wrote. Opened when the first clause is read, and then kept. */
export function learnedModel(): OpenModel {
  opened ??= open(modelSchema.parse(stored));
  return opened;
}

let opened: OpenModel | null = null;

function open({ weights, ...model }: LearnedModel): OpenModel {
  const bytes = Buffer.from(weights, "base64");
  const width = model.tags.length;
  if (bytes.length !== modelPlaces * width) throw new RangeError("the learned model has another size than its reader");
  return { ...model, width, rows: weightRows(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length), width) };
}
