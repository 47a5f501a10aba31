import { type Paper, withSharp } from "./paper.ts";
import { photograph } from "./photograph.ts";

/** What can go wrong between the paper and the office; strengths are for the paper, whatever the resolution. */
export type Defect = (typeof defectNames)[number];

export const defectNames = [
  "skew-2",
  "skew-5",
  "salt-and-pepper",
  "gaussian-noise",
  "blur",
  "strong-blur",
  "low-contrast",
  "faint",
  "jpeg-q20",
  "dark-photo",
  "rotated-90",
  "rotated-180",
  "cropped-edge",
  "glare-spot",
  "fax-lines",
  "coffee-background",
] as const;

interface Circumstances {
  random: () => number;
  dpi: number;
}

/** Each by what it does to the page. `jpeg-q20` is done when the page is written. */
export const defects: Record<Defect, (paper: Paper, at: Circumstances) => Paper | Promise<Paper>> = {
  "skew-2": (paper) => turned(paper, 2),
  "skew-5": (paper) => turned(paper, 5),
  "rotated-90": (paper) => turned(paper, 90),
  "rotated-180": (paper) => turned(paper, 180),
  "salt-and-pepper": (paper, { random }) =>
    perPixel(paper, (grey) => {
      const chance = random();
      if (chance < 0.012) return 0;
      return chance < 0.024 ? 255 : grey;
    }),
  "gaussian-noise": (paper, { random }) => noisy(paper, 22, random),
  blur: (paper, { dpi }) => withSharp(paper, (picture) => picture.blur(Math.max(0.5, (1.4 * dpi) / 150))),
  "strong-blur": (paper, { dpi }) => withSharp(paper, (picture) => picture.blur(Math.max(0.8, (2.6 * dpi) / 150))),
  "low-contrast": (paper) => perChannel(paper, (value) => 150 + value * 0.2),
  faint: (paper, { random }) =>
    noisy(
      perChannel(paper, (value) => 205 + value * 0.12),
      7,
      random,
    ),
  "jpeg-q20": (paper) => paper,
  "dark-photo": (paper, { random }) => noisy(photograph(paper), 3, random),
  "cropped-edge": cropped,
  "glare-spot": glare,
  "fax-lines": fax,
  "coffee-background": (paper, { random }) => coffee(paper, random),
};

function turned(paper: Paper, degrees: number): Promise<Paper> {
  return withSharp(paper, (picture) => picture.rotate(degrees, { background: "white" }));
}

function perChannel(paper: Paper, change: (value: number) => number): Paper {
  return { ...paper, pixels: Uint8Array.from(paper.pixels, change) };
}

/** The same for all three channels: the page turns grey. */
function perPixel(paper: Paper, change: (grey: number, x: number, y: number) => number): Paper {
  const pixels = new Uint8Array(paper.pixels.length);
  for (let at = 0; at < pixels.length; at += 3) {
    const [red = 0, green = 0, blue = 0] = paper.pixels.subarray(at, at + 3);
    const pixel = at / 3;
    const value = change(0.3 * red + 0.59 * green + 0.11 * blue, pixel % paper.width, Math.floor(pixel / paper.width));
    pixels.fill(Math.max(0, Math.min(255, Math.round(value))), at, at + 3);
  }
  return { ...paper, pixels };
}

/** In each channel by itself, as a camera's sensor does it. The spread is in steps of 0–255. */
function noisy(paper: Paper, spread: number, random: () => number): Paper {
  return perChannel(paper, (value) => {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return Math.max(0, Math.min(255, Math.round(value + spread * normal)));
  });
}

/** The paper lay too far to the left: the first letters of each line are gone. */
function cropped(paper: Paper): Promise<Paper> {
  const lost = Math.round(paper.width * 0.12);
  return withSharp(paper, (picture) =>
    picture.extract({ left: lost, top: 0, width: paper.width - lost, height: paper.height }),
  );
}

/** A lamp mirrored in the paper: white in the middle, fading at its rim. */
function glare(paper: Paper): Paper {
  const [middleX, middleY, radius] = [paper.width * 0.45, paper.height * 0.24, paper.width * 0.22];
  return perPixel(
    perChannel(paper, (value) => value * 0.86),
    (grey, x, y) => {
      const far = Math.hypot(x - middleX, (y - middleY) * 1.3) / radius;
      const share = far < 0.7 ? 1 : Math.max(0, (1 - far) / 0.3);
      return grey + (255 - grey) * share;
    },
  );
}

/** Black and white alone, with rows lost and rows struck through on the way. */
function fax(paper: Paper, { random, dpi }: Circumstances): Paper {
  const rows = Array.from({ length: paper.height }, () => random());
  const lost = (0.012 * 200) / dpi;
  return perPixel(paper, (grey, x, y) => {
    const row = rows[y] ?? 1;
    if (row < lost) return 255;
    if (row < lost * 1.35 && x > paper.width * ((row * 997) % 0.5)) return 0;
    return grey + (random() - 0.5) * 60 < 150 ? 0 : 255;
  });
}

/** Brownish recycled paper with stains and the rim of a cup. */
function coffee(paper: Paper, random: () => number): Paper {
  const tint = [0.82, 0.7, 0.52] as const;
  const stains = Array.from({ length: 5 }, () => ({
    x: random() * paper.width,
    y: random() * paper.height,
    radius: (0.06 + 0.12 * random()) * paper.width,
  }));
  const pixels = new Uint8Array(paper.pixels.length);
  for (let at = 0; at < pixels.length; at += 3) {
    const [x, y] = [(at / 3) % paper.width, Math.floor(at / 3 / paper.width)];
    let shade = 1;
    for (const stain of stains) {
      const far = Math.hypot(x - stain.x, y - stain.y) / stain.radius;
      if (far < 1) shade *= far > 0.93 ? 0.7 : 0.9;
    }
    for (let channel = 0; channel < 3; channel++) {
      pixels[at + channel] = (paper.pixels[at + channel] ?? 0) * (tint[channel] ?? 1) * shade;
    }
  }
  return { ...paper, pixels };
}
