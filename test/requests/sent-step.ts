/** The step of a request's history by which the machine sent it. */
export function sentStep(at: string) {
  return {
    at,
    move: "send",
    actor: { kind: "machine", id: null },
    from: "approved",
    to: "sent",
    because: null,
  } as const;
}
