import { DEFAULT_WORKFLOW_SETTINGS, RECIPES } from "@ringback/engine";
import { workflowsOf } from "ringback";
import { describe, expect, it } from "vitest";
import { BODY, recipe, TEXT } from "./drawings.ts";
import { openPage } from "./ownerPage.ts";
import type { Shop } from "./shop.ts";
import { shopsForThisFile } from "./shopsForThisFile.ts";

const CALLER = "+13125550143";
const OTHER = "+13125550144";
/** Around the hour at which a story opens, Saturday at ten. */
const MORNING = { from: 9 * 60, to: 11 * 60 };
const REPLIED = { type: "suppressed", code: "noText", why: "They replied, so this ends here." };

const open = shopsForThisFile();

/** The id of the drawing's workflow; set-up's own came before it. */
async function drawnWorkflow({ ringback, businessId }: Shop): Promise<string> {
  const rows = await ringback.store.read((tx) => workflowsOf(tx, businessId));
  return rows.at(-1)?.id ?? "";
}

describe("a workflow that stops on a reply", () => {
  it("leaves a caller alone who has written meanwhile, and says why", async () => {
    const settings = { ...DEFAULT_WORKFLOW_SETTINGS, stopOnReply: true };
    const shop = await open({ graph: recipe(), guardMs: null, settings });
    await shop.missedCall(CALLER);
    await shop.passesUntil("60s");
    await shop.texts(CALLER, "I sent you an e-mail");
    await shop.passes("10m");
    expect([await shop.textsTo(CALLER), await shop.dispositions()]).toEqual([[], [REPLIED]]);
    expect(await shop.story()).toEqual(await shop.rehearsed());
  });
});

describe("a reply while a text is held back by the carrier", () => {
  it("lets that text go, and ends what would come after it", async () => {
    const settings = { ...DEFAULT_WORKFLOW_SETTINGS, stopOnReply: true };
    const graph = RECIPES.find(({ id }) => id === "nudgeOnce")?.graph({ body: BODY }) ?? recipe();
    const shop = await open({ graph, guardMs: null, settings });
    await shop.faults({ unauthorised: true });
    await shop.missedCall(CALLER);
    await shop.passesUntil("3m");
    await shop.texts(CALLER, "Never mind");
    await shop.faults({ unauthorised: false });
    await shop.passesUntil("15m");
    await shop.passesUntil("3h");
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
    const { runs } = await shop.journal();
    expect(runs.map(({ state }) => state.end?.why)).toEqual(["They replied, so this ends here."]);
  });
});

describe("a workflow's own quiet hours", () => {
  it("hold its text until they end", async () => {
    const settings = { ...DEFAULT_WORKFLOW_SETTINGS, quietHours: { ...MORNING, texts: "hold" as const } };
    const shop = await open({ graph: recipe(), guardMs: null, settings });
    await shop.missedCall(CALLER);
    await shop.passesUntil("59m");
    expect(await shop.textsTo(CALLER)).toEqual([]);
    await shop.passesUntil("61m");
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
    expect(await shop.story()).toEqual(await shop.rehearsed());
  });

  it("let a held text go as soon as they are changed, and hold or leave out by the new ones", async () => {
    const held = { ...DEFAULT_WORKFLOW_SETTINGS, quietHours: { ...MORNING, texts: "hold" as const } };
    const shop = await open({ graph: recipe(), guardMs: null, settings: held });
    const page = await openPage(shop.ringback);
    const id = await drawnWorkflow(shop);
    const decide = (quietHours: unknown) =>
      page.change("workflowSettings.save", { id, settings: { ...held, quietHours } });
    await shop.missedCall(CALLER);
    await shop.passesUntil("10m");
    await decide({ from: 9 * 60, to: 12 * 60, texts: "hold" });
    await shop.passesUntil("61m");
    expect(await shop.textsTo(CALLER)).toEqual([]);
    await decide("none");
    await shop.passesUntil("62m");
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);

    await decide({ from: 9 * 60, to: 12 * 60, texts: "hold" });
    await shop.missedCall(OTHER);
    await shop.passesUntil("70m");
    await decide({ from: 9 * 60, to: 12 * 60, texts: "skip" });
    await shop.passesUntil("4h");
    expect(await shop.textsTo(OTHER)).toEqual([]);
    expect((await shop.dispositions()).map((one) => one?.code)).toEqual(["sent", "quietHours"]);
  });

  it("hold for a caller who waits already, without publishing", async () => {
    const shop = await open({ graph: recipe(), guardMs: null });
    await shop.missedCall(CALLER);
    await shop.passesUntil("60s");
    const page = await openPage(shop.ringback);
    const settings = { ...DEFAULT_WORKFLOW_SETTINGS, quietHours: { ...MORNING, texts: "skip" } };
    expect(await page.change("workflowSettings.save", { id: await drawnWorkflow(shop), settings })).toEqual({
      findings: [],
    });
    await shop.passes("10m");
    expect(await shop.textsTo(CALLER)).toEqual([]);
    expect((await shop.dispositions()).map((one) => one?.code)).toEqual(["quietHours"]);
  });
});
