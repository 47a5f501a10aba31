import { Hono } from "hono";
import { unitsToTell } from "#cases/feedback/units-to-tell.ts";
import { dayAt } from "#certificate/calendar-date.ts";
import { unitFeedback } from "#report/feedback/unit-feedback.ts";
import { feedbackPage } from "#web/feedback/feedback-page.ts";
import type { AppDeps, AppEnv } from "./app-env.ts";
import { answerProblem } from "./problems.ts";

/** Feedback to an issuing unit. Addresses hold a print of its name: small units are called after a person. */
export function feedbackRoutes(deps: AppDeps): Hono<AppEnv> {
  const { office, timeZone, clock } = deps;
  return new Hono<AppEnv>().get("/", async (c) => {
    const units = await unitsToTell(deps);
    const key = c.req.query("unit");
    const unit = units.find((one) => one.key === key);
    if (key !== undefined && unit === undefined) return answerProblem(c, { kind: "not-found" });
    const { language } = c.var.frame;
    const today = dayAt(clock(), timeZone);
    const chosen =
      unit === undefined ? null : { key: unit.key, feedback: unitFeedback(unit, office, { language, today }) };
    return c.html(feedbackPage(units, chosen, c.var.frame));
  });
}
