import { access, constants, copyFile, mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Read all at once: a certificate may mix them, and names of drugs and diagnoses cross borders. */
export const languages = ["swe", "nor", "eng"] as const;

export interface LanguageDataFolder {
  path: string;
  /** To be called once the data has been loaded. */
  release(): Promise<void>;
}

/**
 * One folder with `swe.traineddata.gz`, `nor.traineddata.gz` and `eng.traineddata.gz`: in a bundle for
 * Lambda `tessdata` beside the handler; as source a private folder of copies, for the packages keep
 * each language in a folder of its own and tesseract.js takes but one.
 */
export async function languageDataFolder(): Promise<LanguageDataFolder> {
  if (!import.meta.url.endsWith(".ts")) return bundledFolder();
  // A fresh folder of our own: a shared one under a known name could be filled by somebody else first.
  const path = await mkdtemp(join(tmpdir(), "tessdata-"));
  const release = () => rm(path, { recursive: true, force: true });
  try {
    await Promise.all(languages.map((language) => copyLanguage(language, path)));
  } catch (error) {
    await release();
    throw error;
  }
  return { path, release };
}

async function bundledFolder(): Promise<LanguageDataFolder> {
  const path = fileURLToPath(new URL("./tessdata", import.meta.url));
  // tesseract.js would start a thread first, and leave it behind.
  await Promise.all(languages.map((language) => access(join(path, fileOf(language)))));
  return { path, release: async () => {} };
}

function copyLanguage(language: string, folder: string): Promise<void> {
  const found = dirname(require.resolve(`@tesseract.js-data/${language}/package.json`));
  return copyFile(join(found, model, fileOf(language)), join(folder, fileOf(language)), constants.COPYFILE_FICLONE);
}

function fileOf(language: string): string {
  return `${language}.traineddata.gz`;
}

const require = createRequire(import.meta.url);

/** The best models with whole numbers for weights: as exact as the full ones, at a quarter of the size. */
const model = "4.0.0_best_int";
