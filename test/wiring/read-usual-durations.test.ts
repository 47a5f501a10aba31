import { expect, test } from "vitest";
import { ConfigError, readLocalConfig } from "#wiring/config.ts";
import { readUsualDurations } from "#wiring/read-usual-durations.ts";

const example = "src/policies/usual-durations/example.json";

test("the table that a deployment names is read, and none where it names none", async () => {
  const { usualDurationsFile } = readLocalConfig({ UNDERLAG_USUAL_DURATIONS: example });
  expect((await readUsualDurations(usualDurationsFile))?.rows.length).toBeGreaterThan(0);
  expect(await readUsualDurations(readLocalConfig({}).usualDurationsFile)).toBeUndefined();
});

test.each(["package.json", "README.md", "not-there.json"])("names the setting when it names %s", async (path) => {
  await expect(readUsualDurations(path)).rejects.toThrow(ConfigError);
  await expect(readUsualDurations(path)).rejects.toThrow("UNDERLAG_USUAL_DURATIONS");
});
