import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { Pool } from "undici";

/** What this machine does with nothing of ours in the way, measured in the same run: the bench's figures are read beside it. */
export interface Limits {
  /** Form POSTs a second that a bare `node:http` server in this very process answers to itself. */
  posts: number;
  /** One insert and one update each, in groups of 100 to a durable commit, a second. */
  commits: number;
}

export async function measureLimits(): Promise<Limits> {
  return { posts: await barePosts(), commits: bareCommits() };
}

async function barePosts(): Promise<number> {
  const server = createServer((request, response) => {
    request.resume();
    request.on("end", () => response.end("ok"));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: 64 });
  const startedAt = performance.now();
  let left = 20_000;
  const line = async () => {
    while (left > 0) {
      left -= 1;
      const answer = await pool.request({ method: "POST", path: "/", body: "CallSid=CA1&From=%2B15550100" });
      await answer.body.dump();
    }
  };
  await Promise.all(Array.from({ length: 64 }, line));
  const seconds = (performance.now() - startedAt) / 1_000;
  await pool.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return 20_000 / seconds;
}

function bareCommits(): number {
  const folder = mkdtempSync(join(tmpdir(), "ringback-limits-"));
  const db = new Database(join(folder, "limits.db"));
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.exec("create table t (id integer primary key, state text)");
  const insert = db.prepare("insert into t (state) values (?)");
  const update = db.prepare("update t set state = ? where id = ?");
  const startedAt = performance.now();
  for (let group = 0; group < 300; group += 1) {
    db.exec("begin immediate");
    for (let n = 0; n < 100; n += 1) update.run("done", insert.run("due").lastInsertRowid);
    db.exec("commit");
  }
  const seconds = (performance.now() - startedAt) / 1_000;
  db.close();
  rmSync(folder, { recursive: true, force: true });
  return 30_000 / seconds;
}
