import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { degradedPages, makeDegraded, nameOf } from "./degraded-pages.ts";

/*
 * Draws degraded pages into a folder, a picture and a JSON file each: draw-degraded.ts FOLDER [WORD…], where
 * the words choose pages by their names. A process of its own, so that the memory it takes is not counted
 * as that of reading.
 */
const [folder = ".", ...chosen] = process.argv.slice(2);
let number = 0;
for (const recipe of degradedPages()) {
  if (!chosen.every((word) => nameOf(recipe).includes(word))) continue;
  const { name, picture, text } = await makeDegraded(recipe);
  number++;
  const file = `${String(number).padStart(3, "0")}.${picture.type}`;
  writeFileSync(join(folder, file), picture.bytes);
  writeFileSync(join(folder, `${file}.json`), JSON.stringify({ name, file, text }));
}
