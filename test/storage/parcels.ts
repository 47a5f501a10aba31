import type { Parcel } from "#storage/request-ports.ts";

export const parcelId = "0f0e0d0c0b0a09080706050403020100-request-1";

/** A mail with a long line, as the ones with a link are, and letters beyond ASCII. */
export function mailParcel(change: Partial<Parcel> = {}): Parcel {
  return {
    id: parcelId,
    channel: "mail",
    to: "ada@vc.example",
    subject: "Några frågor om ett läkarintyg",
    body: {
      type: "text/plain",
      text: `Hej!\n\nSvara här:\nhttps://svar.example/answer/${"a1.b-".repeat(20)}\n\nTack\n`,
    },
    attachments: [],
    ...change,
  };
}

export function messageParcel(text = "<SendMessageToCare>å</SendMessageToCare>"): Parcel {
  return mailParcel({ channel: "se-message", to: "SE0-1", subject: "", body: { type: "application/xml", text } });
}

export function letterParcel(bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46])): Parcel {
  const attachments = [{ name: "letter.pdf", type: "application/pdf", bytes } as const];
  return mailParcel({ channel: "letter", to: null, subject: "", body: { type: "text/plain", text: "" }, attachments });
}
