// Runs a script of this project on Node 24, and installs what is missing first. Plain JavaScript
// without dependencies, because it runs before anything is installed and on Node 20 at the least.
//
//   node src/wiring/bootstrap.mjs SCRIPT [ARGUMENT…]

import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const neededMajor = 24;
const root = fileURLToPath(new URL("../..", import.meta.url));
const [script, ...scriptArguments] = process.argv.slice(2);

if (script === undefined) {
  stop("Which script? Call it as: node src/wiring/bootstrap.mjs SCRIPT [ARGUMENT…]");
} else {
  if (!installed()) install();
  await run(resolve(root, script));
}

/** Nothing to do when node_modules is at least as new as the lock file, or holds the same versions. */
function installed() {
  const lock = join(root, "package-lock.json");
  const inFolder = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(inFolder)) return false;
  return statSync(inFolder).mtimeMs >= statSync(lock).mtimeMs || sameVersions(lock, inFolder);
}

/** npm writes both files in one go and git touches files that it does not change: dates alone would install too often. */
function sameVersions(lock, inFolder) {
  const wanted = Object.entries(packagesOf(lock)).filter(([path, entry]) => path !== "" && !entry.optional);
  const present = packagesOf(inFolder);
  return wanted.every(([path, entry]) => present[path]?.version === entry.version);
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
}

function install() {
  console.error("Installing what underlag needs. This happens once and takes about a minute …");
  // Second try without install scripts: only the packaged Node needs one, and it may not be needed at all.
  const first = npmCi([]);
  const last = first.status === 0 ? first : npmCi(["--ignore-scripts"]);
  if (last.status !== 0)
    stop(`npm could not install the packages.\n${last.stderr ?? last.error?.message ?? ""}`.trim());
}

/** `npm ci` through the npm that started us, if one did; what it says is kept for when it fails. */
function npmCi(extra) {
  const quiet = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error", ...extra];
  const cli = process.env.npm_execpath;
  const [command, parameters] = cli?.endsWith("npm-cli.js") ? [process.execPath, [cli, ...quiet]] : ["npm", quiet];
  return spawnSync(command, parameters, {
    cwd: root,
    encoding: "utf8",
    shell: command === "npm" && process.platform === "win32",
  });
}

async function run(file) {
  if (Number(process.versions.node.split(".")[0]) >= neededMajor) {
    process.argv = [process.execPath, file, ...scriptArguments];
    whenNpmIsGone(() => process.kill(process.pid, "SIGTERM"));
    await import(pathToFileURL(file).href);
    return;
  }
  const binary = ["node", "node.exe"].map((name) => join(root, "node_modules", "node", "bin", name)).find(works);
  if (binary === undefined) {
    stop(
      `underlag needs Node ${neededMajor} or newer, and this is Node ${process.versions.node}: please install it from nodejs.org.`,
    );
  } else {
    passOn(spawn(binary, [file, ...scriptArguments], { stdio: "inherit" }));
  }
}

/** The package is there even when its program could not be fetched. */
function works(binary) {
  return (
    existsSync(binary) && spawnSync(binary, ["--version"], { encoding: "utf8" }).stdout?.startsWith(`v${neededMajor}.`)
  );
}

/** The child decides when and how it ends; we only carry the signals in and the exit code out. */
function passOn(child) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  whenNpmIsGone(() => child.kill("SIGTERM"));
  child.on("exit", (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.removeAllListeners(name);
    process.kill(process.pid, signal);
  });
}

/** npm can be ended without passing the signal on; a service that outlived it would hold its port for good. */
function whenNpmIsGone(end) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, 500);
  watch.unref();
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
