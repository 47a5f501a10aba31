/** Half a megabyte that differs from number to number: enough for a kill to come in the middle of it. */
export function contentOf(number: number): Uint8Array {
  return new Uint8Array(512 * 1024).fill((number % 251) + 1);
}
