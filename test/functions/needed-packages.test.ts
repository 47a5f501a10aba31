import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lockSchema, type Machine, neededPackages } from "#functions/packaging/needed-packages.ts";

const lock = lockSchema.parse(JSON.parse(readFileSync("package-lock.json", "utf8")));
const roots = ["@napi-rs/canvas", "sharp", "tesseract.js"];
const machineCode = /^@(img\/sharp-|napi-rs\/canvas-)/;

describe("neededPackages", () => {
  it.each([
    {
      machine: { os: "linux", cpu: "arm64", libc: "glibc" },
      code: ["@img/sharp-libvips-linux-arm64", "@img/sharp-linux-arm64", "@napi-rs/canvas-linux-arm64-gnu"],
    },
    {
      machine: { os: "linux", cpu: "x64", libc: "musl" },
      code: ["@img/sharp-libvips-linuxmusl-x64", "@img/sharp-linuxmusl-x64", "@napi-rs/canvas-linux-x64-musl"],
    },
    {
      machine: { os: "darwin", cpu: "arm64", libc: "" },
      code: ["@img/sharp-darwin-arm64", "@img/sharp-libvips-darwin-arm64", "@napi-rs/canvas-darwin-arm64"],
    },
  ] satisfies { machine: Machine; code: string[] }[])("finds the machine code for $machine", ({ machine, code }) => {
    const names = [...neededPackages(lock, roots, machine).keys()];
    expect(names.filter((name) => machineCode.test(name)).sort()).toEqual(code);
    expect(names).toEqual(expect.arrayContaining([...roots, "tesseract.js-core", "detect-libc"]));
    expect(names).not.toContain("node-fetch");
  });

  it("has a checksum for everything that may have to be fetched", () => {
    for (const [name, locked] of neededPackages(lock, roots, { os: "linux", cpu: "arm64", libc: "glibc" })) {
      expect(locked.integrity, name).toMatch(/^sha512-/);
    }
  });

  it("does not pack what the lock file does not know", () => {
    expect(() => neededPackages(lock, ["left-pad-of-ours"], { os: "linux", cpu: "x64", libc: "glibc" })).toThrow(
      "left-pad-of-ours",
    );
  });
});
