/** dynalite brings no types; this is what is used of it. */
declare module "dynalite" {
  import type { Server } from "node:http";

  function dynalite(options: { createTableMs?: number; path?: string }): Server;
  export = dynalite;
}
