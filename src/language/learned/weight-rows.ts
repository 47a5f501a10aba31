/** The weights of every place. Four tags share a number: a clause touches forty places, and taken one by one their weights are half of its reading. */
export interface WeightRows {
  numbers: Int32Array;
  /** Numbers of one place. */
  width: number;
}

/** Rows out of signed bytes, `tags` of them beside one another for each place. */
export function weightRows(bytes: Int8Array, tags: number): WeightRows {
  const width = Math.ceil(tags / tagsInNumber);
  const places = bytes.length / tags;
  const numbers = new Int32Array(places * width);
  for (let place = 0; place < places; place += 1) {
    for (let tag = 0; tag < tags; tag += 1) {
      const at = place * width + (tag >>> 2);
      numbers[at] = (numbers[at] ?? 0) | (((bytes[place * tags + tag] ?? 0) + zero) << (8 * (tag & 3)));
    }
  }
  return { numbers, width };
}

/** Adds the weights of the places to the sums, one for each tag. */
export function addRows(sums: Int32Array, rows: WeightRows, places: readonly number[]): void {
  for (let from = 0; from < places.length; from += mostRows) {
    addSome(sums, rows, places, from, Math.min(places.length, from + mostRows));
  }
}

function addSome(
  sums: Int32Array,
  { numbers, width }: WeightRows,
  places: readonly number[],
  from: number,
  to: number,
) {
  const [even, odd] = [evenLanes.fill(0), oddLanes.fill(0)];
  for (let at = from; at < to; at += 1) {
    const row = (places[at] ?? 0) * width;
    for (let column = 0; column < width; column += 1) {
      const four = numbers[row + column] ?? 0;
      even[column] = (even[column] ?? 0) + (four & bothLanes);
      odd[column] = (odd[column] ?? 0) + ((four >>> 8) & bothLanes);
    }
  }
  const zeros = (to - from) * zero;
  for (let column = 0; column < width; column += 1) {
    const tag = column * tagsInNumber;
    const [first, second] = [even[column] ?? 0, odd[column] ?? 0];
    sums[tag] = (sums[tag] ?? 0) + (first & lane) - zeros;
    sums[tag + 1] = (sums[tag + 1] ?? 0) + (second & lane) - zeros;
    sums[tag + 2] = (sums[tag + 2] ?? 0) + (first >>> 16) - zeros;
    sums[tag + 3] = (sums[tag + 3] ?? 0) + (second >>> 16) - zeros;
  }
}

const tagsInNumber = 4;
/** Weights are kept without a sign, so that no sum borrows from the one beside it. */
const zero = 128;
/** A sum of bytes has sixteen bits: room for as many rows as this. */
const mostRows = 256;
const lane = 0xffff;
const bothLanes = 0xff00ff;
const most = 64;
const [evenLanes, oddLanes] = [new Int32Array(most), new Int32Array(most)];
