import { type Context, Hono } from "hono";
import type { CertificateOutcome } from "#cases/change-certificate.ts";
import { recordOpinion } from "#cases/requests/record-opinion.ts";
import { referToConsultant } from "#cases/requests/refer-to-consultant.ts";
import type { AppDeps, AppEnv } from "./app-env.ts";
import { certificateLinks } from "./certificate-links.ts";
import { fieldsIn } from "./form-fields.ts";
import { answerProblem } from "./problems.ts";
import { readForm } from "./read-form.ts";

/** Questions to the medical consultant on a certificate, and their opinions. */
export function referralRoutes(deps: AppDeps): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .post("/:id/referrals", async (c) => {
      const { question } = await written(c, { question: mostQuestion });
      // Nothing was written: nothing is asked, and the page stands as it was.
      if (question === undefined) return back(c);
      const { caseworker } = c.var;
      return afterwards(c, await referToConsultant(deps, c.req.param("id"), { question, caseworker }));
    })
    .post("/:id/referrals/:referral/opinion", async (c) => {
      const { text, consultant } = await written(c, { text: mostOpinion, consultant: mostName });
      if (text === undefined || consultant === undefined) return back(c);
      return afterwards(c, await recordOpinion(deps, c.req.param("id"), c.req.param("referral"), { text, consultant }));
    });
}

/** As `referralSchema` has them. */
const mostQuestion = 4000;
const mostOpinion = 8000;
const mostName = 200;

async function written<Name extends string>(
  c: Context<AppEnv>,
  longest: Record<Name, number>,
): Promise<Partial<Record<string, string>>> {
  const form = await readForm(c.req);
  if (form === null) return {};
  const limits = new Map(Object.entries<number>(longest));
  return Object.fromEntries(
    Object.entries(fieldsIn(form, [...limits.keys()])).map(([name, value]) => [
      name,
      value.trim().slice(0, limits.get(name)),
    ]),
  );
}

function back(c: Context<AppEnv>) {
  return c.redirect(`${certificateLinks(encodeURIComponent(c.req.param("id") ?? "")).page}#consultant-title`, 303);
}

function afterwards(c: Context<AppEnv>, outcome: CertificateOutcome) {
  // An opinion that is there already is not written over; the page shows it.
  return !outcome.ok && outcome.because === "not-found" ? answerProblem(c, { kind: "not-found" }) : back(c);
}
