/**
 * True for a request that one of our own pages sent, as browsers tell it (`Sec-Fetch-Site`). Where an old browser
 * says nothing of the site its origin decides; a program that names none holds nobody's session to abuse.
 * `withoutReferrer`: our page sends no referrer, so that its origin is named `null` even on the same site.
 */
export function sentFromOurPage(
  request: Request,
  { withoutReferrer = false }: { withoutReferrer?: boolean } = {},
): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin" || site === "none";
  const origin = request.headers.get("origin");
  if (origin === null || (withoutReferrer && origin === "null")) return true;
  return URL.canParse(origin) && new URL(origin).host === request.headers.get("host");
}
