import { spawnSync } from "node:child_process";

/** Debian's tesseract as it is installed on this machine. */
export interface NativeTesseract {
  /** Version, and where its models lie. */
  name: string;
  /** Seconds of the processor that it takes to start and to load the models; each page pays them anew. */
  startSeconds: number;
  /** Reads the picture as it came: what the page preparation of this project is worth shows beside it. */
  read(file: string): NativeReading;
}

export interface NativeReading {
  text: string;
  /** On the clock, on one core. */
  seconds: number;
  /** Of the processor, the start with them. */
  worked: number;
}

/** Null where the packages tesseract-ocr, tesseract-ocr-swe and tesseract-ocr-nor are not all there. */
export function nativeTesseract(): NativeTesseract | null {
  const { status, stdout: listed } = spawnSync("tesseract", ["--list-langs"], { encoding: "utf8" });
  if (status !== 0 || !languages.every((language) => listed.split("\n").includes(language))) return null;
  const { stdout: version } = spawnSync("tesseract", ["--version"], { encoding: "utf8" });
  const folder = /"(.*)"/.exec(listed)?.[1] ?? "";
  return {
    name: `${version.split("\n", 1)[0]} with ${languages.join("+")} of ${folder}`,
    startSeconds: readNatively("-", whitePage).worked,
    read: (file) => readNatively(file),
  };
}

function readNatively(file: string, input?: Buffer): NativeReading {
  const start = performance.now();
  // The shell tells last what those that it started have taken; a picture is given up after a minute.
  const reading = ["timeout", "60", "tesseract", file, "-", "-l", languages.join("+"), "--psm", "3"];
  const { stdout, stderr } = spawnSync("sh", ["-c", '"$@"; times >&2', "sh", ...reading], {
    encoding: "utf8",
    env: { ...process.env, OMP_THREAD_LIMIT: "1" },
    ...(input === undefined ? {} : { input }),
  });
  const ofChildren = stderr.trim().split("\n").at(-1) ?? "";
  const times = ofChildren.matchAll(/(\d+)m([\d.]+)s/g);
  const worked = [...times].reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
  return { text: stdout, seconds: (performance.now() - start) / 1000, worked };
}

const languages = ["swe", "nor", "eng"];

const whitePage = Buffer.concat([Buffer.from("P5\n200 200\n255\n", "latin1"), Buffer.alloc(200 * 200, 255)]);
