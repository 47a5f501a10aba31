import { expect, test } from "vitest";
import { tiffPages } from "#readers/tiff-pages.ts";

type Tag = readonly [tag: number, type: 3 | 4 | 5, value: number];

/** A TIFF of directories with these tags; rational values are tenths. */
function tiff(directories: readonly (readonly Tag[])[], little = true): Buffer {
  const file = Buffer.alloc(4096);
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  file.write(little ? "II*\0" : "MM\0*", "latin1");
  view.setUint32(4, 8, little);
  let [at, free] = [8, 2048];
  for (const [index, tags] of directories.entries()) {
    view.setUint16(at, tags.length, little);
    for (const [place, [tag, type, value]] of tags.entries()) {
      const entry = at + 2 + place * 12;
      view.setUint16(entry, tag, little);
      view.setUint16(entry + 2, type, little);
      view.setUint32(entry + 4, 1, little);
      if (type === 3) view.setUint16(entry + 8, value, little);
      else view.setUint32(entry + 8, type === 4 ? value : free, little);
      if (type !== 5) continue;
      view.setUint32(free, Math.round(value * 10), little);
      view.setUint32(free + 4, 10, little);
      free += 8;
    }
    at += 2 + tags.length * 12;
    view.setUint32(at, index + 1 < directories.length ? at + 4 : 0, little);
    at += 4;
  }
  return file;
}

const fax = [
  [282, 5, 203.2],
  [283, 5, 97.8],
  [296, 3, 2],
] as const;

test.each([true, false])("tells the resolution of a fax apart for each direction, little-endian: %s", (little) => {
  expect(tiffPages(tiff([fax], little))).toEqual([{ directory: 0, dpi: { across: 203.2, down: 97.8 } }]);
});

test("counts the directories of thumbnails, but not as pages", () => {
  const pages = tiffPages(tiff([[[254, 4, 0]], [[254, 4, 1]], [[254, 4, 4]], [[254, 4, 2]]]));
  expect(pages?.map(({ directory }) => directory)).toEqual([0, 3]);
});

test.each<[string, readonly Tag[], number | null]>([
  ["dots per centimetre", [fax[0], [283, 5, 100], [296, 3, 3]], 203.2 * 2.54],
  ["no unit, which means inches", fax.slice(0, 2), 203.2],
  ["a unit of no length", [fax[0], fax[1], [296, 3, 1]], null],
  ["one direction alone", [fax[0]], null],
  ["nothing at all", [[283, 5, 0], fax[0]], null],
  ["a whole number", [[282, 4, 200], fax[1]], 200],
])("reads %s", (_, tags, across) => {
  expect(tiffPages(tiff([tags]))?.[0]?.dpi?.across ?? null).toEqual(across);
});

test("takes a resolution that points outside the file for none", () => {
  const file = tiff([fax]);
  file.writeUInt32LE(5000, 8 + 2 + 8);
  expect(tiffPages(file)).toEqual([{ directory: 0, dpi: null }]);
});
