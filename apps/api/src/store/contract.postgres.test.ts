import { storeContract } from "./contract.ts";
import { openStore } from "./openStore.ts";
import { startTestPostgres } from "./testPostgres.ts";

storeContract("PostgreSQL", async () => {
  const server = await startTestPostgres();
  const url = await server.createDatabase();
  const now = () => 0;
  const store = await openStore({ url, now });
  return {
    store,
    second: () => openStore({ url, now }),
    async close() {
      await store.close();
      await server.stop();
    },
  };
});
