import { defineConfig } from "vitest/config";
import { closingLine } from "./closing-line.ts";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    reporters: [process.env.CI ? "default" : "dot", closingLine()],
  },
});
