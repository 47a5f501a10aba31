/** What hangs together on a map of 1 and 0, over sides and corners: one list of places after the other. */
export function* blobsOf(map: Uint8Array, width: number, height: number): Generator<number[]> {
  const waiting = map.slice();
  for (let at = waiting.indexOf(1); at !== -1; at = waiting.indexOf(1, at + 1)) {
    yield takeBlob(waiting, at, width, height);
  }
}

function takeBlob(waiting: Uint8Array, start: number, width: number, height: number): number[] {
  const blob = [start];
  waiting[start] = 0;
  for (let done = 0; done < blob.length; done += 1) {
    const place = blob[done] ?? 0;
    const x = place % width;
    const y = (place - x) / width;
    for (let nearY = Math.max(0, y - 1); nearY <= Math.min(height - 1, y + 1); nearY += 1) {
      for (let nearX = Math.max(0, x - 1); nearX <= Math.min(width - 1, x + 1); nearX += 1) {
        const near = nearY * width + nearX;
        if (waiting[near] !== 1) continue;
        waiting[near] = 0;
        blob.push(near);
      }
    }
  }
  return blob;
}
