import type { OpenedStorage } from "#storage/request-ports.ts";

/** What a contract run needs of the storage that it is run on. */
export interface StorageUnderTest {
  /** Empty, with messages put aside after three tries. */
  open(): Promise<OpenedStorage>;
  /** Lets the time pass after which a message that nobody acknowledged comes back. */
  passVisibility(): Promise<void>;
  start?(): Promise<void>;
  stop?(): Promise<void>;
}

/** The storage of the test that is running. */
export type StorageNow = () => OpenedStorage;
