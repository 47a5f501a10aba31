import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { movesTable, turnsTable } from "../../docs/lifecycle-table.ts";

const page = (await readFile("docs/requests.md", "utf8")).split("\n").map((line) => line.replace(/ +/g, " "));

describe("docs/requests.md tells of the lifecycle as the code has it", () => {
  it("has every move", () => {
    expect(movesTable().filter((row) => !page.includes(row))).toEqual([]);
  });

  it("has every state with the one whose turn it is", () => {
    expect(turnsTable().filter((row) => !page.some((line) => line.startsWith(row.slice(0, -1))))).toEqual([]);
  });
});
