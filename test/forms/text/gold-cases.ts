import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import { formIds } from "#certificate/certificate.ts";
import { certificateLanguages } from "#certificate/language.ts";

const folder = new URL("../../gold/cases/", import.meta.url);

const goldCase = z.object({
  id: z.string(),
  language: z.enum(certificateLanguages),
  form: z.enum(formIds),
  text: z.string(),
  expected: z.object({
    outcomes: z.record(z.string(), z.string()),
    evidence: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  }),
});

/** The labelled certificates, in order of their ids. */
export const goldCases = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => goldCase.parse(JSON.parse(readFileSync(new URL(name, folder), "utf8"))));
