import type { Graph } from "@ringback/engine";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, change } from "./askServer.ts";
import { type App, openApp } from "./openApp.ts";
import { canvasOn, newFromRecipe, workflowIdOf } from "./pages/canvasPage.ts";
import { soon } from "./soon.ts";

let app: App;
let page: Page;
beforeAll(async () => {
  app = await openApp();
  page = await app.page();
});
afterAll(() => app.close());

/** A new workflow with the recipe of the trade in it. */
function wires({ nodes, edges }: Graph): string[] {
  const typeOf = (id: string) => nodes.find((node) => node.id === id)?.type ?? id;
  return edges.map(({ from, port, to }) => `${typeOf(from)} ${port} ${typeOf(to)}`).sort();
}

const RECIPE_WIRES = [
  "ifElse none sendSms",
  "missedCall next wait",
  "sendSms sent updateField",
  "wait next ifElse",
];

describe("an owner", () => {
  it("deletes a node and the way closes over it, copies and pastes, and can undo and redo all of it", async () => {
    const canvas = await newFromRecipe(page);
    const before = await canvas.draft();
    expect(wires(before)).toEqual(RECIPE_WIRES);

    await canvas.open(/^Wait/);
    await page.keyboard.press("Delete");
    await canvas.card(/^Wait/).waitFor({ state: "hidden" });
    expect(wires(await canvas.draft())).toEqual([
      "ifElse none sendSms",
      "missedCall next ifElse",
      "sendSms sent updateField",
    ]);

    await canvas.card(/^Send SMS/).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("ControlOrMeta+c");
    await page.keyboard.press("ControlOrMeta+v");
    await soon(() => canvas.card(/^Send SMS/).count()).toBe(2);
    // The copy alone is selected, beside its original, and the settings of what was open before are closed.
    const copies = page.locator(".react-flow__node").filter({ hasText: "Send SMS" });
    const [original, copy] = [await copies.first().boundingBox(), await copies.last().boundingBox()];
    expect(Math.abs((copy?.x ?? 0) - (original?.x ?? 0))).toBeGreaterThan(original?.width ?? 0);
    expect(await page.locator(".react-flow__node.selected").count()).toBe(1);
    expect(await canvas.settings.count()).toBe(0);

    await page.keyboard.press("ControlOrMeta+z");
    await page.keyboard.press("ControlOrMeta+z");
    await canvas.card(/^Wait/).waitFor();
    await soon(() => canvas.draft()).toEqual(before);
    await page.keyboard.press("ControlOrMeta+Shift+z");
    await canvas.card(/^Wait/).waitFor({ state: "hidden" });
    await canvas.redo();
    await soon(() => canvas.card(/^Send SMS/).count()).toBe(2);
    await canvas.undo();
    await canvas.undo();
    await soon(() => canvas.draft()).toEqual(before);
  });

  it("moves, splices, rewires, changes settings and tidies, and every one of them is undone by itself", async () => {
    const canvas = await newFromRecipe(page);
    const before = await canvas.draft();
    const seen = [await canvas.look()];
    const sees = async () => {
      await soon(() => canvas.look()).not.toEqual(seen.at(-1));
      seen.push(await canvas.look());
    };

    const box = await canvas.card(/^Missed call/).boundingBox();
    await canvas.drag(canvas.card(/^Missed call/), { x: (box?.x ?? 0) + 300, y: (box?.y ?? 0) + 60 });
    await sees();
    await page.getByRole("button", { name: "Add a node between Missed call and Wait" }).click();
    await canvas.pick(/^Wait Lets some time pass/);
    await sees();
    await canvas.settings.getByRole("textbox", { name: "How many" }).fill("9");
    await sees();
    await canvas.settings.getByRole("button", { name: "Close settings" }).click();
    await page.getByRole("button", { name: "Show everything" }).click();
    await canvas.drag(
      canvas.card(/^Send SMS/).getByRole("button", { name: "Add a node after “Could not send”" }),
      canvas.card(/^Update field/),
    );
    await sees();
    await page.getByRole("button", { name: "Tidy up" }).click();
    await sees();

    for (const earlier of seen.slice(0, -1).reverse()) {
      await canvas.undo();
      await soon(() => canvas.look()).toEqual(earlier);
    }
    expect(await canvas.draft()).toEqual(before);
    for (const later of seen.slice(1)) {
      await canvas.redo();
      await soon(() => canvas.look()).toEqual(later);
    }
  });

  it("undoes typing inside a box with the browser's own undo", async () => {
    const canvas = await newFromRecipe(page);
    await canvas.open(/^Send SMS/);
    const message = canvas.settings.getByRole("textbox", { name: "Message" });
    const before = await message.inputValue();
    await message.press("ControlOrMeta+End");
    await page.keyboard.type(" Thanks");
    expect(await message.inputValue()).toBe(`${before} Thanks`);
    await soon(async () => {
      await page.keyboard.press("ControlOrMeta+z");
      return message.inputValue();
    }).toBe(before);
    expect(await canvas.card(/^Send SMS/).count()).toBe(1);
  });

  it("is told when another window changed the same draft, and chooses which one goes on", async () => {
    const mine = await newFromRecipe(page);
    await mine.draft();
    const other = await app.tab(page);
    await other.goto(new URL(page.url()).pathname);
    const theirs = canvasOn(other);
    await theirs.open(/^Wait/);

    // Both at once, before either window could hear of the other's.
    await mine.open(/^Wait/);
    await Promise.all([
      mine.settings.getByRole("textbox", { name: "How many" }).fill("5"),
      theirs.settings.getByRole("textbox", { name: "How many" }).fill("7"),
    ]);
    const note = (on: Page) => on.getByRole("alert").filter({ hasText: "changed in another window" });
    await soon(async () => (await note(page).count()) + (await note(other).count())).toBe(1);
    const [loser, winner] = (await note(page).count()) === 1 ? [page, other] : [other, page];
    const kept = await canvasOn(winner).draft();
    await note(loser)
      .getByText(/With theirs: Changed “Wait [57] minutes” to “Wait [57] minutes”\./)
      .waitFor();

    await note(loser).getByRole("button", { name: "Load theirs" }).click();
    await note(loser).waitFor({ state: "hidden" });
    expect(await canvasOn(loser).draft()).toEqual(kept);
    await canvasOn(loser).undo();
    await soon(() => canvasOn(winner).draft()).not.toEqual(kept);
    // Who is shown another's drawing is told whose it is, until it is their own again.
    const told = (on: Page) => on.getByRole("status").filter({ hasText: "Changed in another window" });
    await told(winner).waitFor();
    expect(await told(loser).count()).toBe(0);
    await canvasOn(winner).undo();
    await told(loser).waitFor();
    await told(winner).waitFor({ state: "hidden" });
    await other.close();
  });

  it("sees a node that is not installed as a placeholder that keeps its settings and cannot go live", async () => {
    const canvas = await newFromRecipe(page);
    const draft = await canvas.draft();
    const strange = { id: "strange", type: "sendFax", version: 3, config: { to: "the shop", pages: 2 } };
    const graph = { ...draft, nodes: [...draft.nodes, strange] };
    const revision = await revisionOf(page);
    const saved = await change(page, "workflows.saveDraft", {
      id: workflowIdOf(page),
      draft: graph,
      revision,
    });
    expect(saved).toMatchObject({ revision: revision + 1 });

    await canvas.open(/^Unknown node: This kind of node is not installed: sendFax/);
    await canvas.settings.getByText("Its settings are kept.").waitFor();
    await canvas.settings.getByText('"to": "the shop"').waitFor();
    await canvas.open(/^Wait/);
    await canvas.settings.getByRole("textbox", { name: "How many" }).fill("3");
    expect((await canvas.draft()).nodes).toContainEqual(strange);

    await page.getByRole("main").getByRole("button", { name: "Publish", exact: true }).click();
    const sheet = page.getByRole("dialog", { name: "Not ready to publish" });
    await sheet
      .getByText(/sendFax/)
      .first()
      .waitFor();
    expect(await sheet.getByRole("button", { name: "Publish", exact: true }).isDisabled()).toBe(true);
  });
});

async function revisionOf(on: Page): Promise<number> {
  const workflow = await ask(on, "workflows.get", { id: workflowIdOf(on) });
  if (typeof workflow !== "object" || workflow === null || !("draftRevision" in workflow))
    throw new Error("The server has no such draft.");
  return Number(workflow.draftRevision);
}
