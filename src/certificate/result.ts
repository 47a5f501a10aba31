/** An expected outcome as a value: what was wanted, or why not. Faults are thrown instead. */
export type Result<T, R> = { ok: true; value: T } | { ok: false; refusal: R };

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function refused<R>(refusal: R): { ok: false; refusal: R } {
  return { ok: false, refusal };
}
