import { setTimeout } from "node:timers/promises";
import { openAwsStorage } from "#storage/aws/open-aws-storage.ts";
import { storageContract } from "../contract.ts";
import { type Emulators, startEmulators } from "./emulators.ts";

let emulators: Emulators;

storageContract("AWS storage", {
  start: async () => {
    emulators = await startEmulators();
  },
  open: async () => openAwsStorage(await emulators.deployment({ maxAttempts: 3, visibilitySeconds: 2 })),
  passVisibility: () => setTimeout(2_100),
  stop: () => emulators.stop(),
});
