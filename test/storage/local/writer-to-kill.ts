import { openLocalStorage } from "#storage/local/open-local-storage.ts";
import { idOf, recordWith } from "../records.ts";
import { contentOf } from "./content-of.ts";

// A process for the crash test: takes certificates in until it is killed, and says after each what is stored.
const [, , folder = "", from = "0"] = process.argv;
const storage = await openLocalStorage({ folder, clock: () => new Date() });

for (let number = Number(from); ; number += 1) {
  const id = idOf(number);
  await storage.records.add(recordWith({ id, revision: 1 }));
  await storage.files.put(`incoming/${id}`, contentOf(number), { arrival: "api" });
  await storage.queue.send({ kind: "certificate-uploaded", fileKey: `incoming/${id}` });
  await storage.records.replace(recordWith({ id, revision: 2, status: "assessed" }));
  const [delivery] = await storage.queue.receive(1);
  process.stdout.write(`${number} ${delivery?.message.fileKey}\n`);
}
