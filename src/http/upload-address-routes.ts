import { Hono } from "hono";
import { z } from "zod";
import { uploadMetadata } from "#cases/upload.ts";
import { givenCaseFactsSchema } from "#certificate/case-facts.ts";
import type { AppDeps, AppEnv } from "./app-env.ts";
import { answerProblem } from "./problems.ts";
import { arrivalOf, plainName } from "./uploads.ts";

/**
 * For files that are too large for a request through a function: an address in the file store where
 * the sender puts the file itself. Where the store cannot be reached from outside there is none.
 */
export function uploadAddressRoutes(deps: AppDeps): Hono<AppEnv> {
  const { files } = deps.storage;
  return new Hono<AppEnv>().post("/", async (c) => {
    if (files.uploadUrl === undefined) return answerProblem(c, { kind: "not-found" });
    const announced = announcedSchema.safeParse(await c.req.json().catch(() => undefined));
    if (!announced.success) return answerProblem(c, { kind: "unreadable-body" });
    const { bytes, name, case: given } = announced.data;
    const { earlierTexts, ...caseFacts } = given;
    // The facts travel with the file itself: there is no room for more, and no row yet.
    if (earlierTexts !== undefined) {
      return answerProblem(c, { kind: "bad-case-facts", faults: [{ field: "earlierTexts", rule: "not_here" }] });
    }
    if (bytes > deps.maxTakenBytes) return answerProblem(c, { kind: "too-large" });
    const metadata = uploadMetadata({ name: plainName(name), arrival: arrivalOf(c.req), caseFacts });
    const address = await files.uploadUrl({ bytes, metadata });
    return c.json({ method: "PUT", ...address }, 201);
  });
}

const announcedSchema = z.object({
  bytes: z.int().positive(),
  name: z.string().max(1_000).default(""),
  case: givenCaseFactsSchema.default({}),
});
