import { createDocumentReader } from "#readers/create-document-reader.ts";
import { createPictureReader } from "#readers/ocr/create-picture-reader.ts";
import { compareTwins } from "#test/scans/compare-twins.ts";
import { judgeDigital, judgeScanned, type Scanning, samplesWithTwin } from "#test/scans/twins.ts";

/*
 * `npm run bench:twins`: every sample that can be printed, scanned in all ways, beside its digital twin.
 * Prints what differs; asserts nothing (test/scans does, for some of them). Of the words behind the
 * command, "200 dpi", "72 dpi" and "dark photo" choose ways, the others samples whose names hold one of them.
 */
const everyWay: readonly (readonly [name: string, scanning: Scanning])[] = [
  ["200 dpi", { dpi: 200, defects: [] }],
  ["72 dpi", { dpi: 72, defects: [] }],
  ["dark photo", { dpi: 200, defects: ["dark-photo"] }],
];
const isWay = (word: string) => everyWay.some(([name]) => name === word);
const ways = everyWay.filter(([name]) => process.argv.includes(name) || !process.argv.some(isWay));
const words = process.argv.slice(2).filter((word) => !isWay(word));
const chosen = samplesWithTwin.filter(({ file }) => words.length === 0 || words.some((word) => file.includes(word)));

const readers = { reader: createDocumentReader(), pictures: createPictureReader() };
const counts = new Map(ways.map(([name]) => [name, { same: 0, honest: 0, dishonest: 0, lost: 0 }]));
for (const sample of chosen) {
  const digital = await judgeDigital(sample, readers);
  print(sample.file, digital.map(({ verdict }) => verdict).join(", "));
  for (const [name, scanning] of ways) {
    const begun = performance.now();
    const scan = await judgeScanned(sample, scanning, readers);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    const { verdicts, outcomes, dishonest, lost } = compareTwins(digital, scan);
    const count = counts.get(name);
    if (count !== undefined) {
      if (dishonest.length > 0) count.dishonest++;
      else if (verdicts.length > 0) count.honest++;
      else count.same++;
      count.lost += lost.length;
    }
    const verdict = dishonest.length > 0 ? "DISHONEST" : verdicts.length > 0 ? "honest" : "same";
    print(`  ${name.padEnd(10)}  ${verdict.padEnd(9)}  ${seconds} s`, [...verdicts, ...outcomes].join("; "));
    if (lost.length > 0) print("    MET IN THE TWIN, MISSING HERE", lost.join(", "));
  }
}
for (const [name, { same, honest, dishonest, lost }] of counts) {
  print(name, `${same} same, ${honest} rescan or review instead, ${dishonest} dishonest; ${lost} criteria lost`);
}
await Promise.all([readers.reader.close(), readers.pictures.close()]);

function print(...parts: string[]): void {
  process.stdout.write(`${parts.join("  ").trimEnd()}\n`);
}
