import { spawnSync } from "node:child_process";

/** Whether this machine has Debian's packages tesseract-ocr, tesseract-ocr-swe and tesseract-ocr-nor. */
export function hasNativeTesseract(): boolean {
  const { status, stdout } = spawnSync("tesseract", ["--list-langs"], { encoding: "utf8" });
  return status === 0 && languages.every((language) => stdout.split("\n").includes(language));
}

/** Reads the picture as it came, on one core: what the page preparation of this project is worth shows beside it. */
export function readNatively(file: string): { text: string; seconds: number } {
  const start = performance.now();
  const options = [file, "-", "-l", languages.join("+"), "--psm", "3"];
  const { stdout } = spawnSync("env", ["OMP_THREAD_LIMIT=1", "tesseract", ...options], {
    encoding: "utf8",
    timeout: 60_000,
  });
  return { text: stdout, seconds: (performance.now() - start) / 1000 };
}

const languages = ["swe", "nor", "eng"];
