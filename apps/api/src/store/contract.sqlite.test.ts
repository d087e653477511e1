import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { storeContract } from "./contract.ts";
import { openStore } from "./openStore.ts";

storeContract("a SQLite file", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ringback-store-"));
  const store = await openStore({ url: `file:${join(folder, "ringback.db")}`, now: () => 0 });
  return {
    store,
    second: null,
    async close() {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
});
