import { beforeAll, describe, expect, test } from "vitest";
import type { Certificate } from "#certificate/certificate.ts";
import type { Assessment } from "#scoring/assessment.ts";
import { asScanned } from "./as-scanned.ts";
import { goldTwins, type JudgedTwin, judged, type Twin } from "./judged-twins.ts";
import { sampleTwins } from "./sample-twins.ts";

let twins: (Twin & { judged: JudgedTwin[] })[] = [];
beforeAll(async () => {
  const all = [...goldTwins(), ...(await sampleTwins())];
  twins = all.map((twin) => ({ ...twin, judged: judged(twin.document, twin.caseFacts) }));
});

describe("a scan in which every letter is right", () => {
  test("gives the certificate, the outcomes and the verdict of its digital twin", () => {
    for (const twin of twins) {
      const scans = judged(asScanned(twin.document, { error: 0, seed: 1 }), twin.caseFacts);
      for (const [at, digital] of twin.judged.entries()) {
        const scan = scans[at];
        expect(scan && withoutPlaces(scan), twin.name).toEqual(withoutPlaces(digital));
      }
    }
  });
});

/**
 * Shares of the characters that are misread, with how many outcomes are at least the twin's, and how many of all criteria that were met may be called
 * missing: none from the error on that makes a page a doubtful one; below it, what no reader can notice,
 * because the wrong word is a good one.
 */
const errors = [
  { error: 0.01, same: 0.78, lost: 0.0025, needless: 0.03 },
  { error: 0.02, same: 0.7, lost: 0.006, needless: 0.05 },
  { error: 0.05, same: 0.5, lost: 0, needless: 0 },
];

describe("a scan with misread letters", () => {
  test.each(errors)("at an error of $error says unclear, not missing", ({ error, same, lost, needless }) => {
    const pairs = twins.flatMap((twin) => pairsOf(twin, error));
    const met = pairs.flatMap(([digital, scan]) => outcomesOf(digital, "met").map((id) => outcomeOf(scan, id)));
    const missing = met.filter((outcome) => outcome === "missing");
    expect(missing.length / met.length).toBeLessThanOrEqual(lost);
    const enough = pairs.filter(([digital]) => digital.verdict.word === "sufficient");
    const asked = enough.filter(([, scan]) => scan.verdict.word === "supplement");
    expect(asked.length / enough.length).toBeLessThanOrEqual(needless);
    const agree = pairs.flatMap(([digital, scan]) =>
      digital.findings.map(({ criterion, outcome }) => outcome === outcomeOf(scan, criterion)),
    );
    expect(agree.filter(Boolean).length / agree.length).toBeGreaterThan(same);
  });
});

function pairsOf(twin: Twin & { judged: JudgedTwin[] }, error: number): [Assessment, Assessment][] {
  const digital = twin.judged;
  const scans = judged(asScanned(twin.document, { error, seed: 1 }), twin.caseFacts);
  if (digital.length !== scans.length) return [];
  return digital.flatMap((one, at): [Assessment, Assessment][] => {
    const scan = scans[at];
    return scan === undefined ? [] : [[one.assessment, scan.assessment]];
  });
}

function outcomesOf({ findings }: Assessment, outcome: string): string[] {
  return findings.filter((finding) => finding.outcome === outcome).map(({ criterion }) => criterion);
}

function outcomeOf({ findings }: Assessment, id: string): string | undefined {
  return findings.find(({ criterion }) => criterion === id)?.outcome;
}

/** All but where it stands and how surely it was read; what depends on the paper is judged of scans alone. */
function withoutPlaces({ filled: { certificate }, assessment }: JudgedTwin): unknown {
  const { pages, doubtful, missingPages, ...said }: Certificate = certificate;
  return {
    certificate: JSON.parse(JSON.stringify(said, (key, value: unknown) => (key === "evidence" ? null : value))),
    outcomes: assessment.findings
      .filter(({ category }) => category !== "legibility")
      .map(({ criterion, outcome, reason }) => [criterion, outcome, reason]),
    verdict: assessment.verdict,
  };
}
