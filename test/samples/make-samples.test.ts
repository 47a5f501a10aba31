import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { caseFactsSchema } from "#certificate/case-facts.ts";
import { makeSample } from "#samples/make/make-sample.ts";
import { besideSample, samples } from "#samples/make/samples.ts";

describe("samples", () => {
  it("are at least 24, each with a name of its own", () => {
    expect(samples.length).toBeGreaterThanOrEqual(24);
    const names = samples.map(({ file }) => file.replace(/\.\w+$/, ""));
    expect(new Set(names).size).toBe(names.length);
  });

  it("are all that lies in the folder", () => {
    const beside = samples.flatMap(({ file, case: facts }) => [
      file,
      besideSample(file, "expected"),
      ...(facts === undefined ? [] : [besideSample(file, "case")]),
    ]);
    const there = readdirSync("samples").filter((name) => name !== "make" && name !== "README.md");
    expect(there.toSorted()).toEqual(beside.toSorted());
  });

  it.each(samples)("$file is made again byte for byte", async ({ file, recipe, case: facts }) => {
    expect(Buffer.from(await makeSample(recipe)).equals(readFileSync(`samples/${file}`))).toBe(true);
    if (facts === undefined) return;
    const written: unknown = JSON.parse(readFileSync(`samples/${besideSample(file, "case")}`, "utf8"));
    expect(written).toEqual(facts);
    expect(caseFactsSchema.parse(written)).toEqual(facts);
  });
});
