import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with one line that a person and a machine read alike: `212 passed, 0 failed, 3 skipped`. */
export function closingLine(print: (line: string) => void = console.log): Reporter {
  return {
    onTestRunEnd(modules, unhandled) {
      const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
      const count = (state: string) => states.filter((each) => each === state).length;
      const failed = count("failed") + modules.filter(brokeOff).length + unhandled.length;
      const skipped = count("skipped");
      print(`\n${count("passed")} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
    },
  };
}

/** A file that could not be loaded has no tests that could fail, so it counts as one failure itself. */
function brokeOff(module: TestModule): boolean {
  return module.errors().length > 0 && [...module.children.allTests("failed")].length === 0;
}
