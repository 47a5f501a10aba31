import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { ok, type Result, refused } from "#certificate/result.ts";
import { readAtOnce } from "#readers/ocr/read-at-once.ts";

/** Reads numbers: each takes so many milliseconds, and comes out tenfold. */
function reading(unreadable: number | null = null) {
  const begun: number[] = [];
  let inHand = 0;
  let mostInHand = 0;
  const read = async (page: number): Promise<Result<number, string>> => {
    begun.push(page);
    inHand += 1;
    mostInHand = Math.max(mostInHand, inHand);
    await setTimeout(page);
    inHand -= 1;
    return page === unreadable ? refused("torn") : ok(page * 10);
  };
  return { read, begun, mostInHand: () => mostInHand };
}

describe("pages are read", () => {
  test.each([
    [1, [30, 1, 20], 1],
    [2, [30, 1, 20, 5], 2],
    [3, [30, 1, 20, 5], 3],
    [4, [5, 1], 2],
    [2, [], 0],
  ])("%i at a time at most: %j", async (most, pages, inHand) => {
    const { read, mostInHand } = reading();
    expect(await readAtOnce(most, pages, read)).toEqual(ok(pages.map((page) => page * 10)));
    expect(mostInHand()).toBe(inHand);
  });

  test("none any more after one that is refused", async () => {
    const { read, begun } = reading(1);
    expect(await readAtOnce(2, [40, 1, 2, 3], read)).toEqual(refused("torn"));
    expect(begun).toEqual([40, 1]);
  });

  test("none any more after a fault", async () => {
    const begun: number[] = [];
    const read = async (page: number): Promise<Result<number, string>> => {
      begun.push(page);
      await setTimeout(page);
      if (page === 1) throw new Error("no memory");
      return ok(page);
    };
    await expect(readAtOnce(2, [30, 1, 2, 3], read)).rejects.toThrow("no memory");
    await setTimeout(60);
    expect(begun).toEqual([30, 1]);
  });
});
