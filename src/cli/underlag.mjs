#!/usr/bin/env node
// The door of the program for any Node from 20 on: the bootstrap brings Node 24 and what is missing.
process.argv.splice(2, 0, "src/wiring/command-line.ts");
await import("../wiring/bootstrap.mjs");
