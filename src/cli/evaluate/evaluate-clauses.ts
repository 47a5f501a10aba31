import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { type LabelledClause, labelledClauses } from "#language/learned/training/labelled-clauses.ts";
import { readJson } from "../read-input.ts";
import { UsageError } from "../usage-error.ts";
import { type ClauseAgreement, clauseAgreement } from "./clause-agreement.ts";
import { type GuidanceAgreement, guidanceAgreement, guidanceSchema } from "./guidance-agreement.ts";

/** How well single clauses are read; null where no file of the kind was given. */
export interface ClauseEvaluation {
  labelled: ClauseAgreement | null;
  guidance: GuidanceAgreement | null;
}

/**
 * Measures on files of labelled clauses (.tsv), of guidance texts (.json), and on folders of either; files of
 * a kind are counted together. What cannot be opened or is neither is a {@link UsageError}.
 */
export async function evaluateClauses(paths: readonly string[]): Promise<ClauseEvaluation> {
  const files = (await Promise.all(paths.map(filesAt))).flat();
  const labelled = files.filter((file) => extname(file) === ".tsv").flatMap(clausesOf);
  const guidance = await Promise.all(files.filter((file) => extname(file) === ".json").map(guidanceOf));
  return {
    labelled: labelled.length === 0 ? null : clauseAgreement(labelled),
    guidance: guidance.length === 0 ? null : guidanceAgreement(guidance.flat()),
  };
}

const kinds = [".tsv", ".json"];

async function filesAt(path: string): Promise<string[]> {
  if (!(await isFolder(path))) {
    if (!kinds.includes(extname(path)))
      throw new UsageError(`${path} is neither labelled clauses (.tsv) nor guidance texts (.json).`);
    return [path];
  }
  const names = (await readdir(path)).filter((name) => kinds.includes(extname(name))).sort();
  if (names.length === 0) throw new UsageError(`${path} holds no labelled clauses (*.tsv) and no guidance (*.json).`);
  return names.map((name) => join(path, name));
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    throw new UsageError(`${path} cannot be opened.`);
  }
}

function clausesOf(file: string): LabelledClause[] {
  try {
    return labelledClauses(file);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`${error.message}.`);
    throw error;
  }
}

async function guidanceOf(file: string) {
  const parsed = guidanceSchema.safeParse(await readJson(file));
  if (parsed.success) return parsed.data;
  throw new UsageError(`${file} holds no guidance on diagnoses.`);
}
