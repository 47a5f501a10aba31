/**
 * True for a form that our own page sent. These pages send no referrer, so browsers name the origin `null` even
 * on the same site: what they say of the site (`Sec-Fetch-Site`) decides, and where an old one says nothing, an
 * origin that is another's is refused. The session cookie never comes along from elsewhere (`SameSite=Strict`).
 */
export function sentFromOurPage(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin" || site === "none";
  const origin = request.headers.get("origin");
  if (origin === null || origin === "null") return true;
  return URL.canParse(origin) && new URL(origin).host === request.headers.get("host");
}
