/**
 * How long a step belongs to whoever began it, in milliseconds: twice the longest run of a function
 * (serverless.yml). After that it is begun again, which is also what follows a step that failed.
 */
export const leaseMs = 600_000;

/** The moment at which a step that is begun now is anybody's again. */
export function leaseFrom(now: Date): string {
  return new Date(now.getTime() + leaseMs).toISOString();
}
