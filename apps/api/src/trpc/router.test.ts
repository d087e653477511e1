import { TRPCError } from "@trpc/server";
import { afterEach, describe, expect, it } from "vitest";
import { businesses } from "../store/index.ts";
import { appRouter } from "./router.ts";
import { ANSWERS, openTestOffice, type TestOffice } from "./testOffice.ts";

let office: TestOffice | undefined;
afterEach(async () => {
  await office?.close();
  office = undefined;
});

/** The code and the sentence of what a procedure refuses with. */
async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof TRPCError) return error.code;
    throw error;
  }
  return "answered";
}

/** Every procedure, called as `caller` would, by its path. */
function procedures(): string[] {
  return Object.keys(appRouter._def.procedures).sort();
}

async function call(caller: ReturnType<TestOffice["as"]>, path: string, input: unknown): Promise<unknown> {
  let at: unknown = caller;
  for (const part of path.split(".")) at = Reflect.get(Object(at), part);
  if (typeof at !== "function") throw new Error(`${path} is no procedure.`);
  return at(input);
}

describe("what a page may ask", () => {
  it("is nothing without a session, but whether it has one", async () => {
    office = await openTestOffice();
    const stranger = office.as(undefined);
    const answers = await Promise.all(
      procedures().map(async (path) => [path, await refusal(call(stranger, path, {}))] as const),
    );
    expect(answers.filter(([, code]) => code !== "UNAUTHORIZED")).toEqual([["session.me", "answered"]]);
    expect(await stranger.session.me()).toEqual({ session: false, now: office.clock.now(), aheadMs: 0 });
  });

  it("is little before there is a business", async () => {
    office = await openTestOffice();
    const newcomer = office.as(null);
    const answers = await Promise.all(
      procedures().map(async (path) => [path, await refusal(call(newcomer, path, {}))] as const),
    );
    expect(answers.filter(([, code]) => code !== "PRECONDITION_FAILED")).toEqual([
      ["session.me", "answered"],
      ["setup.create", "BAD_REQUEST"],
    ]);
  });

  it("never names a business", async () => {
    office = await openTestOffice();
    const { businessId } = await setUpIn(office);
    const owner = office.as(businessId);
    const named = await Promise.all(
      procedures().map(
        async (path) => [path, await refusal(call(owner, path, { businessId: "another" }))] as const,
      ),
    );
    // What takes no input does not read it either.
    expect(named.filter(([, code]) => code === "answered")).toEqual(
      [
        ["session.me", "answered"],
        ["workflows.list", "answered"],
        ["live.changes", "answered"],
        ["past.calls", "answered"],
        ["settings.get", "answered"],
        ["fields.list", "answered"],
        ["assistant.get", "answered"],
        ["assistant.forget", "answered"],
        ["templates.list", "answered"],
        ["connections.get", "answered"],
        ["connections.renewHook", "answered"],
        ["connections.renewSigningSecret", "answered"],
      ].sort(),
    );
    expect(named.every(([, code]) => ["answered", "BAD_REQUEST", "PRECONDITION_FAILED"].includes(code))).toBe(
      true,
    );
  });

  it("answers a fault with a sentence that tells nothing of the inside", async () => {
    office = await openTestOffice();
    const shape = appRouter._def._config.errorFormatter({
      error: new TRPCError({ code: "INTERNAL_SERVER_ERROR", message: 'near "selct": syntax error' }),
      type: "query",
      path: "calls.list",
      input: undefined,
      ctx: undefined,
      shape: {
        message: 'near "selct": syntax error',
        code: -32603,
        data: { code: "INTERNAL_SERVER_ERROR", httpStatus: 500, path: "calls.list" },
      },
    });
    expect(shape.message).toBe(
      "Something went wrong on the server, and it was written to the log. Try again.",
    );
    expect(JSON.stringify(shape)).not.toContain("selct");
  });
});

describe("another business's things", () => {
  it("are not there", async () => {
    office = await openTestOffice();
    const { businessId } = await setUpIn(office);
    const [workflow] = await office.as(businessId).workflows.list();
    const stranger = office.as("another");
    const id = workflow?.id ?? "";
    const asked = [
      stranger.workflows.get({ id }),
      stranger.workflows.rename({ id, name: "Mine now" }),
      stranger.workflows.turn({ id, on: false }),
      stranger.workflowSettings.setGuard({ id, guardMs: null }),
      stranger.workflows.publish({ id, revision: 1 }),
      stranger.workflows.discardDraft({ id, revision: 1 }),
      stranger.workflows.runs({ id }),
      stranger.workflows.saveDraft({ id, draft: { nodes: [], edges: [], layout: {} }, revision: 1 }),
      stranger.runs.get({ id }),
      stranger.calls.get({ id }),
    ];
    expect(new Set(await Promise.all(asked.map(refusal)))).toEqual(new Set(["NOT_FOUND"]));
    expect(await office.as(businessId).workflows.list()).toEqual([workflow]);
  });
});

/** Sets a business up, and tells its id. */
async function setUpIn({ as, store }: TestOffice): Promise<{ businessId: string }> {
  await as(null).setup.create(ANSWERS);
  const [business] = await store.read((tx) => businesses(tx));
  if (business === undefined) throw new Error("Set-up made no business.");
  return { businessId: business.id };
}
