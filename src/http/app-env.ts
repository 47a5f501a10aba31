import type { CaseDeps } from "#cases/case-deps.ts";
import type { RequestDeps } from "#cases/requests/request-deps.ts";
import type { Assets } from "#web/assets.ts";
import type { PageFrame } from "#web/page-frame.ts";
import type { ProblemName } from "#web/problem-name.ts";

/** Who may in: the id of the caseworker, or why not. `platform` is what the server gave beside the request. */
export type Access = (request: Request, platform: unknown) => { caseworker: string } | { problem: ProblemName };

/** What the HTTP application needs of its deployment. */
export interface AppDeps extends Pick<CaseDeps, "storage" | "clock" | "announce" | "timeZone">, RequestDeps {
  access: Access;
  assets: Assets;
  /** Largest file that the reader takes, in bytes; shown to people. */
  maxFileBytes: number;
  /** Largest file that is taken in and kept, so that its refusal stands in the worklist. Beyond it: 413. */
  maxTakenBytes: number;
  /** Largest file that fits into a request; larger ones, where the store has addresses, are put there directly. */
  maxBodyBytes: number;
  /** Largest original that fits into an answer; larger ones, where the store has addresses, are fetched there. */
  maxAnswerBytes: number;
  /** Origin of the store's own addresses, which the pages may send files to; null where it has none. */
  storeOrigin: string | null;
  /** Told of every fault that became a 500; must not write down what the request held. */
  onFault(fault: unknown, place: { method: string; route: string }): void;
}

/** What every route finds in its context. */
export interface AppEnv {
  Variables: {
    /** Opaque id of the person at work. */
    caseworker: string;
    /** Language, styles and address of the page that is being made. */
    frame: PageFrame;
  };
}
