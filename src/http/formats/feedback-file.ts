import type { Context } from "hono";
import { unitsToTell } from "#cases/feedback/units-to-tell.ts";
import { dayAt } from "#certificate/calendar-date.ts";
import { unitFeedback } from "#report/feedback/unit-feedback.ts";
import { feedbackPdf } from "#requests/formats/feedback/feedback-pdf.ts";
import { readPaperFonts } from "#requests/formats/paper/read-paper-fonts.ts";
import type { AppDeps, AppEnv } from "../app-env.ts";
import { answerProblem } from "../problems.ts";
import { pdfFile } from "./pdf-file.ts";

/** The feedback to one unit, by the key that stands in addresses, in the language of the page. */
export async function feedbackFile(c: Context<AppEnv>, deps: AppDeps) {
  const { office, clock, timeZone } = deps;
  const units = await unitsToTell(deps);
  const unit = units.find(({ key }) => key === c.req.query("unit"));
  if (unit === undefined) return answerProblem(c, { kind: "not-found" });
  const day = dayAt(clock(), timeZone);
  const feedback = unitFeedback(unit, office, { language: c.var.frame.language, today: day });
  return pdfFile(`feedback-${unit.key}`, await feedbackPdf(feedback, { day, fonts: await readPaperFonts() }));
}
