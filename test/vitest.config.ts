import { defineConfig } from "vitest/config";
import { closingLine } from "./closing-line.ts";

/** Rooms whose tests set the environment, count threads or end processes: each file in a worker of its own. */
const apart = ["test/{functions,wiring,cli,readers,scans}/**/*.test.ts"];

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    testTimeout: 30_000,
    reporters: [process.env.CI ? "default" : "dot", closingLine()],
    projects: [
      { extends: true, test: { name: "apart", include: apart } },
      // Loading the lexicons and the learned reader takes longer than most tests that need them: once for all.
      {
        extends: true,
        test: { name: "together", include: ["test/**/*.test.ts"], exclude: apart, isolate: false },
      },
    ],
  },
});
