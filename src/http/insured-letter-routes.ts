import { Hono } from "hono";
import { z } from "zod";
import { storedRequestsOf } from "#cases/requests/requests-of.ts";
import { dayAt } from "#certificate/calendar-date.ts";
import { textLanguageFor, textLanguages } from "#certificate/language.ts";
import { insuredPersonLetter, letterVariants } from "#report/insured-person-letter/insured-person-letter.ts";
import { letterFacts } from "#report/insured-person-letter/letter-facts.ts";
import { insuredLetterPage } from "#web/insured-person/letter-page.ts";
import type { AppDeps, AppEnv } from "./app-env.ts";
import { answerProblem } from "./problems.ts";

/** The letter that tells the insured person what has been asked, of whom, and what it means for the waiting time. */
export function insuredLetterRoutes(deps: AppDeps): Hono<AppEnv> {
  const { storage, office, timeZone, clock } = deps;
  return new Hono<AppEnv>().get("/:id/insured-person-letter", async (c) => {
    const record = await storage.records.get(c.req.param("id"));
    if (record === null) return answerProblem(c, { kind: "not-found" });
    const requests = await storedRequestsOf(deps, record.id);
    const { caseId = null, receivedOn } = record.caseFacts;
    const arrivedOn = receivedOn ?? dayAt(new Date(record.arrivedAt), timeZone);
    const facts = letterFacts({ caseId, receivedOn: arrivedOn, requests }, timeZone);
    const newest = requests.at(-1);
    // Before anything has been asked there is nothing to tell.
    if (facts === null || newest === undefined) return answerProblem(c, { kind: "not-found" });
    const { written = textLanguageFor(newest.request.language), variant } = querySchema.parse(c.req.query());
    const letter = insuredPersonLetter(facts, office, { language: written, variant, today: dayAt(clock(), timeZone) });
    return c.html(insuredLetterPage(record.id, letter, c.var.frame));
  });
}

const querySchema = z.object({
  written: z.enum(textLanguages).optional().catch(undefined),
  variant: z.enum(letterVariants).catch("normal"),
});
