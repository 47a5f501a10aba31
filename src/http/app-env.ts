import type { CaseDeps } from "#cases/upload.ts";
import type { Assets } from "#web/assets.ts";
import type { PageFrame } from "#web/page-frame.ts";
import type { Access } from "./access.ts";

/** What the HTTP application needs of its deployment. */
export interface AppDeps extends Pick<CaseDeps, "storage" | "clock" | "announce" | "timeZone"> {
  access: Access;
  assets: Assets;
  /** Largest file that is taken in, in bytes. */
  maxFileBytes: number;
  /** Largest file that a sender may put into the store by itself; the same as `maxFileBytes` when left out. */
  maxUploadBytes?: number;
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
