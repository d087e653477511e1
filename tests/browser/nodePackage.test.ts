import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { freePort } from "ringback";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openTerminal, type Serving, type Terminal } from "../cli/ringback.ts";
import { ask, change } from "./askServer.ts";
import { houseWith } from "./houseWith.ts";
import { openBrowser } from "./openBrowser.ts";
import { newWorkflow } from "./pages/canvasPage.ts";
import { openPhone } from "./pages/phonePage.ts";
import { soon } from "./soon.ts";

const PACKAGE = fileURLToPath(new URL("../nodePackage", import.meta.url));
const SET_UP = "--business,Miller Plumbing,--owner,Dana,--niche,contractor,--timezone,America/Chicago".split(
  ",",
);
const BODY = "Hi, it's {{owner.first_name}} at {{business.name}}. Sorry I missed you. What do you need?";

let house: ReturnType<typeof houseWith>;
let terminal: Terminal;
let server: Serving;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  house = houseWith({ folder: PACKAGE, name: "ringback-node-area-code", exported: "areaCode" });
  const port = await freePort();
  terminal = openTerminal({ PORT: String(port) }, house.folder);
  // The first command builds, since the list of node types is new.
  await terminal.run(["setup", ...SET_UP]);
  server = await terminal.serve();
  browser = await openBrowser();
  const [link = ""] = /http:\S+/.exec(server.printed()) ?? [];
  const context = await browser.newContext({
    baseURL: new URL(link).origin,
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
  });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(link);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  terminal?.close();
  house?.close();
});

it("is checked and documented by the command line of that build", async () => {
  const nodes = [{ id: "near", type: "areaCode", version: 1, config: { codes: "31" } }];
  const file = { ringback: "workflow", format: 1, name: "Near", graph: { nodes, edges: [] } };
  writeFileSync(join(terminal.folder, "near.json"), JSON.stringify(file));
  const { out } = await terminal.run(["workflow", "check", "near.json"]);
  expect(out).toContain('error at near codes: "31" is no area code: it has three digits.');
  expect(out).not.toContain("does not know the node type");
  const schema = await terminal.run(["workflow", "schema"]);
  expect(schema.out).toContain('"description": "Tells local callers from others by their number."');
});

it("is dragged on, filled in, mended, published, and a call runs through it", async () => {
  const canvas = await newWorkflow(page);
  const { settings } = canvas;
  await canvas.drop("Missed call", { x: 560, y: 60 });
  await canvas.drop("Area code", { x: 560, y: 300 });
  await settings.getByText("Three digits each, with commas between.").waitFor();
  const codes = settings.getByRole("textbox", { name: "Area codes" });
  await codes.fill("31");
  await settings.getByText('"31" is no area code: it has three digits.').waitFor();
  await codes.fill("312, 773");
  await canvas.card(/^Area code: If they call from 312, 773/).waitFor();
  await settings.getByRole("button", { name: "Close settings" }).click();
  await canvas.drag(
    canvas.card(/^Missed call/).getByRole("button", { name: "Add a node after Missed call" }),
    canvas.card(/^Area code/),
  );
  await canvas
    .card(/^Area code/)
    .getByRole("button", { name: "Add a node after “Local”" })
    .click();
  await canvas.pick(/^Send SMS/);
  await settings.getByRole("textbox", { name: "Message" }).fill(BODY);
  await settings.getByRole("button", { name: "Close settings" }).click();
  await canvas.publish();

  const [first] = (await ask(page, "workflows.list", {})) as { id: string }[]; // The set-up's own, and oldest.
  await change(page, "workflows.turn", { id: first?.id ?? "", on: false });
  const phone = await openPhone(page);
  await phone.callInVain();
  await phone.skipToTheEnd();
  await soon(() => phone.texts()).toEqual([
    "Hi, it's Dana at Miller Plumbing. Sorry I missed you. What do you need? Reply STOP to opt out.",
  ]);
  await page.getByRole("link", { name: "Calls" }).first().click();
  await page.getByRole("region", { name: "Today" }).getByRole("button").first().click();
  await page.getByText("312 is one of your area codes.").first().waitFor();
});
