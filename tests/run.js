// What `npm test` runs: builds what the browser tests open, runs every project, and ends in one line that says how it went.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const house = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), "ringback-tests-"));
const report = join(folder, "report.json");
const windows = process.platform === "win32";

const built = spawnSync(windows ? "npm.cmd" : "npm", ["run", "build"], {
  cwd: house,
  encoding: "utf8",
  shell: windows,
});
if (built.status !== 0) {
  process.stderr.write(`The build failed.\n${built.stdout}${built.stderr}\n0 passed, 1 failed\n`);
  process.exit(1);
}
const vitest = join(house, "node_modules/vitest/vitest.mjs");
const run = spawnSync(
  process.execPath,
  [
    vitest,
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { cwd: house, stdio: "inherit" },
);

const { passed, failed, skipped } = read();
process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`);
rmSync(folder, { recursive: true, force: true });
process.exit(run.status === 0 && failed === 0 ? 0 : 1);

/** Counts from the report. A suite that could not even be loaded counts as one failed test. */
function read() {
  try {
    const told = JSON.parse(readFileSync(report, "utf8"));
    const unloaded = told.testResults.filter(
      (file) => file.status === "failed" && file.assertionResults.length === 0,
    );
    return {
      passed: told.numPassedTests,
      failed: Math.max(told.numFailedTests + unloaded.length, run.status === 0 ? 0 : 1),
      skipped: told.numPendingTests + told.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
