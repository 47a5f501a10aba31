import type { MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { type TextLanguage, textLanguages } from "#certificate/language.ts";
import type { AppDeps, AppEnv } from "./app-env.ts";
import { wantedLanguage } from "./wanted-language.ts";

/** Puts together what every page shares. The language is asked for (`?lang=`), remembered, or the browser's own. */
export function frameFor({ assets, clock, timeZone }: AppDeps): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const asked = languageNamed(c.req.query("lang"));
    if (asked !== null) setCookie(c, "lang", asked, { path: "/", httpOnly: true, sameSite: "Lax", maxAge: 31_536_000 });
    const language =
      asked ??
      languageNamed(getCookie(c, "lang")) ??
      wantedLanguage(c.req.header("accept-language"), textLanguages, alike) ??
      "en";
    c.set("frame", { language, assets, now: clock(), timeZone, address: new URL(c.req.url) });
    await next();
  };
}

/** Danish, nynorsk and plain Norwegian readers get bokmål. */
const alike = { no: "nb", nn: "nb", da: "nb" } as const;

function languageNamed(name: string | undefined): TextLanguage | null {
  return textLanguages.find((language) => language === name) ?? null;
}
