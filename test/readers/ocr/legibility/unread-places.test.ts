import { describe, expect, it } from "vitest";
import { unreadPlaces } from "#readers/ocr/legibility/unread-places.ts";
import type { Recognition } from "#readers/ocr/recognition.ts";
import type { Defect } from "#samples/make/scan/defects.ts";
import { letterPage } from "../letter-page.ts";

describe("unreadPlaces", () => {
  it("finds none where every word was read", async () => {
    const { prepared, recognition } = await letterPage();
    expect(unreadPlaces(prepared, recognition)).toEqual([]);
  });

  it("finds the lines that text recognition passed over, as one block", async () => {
    const { prepared, recognition } = await letterPage();
    const missed = recognition.lines.slice(8, 11).flatMap(({ words }) => words);
    const places = unreadPlaces(prepared, {
      lines: recognition.lines.filter((_, at) => at < 8 || at > 10),
    });
    expect(places).toHaveLength(1);
    const [{ x, y, width, height } = { x: 0, y: 0, width: 0, height: 0 }] = places;
    for (const { box } of missed) {
      expect(box.x).toBeGreaterThan(x - 0.01);
      expect(box.x + box.width).toBeLessThan(x + width + 0.01);
      expect(box.y).toBeGreaterThan(y - 0.01);
      expect(box.y + box.height).toBeLessThan(y + height + 0.01);
    }
    expect(height).toBeLessThan(0.08);
  });

  it("finds words that were read without confidence, and as no words", async () => {
    const { prepared, recognition } = await letterPage({ lines: 10 });
    const doubtful: Recognition = {
      lines: recognition.lines.map(({ words }, at) => ({
        words: words.map((word) =>
          at === 4 ? { ...word, text: word.text.replace(/[aeiouyåäö]/gi, "x"), confidence: 0.2 } : word,
        ),
      })),
    };
    expect(unreadPlaces(prepared, doubtful)).toHaveLength(1);
  });

  it("finds the whole text of a page that came out empty", async () => {
    const { prepared } = await letterPage({ lines: 10 });
    const [place, ...others] = unreadPlaces(prepared, { lines: [] });
    expect(others).toEqual([]);
    expect(place?.width).toBeGreaterThan(0.6);
    expect(place?.height).toBeGreaterThan(0.15);
  });

  const frames = [
    { x: 60, y: 500, width: 400, height: 60 },
    { x: 60, y: 600, width: 9, height: 9 },
    { x: 120, y: 600, width: 9, height: 9 },
    { x: 60, y: 640, width: 450, height: 0.5 },
    { x: 60, y: 660, width: 80, height: 14 },
    ...[0, 1, 2, 3, 4].map((box) => ({ x: 60 + 17 * box, y: 700, width: 14, height: 14 })),
  ];

  it("takes frames, tick boxes and rules for no writing", async () => {
    const { prepared, recognition } = await letterPage({ frames });
    expect(unreadPlaces(prepared, recognition)).toEqual([]);
  });

  // A square with a corner cut off and a window in it; a word in one stroke; initials in strong ink.
  it.each([
    {
      what: "an emblem",
      places: 0,
      path: "M0 0 H26 V26 H10 L0 16 Z M4 4 V14 L12 22 V12 H22 V4 Z",
      pen: "filled" as const,
    },
    { what: "a word by hand", places: 1, path: "M0 18 C4 -9 8 -9 8 18 C12 9 16 9 16 18 C18 14 22 14 24 18", pen: 1.5 },
    { what: "initials by hand", places: 1, path: "M0 24 L10 0 L20 24 M4 15 H24 V0 Q30 8 24 12", pen: 2 },
  ])("of $what it finds $places", async ({ places, path, pen }) => {
    const { prepared, recognition } = await letterPage({ drawn: { x: 60, y: 500, path, pen } });
    expect(unreadPlaces(prepared, recognition)).toHaveLength(places);
  });

  it.each<Defect>(["salt-and-pepper", "gaussian-noise", "coffee-background", "low-contrast"])(
    "takes %s for no writing",
    async (defect) => {
      const { prepared, recognition } = await letterPage({ defects: [defect] });
      expect(unreadPlaces(prepared, recognition)).toEqual([]);
    },
  );

  it("finds nothing on an empty page", async () => {
    const { prepared } = await letterPage({ lines: 0 });
    expect(unreadPlaces(prepared, { lines: [] })).toEqual([]);
  });
});
