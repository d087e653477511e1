import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openApp } from "./openApp.ts";
import { browserOf, SAVED, TAKEN_WITH, takeScreens } from "./savedScreens.ts";

// `npm run screens`: takes the saved screens anew, for whoever changed how one of them looks and has looked at it.
const app = await openApp();
try {
  rmSync(SAVED, { recursive: true, force: true });
  mkdirSync(SAVED, { recursive: true });
  await takeScreens(app, ({ file, png }) => writeFileSync(join(SAVED, file), png));
  writeFileSync(TAKEN_WITH, `${browserOf(app)}\n`);
} finally {
  await app.close();
}
