import type { Context } from "hono";
import { requestsSince } from "#cases/feedback/requests-since.ts";
import { dayAt } from "#certificate/calendar-date.ts";
import { toldUnits } from "#report/feedback/told-units.ts";
import { feedbackSince, unitFeedback } from "#report/feedback/unit-feedback.ts";
import { feedbackPdf } from "#requests/formats/feedback/feedback-pdf.ts";
import { readPaperFonts } from "#requests/formats/paper/read-paper-fonts.ts";
import type { AppDeps, AppEnv } from "../app-env.ts";
import { answerProblem } from "../problems.ts";
import { pdfFile } from "./pdf-file.ts";

/** The feedback to one unit, by the key that stands in addresses, in the language of the page. */
export async function feedbackFile(c: Context<AppEnv>, deps: AppDeps) {
  const { office, clock, timeZone } = deps;
  const now = clock();
  const units = toldUnits(await requestsSince(deps, feedbackSince(now, timeZone)));
  const unit = units.find(({ key }) => key === c.req.query("unit"));
  if (unit === undefined) return answerProblem(c, { kind: "not-found" });
  const day = dayAt(now, timeZone);
  const feedback = unitFeedback(unit, office, { language: c.var.frame.language, today: day });
  return pdfFile(`feedback-${unit.key}`, await feedbackPdf(feedback, { day, fonts: await readPaperFonts() }));
}
