import { insertRun } from "ringback";
import { describe, expect, it } from "vitest";
import { recipe, TEXT } from "./drawings.ts";
import type { Shop } from "./shop.ts";
import { shopsForThisFile } from "./shopsForThisFile.ts";

const CALLER = "+13125550143";
const OTHER = "+13125550177";
const TWELVE_HOURS = 12 * 3_600_000;
const BROKE = "This run broke three times at the same place, so it was stopped. The server's log says why.";

const open = shopsForThisFile();

/** A copy of the caller's waiting run whose version does not exist: whatever happens to it throws. */
async function addBrokenRuns(shop: Shop, count: number): Promise<void> {
  const { runs } = await shop.journal();
  const [run] = runs;
  if (run === undefined) throw new Error("The caller has no run to copy.");
  await shop.ringback.store.transaction(async (tx) => {
    for (let copy = 1; copy <= count; copy += 1) {
      const id = `broken-${copy}`;
      // Due before the run that it is a copy of.
      await insertRun(tx, {
        ...run,
        id,
        versionId: "gone",
        state: { ...run.state, id },
        dueAt: shop.openedAt,
      });
    }
  });
}

describe("a hundred runs that break whenever they are woken", () => {
  it("are put off, do not hold up the others, and end where their owner sees it", async () => {
    const shop = await open({ graph: recipe(), guardMs: TWELVE_HOURS });
    await shop.missedCall(CALLER);
    await shop.missedCall(OTHER);
    await shop.passesUntil("60s");
    await addBrokenRuns(shop, 100);
    await shop.passesUntil("10m");

    expect([await shop.textsTo(CALLER), await shop.textsTo(OTHER)]).toEqual([[TEXT], [TEXT]]);
    const { runs } = await shop.journal();
    const broken = runs.filter(({ versionId }) => versionId === "gone");
    expect(new Set(broken.map(({ state }) => JSON.stringify(state.end)))).toEqual(
      new Set([JSON.stringify({ type: "failed", code: "broke", why: BROKE })]),
    );
    // Three times each.
    expect(shop.errors.splice(0)).toHaveLength(300);
  });
});

describe("a run that breaks when it is told how its text ended", () => {
  it("is ended, and the text counts as sent, because it was", async () => {
    const shop = await open({ graph: recipe(), guardMs: TWELVE_HOURS });
    await shop.faults({ slowMs: 2_000 });
    await shop.missedCall(CALLER);
    await shop.passesUntil("127s");
    await shop.jumps("1s");
    const { runs } = await shop.journal();
    expect(runs.map(({ status }) => status)).toEqual(["sending"]);
    await shop.ringback.store.transaction(async (tx) => {
      const { runs: table } = tx.tables;
      await tx.db.update(table).set({ versionId: "gone" });
    });
    await shop.passesUntil("10m");

    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
    const { runs: after, sends } = await shop.journal();
    expect(after.map(({ state }) => state.end)).toEqual([{ type: "failed", code: "broke", why: BROKE }]);
    expect(sends.map(({ state, delivery }) => [state, delivery])).toEqual([["accepted", "delivered"]]);
    expect(await shop.dispositions()).toEqual([{ type: "sent", code: "sent", why: "They were texted." }]);
    expect(shop.errors.splice(0)).toHaveLength(1);
  });
});
