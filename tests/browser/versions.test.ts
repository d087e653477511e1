import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "./askServer.ts";
import { escapeFrom, tabTo } from "./keyboard.ts";
import { type App, openApp } from "./openApp.ts";
import { type CanvasPage, canvasOn, openWorkflow, workflowIdOf } from "./pages/canvasPage.ts";
import { versionsOn } from "./pages/versionsSheet.ts";
import { soon } from "./soon.ts";
import { violations } from "./violations.ts";

const WORKFLOW = "Missed-call text-back";

let app: App;
let page: Page;
let canvas: CanvasPage;
beforeAll(async () => {
  app = await openApp();
  page = await app.page();
  canvas = await openWorkflow(page, WORKFLOW);
  await waitFor(canvas, "5");
  await canvas.publish();
  await waitFor(canvas, "9");
  await canvas.publish();
});
afterAll(() => app.close());

/** Makes the Wait of the drawing this long. */
async function waitFor(on: CanvasPage, minutes: string): Promise<void> {
  await on.open(/^Wait/);
  await on.settings.getByRole("textbox", { name: "How many" }).fill(minutes);
  await on.settings.getByRole("button", { name: "Close settings" }).click();
}

const asks = (on: Page) => ask(on, "workflows.versions", { id: workflowIdOf(on) });

/** The Undo of the toast that says this. */
function undoOf(says: RegExp) {
  return page.getByRole("dialog", { name: says }).getByRole("button", { name: "Undo" });
}

