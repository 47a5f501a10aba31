/** Phrases that give away a message about a certificate, not a certificate. */
export const messages = {
  source: "subjects of SendMessageToCare (Inera) and of NAV's physician dialogue; own collection, 2026-11",
  phrases: [
    "komplettering av läkarintyg",
    "begäran om komplettering",
    "Försäkringskassan behöver",
    "vi behöver kompletterande uppgifter",
    "svar önskas senast",
    "forespørsel om tilleggsopplysninger",
    "tilleggsopplysninger vedrørende pasient",
    "NAV trenger opplysninger",
    "påminnelse om forespørsel",
    "retur av legeerklæring",
    "request for further information",
    "request for supplementary information",
    "please answer the following questions",
  ],
} as const;
