import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { createRecogniser } from "#readers/ocr/recognising/recogniser.ts";
import type { Recognition } from "#readers/ocr/recognition.ts";
import { drawnPage, noisePage } from "../drawn-page.ts";

const recogniser = createRecogniser();
afterAll(() => recogniser.close());

const swedish = `Patienten har sökt för långvarig smärta i höger axel.
Åtgärd: sjukgymnastik och vila i två veckor.`;
const norwegian = `Pasienten er sykmeldt på grunn av ryggplager.
Ønsker gradert sykmelding, fastlegen følger opp nærmere.
Ærlig talt går det bedre, også på Østlandet.`;

describe("reads words", () => {
  test.each([
    ["Swedish", swedish],
    ["Norwegian", norwegian],
    ["English", "The patient is not fit for work because of a fractured wrist."],
  ])("in %s", async (_, printed) => {
    expect(linesOf(await recogniser.recognise(await drawnPage(printed)))).toEqual(printed.split("\n"));
  });

  test("with their places on the page and how sure they are", async () => {
    const recognition = await recogniser.recognise(await drawnPage("först\n\n\n\nsist"));
    const [first, last] = wordsOf(recognition);
    expect(first?.text).toBe("först");
    expect(first?.box.x).toBeCloseTo(180 / 1654, 2);
    expect(first?.box.y).toBeCloseTo(200 / 2339, 1);
    expect(last?.text).toBe("sist");
    expect(last?.box.y).toBeGreaterThan(first?.box.y ?? 1);
    for (const word of [first, last]) {
      expect(word?.confidence).toBeGreaterThan(0.8);
      expect(word?.confidence).toBeLessThanOrEqual(1);
    }
  });

  test("none on an empty page", async () => {
    expect(await recogniser.recognise(await drawnPage(""))).toEqual({ lines: [] });
  });

  test("of two pages at once, each its own", async () => {
    const pages = await Promise.all([drawnPage("den första sidan"), drawnPage("den andra sidan")]);
    const read = await Promise.all(pages.map((page) => recogniser.recognise(page)));
    expect(read.map(linesOf)).toEqual([["den första sidan"], ["den andra sidan"]]);
  });
});

test("gives a page of noise up at its deadline", async () => {
  const hasty = createRecogniser({ deadlineMs: 1 });
  expect(await hasty.recognise(noisePage())).toBe("timed-out");
  expect(await hasty.recognise(noisePage())).toBe("timed-out");
  await hasty.close();
});

test("reads the next page after one that took too long", async () => {
  const patient = createRecogniser({ deadlineMs: 1_500 });
  expect(await patient.recognise(await drawnPage(`${swedish}\n`.repeat(20)))).toBe("timed-out");
  expect(linesOf(await patient.recognise(await drawnPage("frisk igen")))).toEqual(["frisk igen"]);
  await patient.close();
});

test("closes while it reads, and reads nothing more", async () => {
  const closing = createRecogniser();
  await closing.recognise(await drawnPage("varm"));
  const reading = expect(closing.recognise(noisePage())).rejects.toThrow("closed");
  await closing.close();
  await reading;
  await expect(closing.recognise(noisePage())).rejects.toThrow("closed");

  const unused = createRecogniser();
  await unused.close();
  await expect(unused.recognise(noisePage())).rejects.toThrow("closed");
});

test("says nothing, leaves nothing behind, and lets the process end without being closed", async () => {
  const before = await readdir(process.cwd());
  const child = spawn(process.execPath, [fileURLToPath(new URL("../recognise-and-leave.ts", import.meta.url))]);
  const [said, complained] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  expect(said).toBe("blir kvar\n");
  expect(complained).toBe("");
  expect(await readdir(process.cwd())).toEqual(before);
});

function wordsOf(recognition: Recognition | "timed-out") {
  if (recognition === "timed-out") throw new Error("timed out");
  return recognition.lines.flatMap(({ words }) => words);
}

function linesOf(recognition: Recognition | "timed-out"): string[] {
  if (recognition === "timed-out") throw new Error("timed out");
  return recognition.lines.map(({ words }) => words.map((word) => word.text).join(" "));
}
