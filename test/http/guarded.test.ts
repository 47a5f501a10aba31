import { expect, it } from "vitest";
import { authorizedAccess } from "#http/access.ts";
import { testApp } from "./test-app.ts";

/** What is open to everybody: that the service is up, and the pages that a physician's link opens. */
const open = /^\/(health$|answer\/)/;

it("every other route wants a signed-in caseworker, whatever is added to the service", async () => {
  const { app } = await testApp({ access: authorizedAccess });
  const routes = [...new Set(app.routes.map(({ method, path }) => `${method === "ALL" ? "GET" : method} ${path}`))]
    .map((route) => route.split(" "))
    .filter(([, path = ""]) => !open.test(path));
  const ids = (path: string) =>
    path.replace(/:(step|file)\{([^|}]*)[^}]*\}/g, (_, name) => (name === "file" ? "1.webp" : "close"));
  const answers = await Promise.all(
    routes.map(async ([method = "", path = ""]) => {
      const at = ids(path).replace(/:\w+/g, "0".repeat(32)).replace("*", "");
      return `${method} ${path} ${(await app.request(at, { method })).status}`;
    }),
  );
  expect(answers.length).toBeGreaterThan(25);
  expect(answers.filter((answer) => !answer.endsWith(" 401"))).toEqual([]);
});
