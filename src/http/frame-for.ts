import type { MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { type TextLanguage, textLanguages } from "#certificate/language.ts";
import type { AppDeps, AppEnv } from "./app-env.ts";

/** Puts together what every page shares. The language is asked for (`?lang=`), remembered, or the browser's own. */
export function frameFor({ assets, clock, timeZone }: AppDeps): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const asked = languageNamed(c.req.query("lang"));
    if (asked !== null) setCookie(c, "lang", asked, { path: "/", httpOnly: true, sameSite: "Lax", maxAge: 31_536_000 });
    const language =
      asked ?? languageNamed(getCookie(c, "lang")) ?? spokenLanguage(c.req.header("accept-language")) ?? "en";
    c.set("frame", { language, assets, now: clock(), timeZone, address: new URL(c.req.url) });
    await next();
  };
}

/** The first language of the list that we speak; Danish, nynorsk and plain Norwegian readers get bokmål. */
function spokenLanguage(header: string | undefined): TextLanguage | null {
  const wanted = (header ?? "").split(",").map((part) => part.trim().slice(0, 2).toLowerCase());
  for (const code of wanted) {
    const language = languageNamed(code === "no" || code === "nn" || code === "da" ? "nb" : code);
    if (language !== null) return language;
  }
  return null;
}

function languageNamed(name: string | undefined): TextLanguage | null {
  return textLanguages.find((language) => language === name) ?? null;
}
