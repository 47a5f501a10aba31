import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** Which rooms each room may import from (docs/house.md); a room may always import from itself. */
const mayImport: Record<string, readonly string[]> = {
  certificate: [],
  readers: ["certificate"],
  codes: ["certificate"],
  language: ["certificate"],
  policies: ["certificate", "language", "codes"],
  criteria: ["certificate", "language", "codes", "policies"],
  scoring: ["certificate", "language", "codes", "policies", "criteria"],
  forms: ["certificate", "readers", "language", "codes"],
  requests: ["certificate", "policies", "criteria", "scoring"],
  report: ["certificate", "language", "policies", "criteria", "scoring", "requests"],
  storage: ["certificate", "scoring", "requests"],
  cases: [
    "certificate",
    "readers",
    "forms",
    "language",
    "codes",
    "policies",
    "criteria",
    "scoring",
    "requests",
    "report",
    "storage",
  ],
  web: [
    "certificate",
    "forms",
    "language",
    "policies",
    "criteria",
    "scoring",
    "requests",
    "report",
    "storage",
    "cases",
  ],
  cli: [
    "certificate",
    "readers",
    "forms",
    "language",
    "policies",
    "criteria",
    "scoring",
    "requests",
    "report",
    "cases",
  ],
  http: ["certificate", "policies", "scoring", "requests", "report", "storage", "cases", "web"],
};

/** What only some files may touch, and why. */
const reserved = [
  { what: /from "@aws-sdk\//, only: /^src\/storage\/aws\//, why: "the AWS SDK lives in storage/aws alone" },
  { what: /process\.env/, only: /^src\/wiring\//, why: "only wiring reads the environment" },
  { what: /new Date\(\)|Date\.now\(\)/, only: /^src\/wiring\//, why: "only wiring reads the clock" },
  {
    what: /Math\.random|randomUUID|randomBytes/,
    only: /^src\/(wiring|storage)\//,
    why: "ids and chance are passed in",
  },
  { what: /console\./, only: /^src\/wiring\//, why: "what is printed is decided at the edge" },
  { what: /storage\/(aws|local)\//, only: /^src\/(wiring|storage)\//, why: "only wiring names an adapter" },
  { what: /\bas (?!const\b)[A-Za-z{[]/, only: /^$/, why: "no casts" },
  { what: /export default/, only: /^$/, why: "no default exports" },
] as const;

/** Forms and their words are tables: as long as the printed form is. */
const dataFiles = /^src\/forms\/([a-z0-9-]+\/form(-v\d)?|words\/[a-z]{2})\.ts$/;

interface Source {
  path: string;
  room: string;
  code: string;
  imports: string[];
}

const sources: Source[] = globSync("{src,functions}/**/*.ts").map((path) => {
  const code = readFileSync(path, "utf8");
  return {
    path,
    room: path.startsWith("functions/") ? "functions" : (path.split("/")[1] ?? ""),
    code: withoutCommentsAndTexts(code),
    imports: [...code.matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map(([, target]) => target ?? ""),
  };
});

describe("architecture", () => {
  it("finds the rooms", () => {
    expect(new Set(sources.map(({ room }) => room))).toEqual(
      new Set([...Object.keys(mayImport), "wiring", "functions", "index.ts"]),
    );
  });

  it.each(sources)("$path imports only downwards", ({ room, path, imports }) => {
    const rooms = imports.flatMap((target) => /^#([a-z]+)\//.exec(target)?.[1] ?? []);
    const allowed = mayImport[room] ?? (room === "wiring" ? Object.keys(mayImport) : ["wiring"]);
    const outside = rooms.filter((target) => target !== room && !allowed.includes(target));
    expect(room === "index.ts" ? [] : outside, `${path} may import from ${allowed.join(", ")}`).toEqual([]);
    expect(imports.filter((target) => /^\.\.\/\.\.\/\.\./.test(target))).toEqual([]);
  });

  it.each(reserved)("$why", ({ what, only }) => {
    expect(sources.filter(({ path, code }) => !only.test(path) && what.test(code)).map(({ path }) => path)).toEqual([]);
  });

  it("keeps files short enough to read in one go", () => {
    const code = sources.filter(({ path }) => !dataFiles.test(path));
    const long = code.map(({ path }) => ({ path, lines: readFileSync(path, "utf8").split("\n").length }));
    expect(long.filter(({ lines }) => lines > 230)).toEqual([]);
  });
});

/** Prose may use the words that code may not; import lines stay, since they are what is looked for. */
function withoutCommentsAndTexts(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|\s)\/\/.*$/gm, "")
    .split("\n")
    .map((line) =>
      /^\s*(import|export)\b.*from/.test(line)
        ? line.replace(/\bas\b/g, "")
        : line.replace(/"(?:[^"\\]|\\.)*"|`[^`]*`/g, '""'),
    )
    .join("\n");
}
