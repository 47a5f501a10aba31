import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const program = (sample: string) => `
  import { readFile } from "node:fs/promises";
  import { checkCertificate } from "#wiring/check-certificate.ts";
  const [first] = await checkCertificate(await readFile("samples/${sample}"), { today: "2026-05-02" });
  const machineCode = process.report.getReport().sharedObjects.some((path) => path.includes("libvips"));
  console.log(JSON.stringify({ verdict: first.report.assessment.verdict.word, machineCode }));`;

const answerSchema = z.object({ verdict: z.string(), machineCode: z.boolean() });

describe("checkCertificate", () => {
  it.each([
    { sample: "letter-sv-complete.pdf", machineCode: false },
    { sample: "letter-sv-scanned.pdf", machineCode: true },
  ])(
    "loads the decoder of pictures for $sample: $machineCode, and ends by itself",
    async ({ sample, machineCode }) => {
      const run = promisify(execFile);
      const { stdout } = await run(process.execPath, ["--input-type=module-typescript", "--eval", program(sample)]);
      expect(answerSchema.parse(JSON.parse(stdout))).toEqual({ verdict: "sufficient", machineCode });
    },
    60_000,
  );
});
