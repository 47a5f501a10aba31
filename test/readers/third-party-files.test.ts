import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readerForTests, readWell } from "./reader-for-tests.ts";
import { thirdPartyFolder } from "./third-party.ts";

const reader = readerForTests();
const folder = thirdPartyFolder();
const files = ["se", "no"].flatMap((country) =>
  folder === null ? [] : readdirSync(join(folder, country)).map((name) => join(folder, country, name)),
);
const ending = (extension: string) =>
  files.filter((file) => file.endsWith(extension)).map((file) => [file.split("/").at(-1), file] as const);

describe.skipIf(folder === null)("public files (skipped without ../shared/thirdparty)", () => {
  test.each(ending(".xml"))("%s is read as a tree with nothing lost", async (_, file) => {
    const bytes = readFileSync(file);
    const { type, xml } = await readWell(reader, bytes);
    expect(type).toBe("xml");
    const elements = [xml];
    for (const element of elements) elements.push(...(element?.children ?? []));
    const content = bytes.toString("latin1").replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, "");
    expect(elements).toHaveLength(content.match(/<[A-Za-z_]/g)?.length ?? 0);
  });

  test("a scanned paper form is a picture", async () => {
    const scan = files.find((file) => file.endsWith("base64Papirsykmelding.pdf"));
    const { pages } = await readWell(reader, readFileSync(scan ?? ""));
    expect(pages).toEqual([{ number: 1, source: "picture", text: "", lines: [] }]);
  });

  test.each(ending(".json"))("%s is refused as json", async (_, file) => {
    expect(await reader.read(readFileSync(file))).toEqual({
      ok: false,
      refusal: { code: "unsupported-type", detail: "json" },
    });
  });
});
