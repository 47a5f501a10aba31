import { z } from "zod";

/** What travels through the work queue. Keys and ids only, no personal data. */
export const messageSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("certificate-uploaded"), fileKey: z.string().min(1) }),
  z.object({ kind: z.literal("scan-uploaded"), fileKey: z.string().min(1) }),
]);

export type Message = z.infer<typeof messageSchema>;
