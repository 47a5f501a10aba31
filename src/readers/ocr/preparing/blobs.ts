/** What hangs together on a map of 1 and 0, over sides and corners. */
export interface Blob {
  /** Its pixels; valid until the next blob is shown. */
  places: Int32Array;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Shows every blob of the map once. The outermost pixels of the map belong to none. */
export function eachBlob(map: Uint8Array, width: number, height: number, see: (blob: Blob) => void): void {
  const waiting = withoutRim(map, width, height);
  const places = new Int32Array(waiting.length);
  const around = [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1];
  for (let start = waiting.indexOf(1); start !== -1; start = waiting.indexOf(1, start + 1)) {
    let [left, right, top, bottom, count] = [width, 0, height, 0, 1];
    places[0] = start;
    waiting[start] = 0;
    for (let done = 0; done < count; done += 1) {
      const place = places[done] ?? 0;
      const y = Math.floor(place / width);
      const x = place - y * width;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
      for (let side = 0; side < 8; side += 1) {
        const near = place + (around[side] ?? 0);
        if (waiting[near] !== 1) continue;
        waiting[near] = 0;
        places[count] = near;
        count += 1;
      }
    }
    see({ places: places.subarray(0, count), left, right, top, bottom });
  }
}

/** Without it every pixel would have to be asked whether it has neighbours. */
function withoutRim(map: Uint8Array, width: number, height: number): Uint8Array {
  const inner = map.slice();
  inner.fill(0, 0, width);
  inner.fill(0, (height - 1) * width);
  for (let row = 0; row < inner.length; row += width) {
    inner[row] = 0;
    inner[row + width - 1] = 0;
  }
  return inner;
}
