import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { type Changes, createChanges, type Topic } from "../changes.ts";
import { openFurnishedOffice, type TestOffice } from "./testOffice.ts";

const TOPICS = z.custom<readonly Topic[] | "everything">();

let office: TestOffice;
let businessId: string;
let page: AbortController;
let changes: Changes;

beforeEach(async () => {
  page = new AbortController();
  changes = createChanges("start");
  ({ office, businessId } = await openFurnishedOffice({ changes }));
  await toldAll();
});
afterEach(async () => {
  page.abort();
  await office.close();
});

const toldAll = () => new Promise((resolve) => setTimeout(resolve, 60));

/** The mark that a page gets before anything else. */
async function mark(): Promise<string> {
  const me = await office.as(businessId).session.me();
  if (!me.session || me.business === null) throw new Error("The office has a business.");
  return me.mark;
}

/** What a page hears first that knows everything up to a mark. */
async function first(
  lastEventId?: string,
): Promise<readonly [id: string, topics: readonly Topic[] | "everything"]> {
  const heard = await office
    .as(businessId, page.signal)
    .live.changes(lastEventId ? { lastEventId } : undefined);
  for await (const told of heard) {
    // To a caller in the same process it is the envelope; a page over HTTP sees what the type says.
    const [id, data] = z.tuple([z.string(), TOPICS]).rest(z.unknown()).parse(told);
    return [id, data];
  }
  throw new Error("The page left before it heard anything.");
}

describe("what a page hears", () => {
  it("begins where its first answer ended: what came between is told, what it knows is not", async () => {
    changes.announce(businessId, "calls");
    await toldAll();
    const known = await mark();
    changes.announce(businessId, "runs");
    await toldAll();
    expect(await first(known)).toEqual([await mark(), ["runs"]]);
  });

  it("comes as it happens", async () => {
    const heard = first(await mark());
    changes.announce(businessId, "messages");
    changes.announce(businessId, "runs");
    expect((await heard)[1]).toEqual(["messages", "runs"]);
  });

  it("goes on after a lost connection, and is everything after a new start of the server", async () => {
    const [id] = await first();
    changes.announce(businessId, "sends");
    await toldAll();
    expect((await first(id))[1]).toEqual(["sends"]);
    expect((await first("earlier:7"))[1]).toBe("everything");
  });
});