describe("the versions of a workflow", () => {
  it("say what each changed and which one is live, and are looked at without being changed", async () => {
    const versions = versionsOn(page);
    const before = await asks(page);
    await soon(() => versions.badge.innerText()).toMatch(/Live v3\s+Draft: no changes/);
    await versions.open();
    expect(await versions.lines()).toEqual([
      "Changed “Wait 5 minutes” to “Wait 9 minutes”.",
      "Changed “Wait 2 minutes” to “Wait 5 minutes”.",
      "The first one, with 5 nodes.",
    ]);
    await versions.version(3).getByText("Live v3").waitFor();
    expect(await versions.restore(3).count()).toBe(0);

    await versions.look(2).click();
    const drawn = versions.sheet.getByRole("group", { name: /^Wait: Wait 5 minutes/ });
    await drawn.waitFor();
    expect(await versions.sheet.getByRole("button", { name: /^Add a node after/ }).count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await escapeFrom(versions.sheet);
    expect(await asks(page)).toEqual(before);
  });

  it("come back as the draft with the mouse, with a toast that undoes it, and callers notice nothing", async () => {
    const versions = versionsOn(page);
    const mine = await canvas.draft();
    const published = await asks(page);
    await versions.open();
    await versions.restore(1).click();
    await page.getByText("Version 1 is your draft. Callers still get v3.").first().waitFor();
    await canvas.card(/^Wait: Wait 2 minutes/).waitFor();
    await soon(() => versions.badge.innerText()).toContain("Draft: 1 change");
    expect((await canvas.draft()).nodes).not.toEqual(mine.nodes);
    await undoOf(/^Version 1 is your draft/).click();
    await canvas.card(/^Wait: Wait 9 minutes/).waitFor();
    await soon(() => canvas.draft()).toEqual(mine);
    expect(await asks(page)).toEqual(published);
  });

  it("come back with the keyboard alone: looked at, restored, and undone by the keys that undo everything", async () => {
    const versions = versionsOn(page);
    const { keyboard } = page;
    await tabTo(page, versions.badge);
    await keyboard.press("Enter");
    await versions.version(1).waitFor();
    await tabTo(page, versions.look(2));
    await keyboard.press("Enter");
    const back = versions.sheet.getByRole("button", { name: "All versions" });
    await soon(() => back.evaluate((button) => button === document.activeElement)).toBe(true);
    await keyboard.press("Enter");
    await soon(() => versions.look(2).evaluate((button) => button === document.activeElement)).toBe(true);
    await tabTo(page, versions.restore(2));
    await keyboard.press("Enter");
    await canvas.card(/^Wait: Wait 5 minutes/).waitFor();
    await versions.sheet.waitFor({ state: "hidden" });
    await soon(() => versions.badge.evaluate((button) => button === document.activeElement)).toBe(true);
    await keyboard.press("ControlOrMeta+z");
    await canvas.card(/^Wait: Wait 9 minutes/).waitFor();
  });

  it("are not restored over what another window saved meanwhile", async () => {
    const other = await app.tab(page);
    await other.goto(new URL(page.url()).pathname);
    const theirs = canvasOn(other);
    await theirs.open(/^Wait/);
    const versions = versionsOn(page);
    await versions.open();

    // Ours is on its way when theirs is saved.
    let letGo = () => {};
    const theirsFirst = new Promise<void>((done) => {
      letGo = done;
    });
    await page.route("**/trpc/workflows.saveDraft*", async (route) => {
      await theirsFirst;
      await route.continue();
    });
    const onItsWay = page.waitForRequest("**/trpc/workflows.saveDraft*");
    await versions.restore(1).click();
    await onItsWay;
    await theirs.settings.getByRole("textbox", { name: "How many" }).fill("7");
    await theirs.card(/^Wait: Wait 7 minutes/).waitFor();
    const kept = await theirs.draft();
    letGo();
    const note = page.getByRole("alert").filter({ hasText: "changed in another window" });
    await note.waitFor();
    expect(await theirs.draft()).toEqual(kept);
    await note.getByRole("button", { name: "Load theirs" }).click();
    await canvas.card(/^Wait: Wait 7 minutes/).waitFor();
    expect(await canvas.draft()).toEqual(kept);
    await page.unroute("**/trpc/workflows.saveDraft*");
    await other.close();
  });
});

describe("a draft", () => {
  it("is discarded after it was said what is lost, and comes back by Undo", async () => {
    const versions = versionsOn(page);
    await waitFor(canvas, "12");
    const mine = await canvas.draft();
    await versions.open();
    await versions.sheet.getByRole("button", { name: "Discard draft" }).click();
    const asked = page.getByRole("alertdialog", { name: "Go back to v3?" });
    await asked.getByText("Wait 12 minutes").waitFor();
    await escapeFrom(asked);
    expect(await canvas.draft()).toEqual(mine);

    await versions.sheet.getByRole("button", { name: "Discard draft" }).click();
    await asked.getByRole("button", { name: "Discard 1 change" }).click();
    await page.getByText("The draft is back to what is live.").waitFor();
    await canvas.card(/^Wait: Wait 9 minutes/).waitFor();
    await undoOf(/^The draft is back/).click();
    await soon(() => canvas.draft()).toEqual(mine);
  });

  it("is discarded with the keyboard alone, and then there is nothing to publish", async () => {
    const versions = versionsOn(page);
    const { keyboard } = page;
    await tabTo(page, versions.badge);
    await keyboard.press("Enter");
    await versions.version(1).waitFor();
    await tabTo(page, versions.sheet.getByRole("button", { name: "Discard draft" }));
    await keyboard.press("Enter");
    const yes = page.getByRole("alertdialog").getByRole("button", { name: "Discard 1 change" });
    await yes.waitFor();
    await tabTo(page, yes);
    await keyboard.press("Enter");
    await canvas.card(/^Wait: Wait 9 minutes/).waitFor();
    await soon(() => versions.badge.innerText()).toContain("Draft: no changes");

    await page.getByRole("main").getByRole("button", { name: "Publish", exact: true }).click();
    const sheet = page.getByRole("dialog", { name: "Nothing to publish" });
    const publish = sheet.getByRole("button", { name: "Publish", exact: true });
    expect({
      disabled: await publish.isDisabled(),
      says: await sheet.getByText("The draft says the same as v3. Change something first.").count(),
    }).toEqual({ disabled: true, says: 1 });
    await keyboard.press("Escape");
  });

  it("of a workflow that is off and says the same is not published again, but turned on", async () => {
    await page.getByRole("button", { name: "Workflow settings" }).click();
    await page.getByRole("switch", { name: "On", exact: true }).click();
    await page.getByText("Off: new calls start nothing in this workflow.").waitFor();
    await page.keyboard.press("Escape");
    const versions = versionsOn(page);
    await soon(() => versions.badge.innerText()).toContain("Off, v3");
    await page.getByRole("main").getByRole("button", { name: "Publish", exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Turn on v3" }).click();
    await soon(() => versions.badge.innerText()).toContain("Live v3");
  });
});

describe("on a phone", () => {
  it("a version is read as a list of its sentences", async () => {
    const small = await app.page({ viewport: { width: 390, height: 844 } });
    await openWorkflow(small, WORKFLOW);
    const versions = versionsOn(small);
    await versions.open();
    expect(await violations(small)).toEqual([]);
    await versions.look(1).click();
    const lines = versions.sheet.getByRole("list", { name: "What happens, in order" });
    await lines.getByText("2 minutes").first().waitFor();
    expect(await lines.getByRole("button").count()).toBe(0);
    await small.context().close();
  });
});
