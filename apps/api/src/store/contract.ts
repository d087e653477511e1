import { afterAll, beforeAll, describe } from "vitest";
import { callContract } from "./contract/calls.ts";
import { contactContract } from "./contract/contacts.ts";
import { errandContract } from "./contract/errands.ts";
import { heldSendContract } from "./contract/heldSends.ts";
import { replyContract } from "./contract/replies.ts";
import { runContract } from "./contract/runs.ts";
import { runWayContract } from "./contract/runWays.ts";
import { scopingContract } from "./contract/scoping.ts";
import { sendContract } from "./contract/sends.ts";
import { templateContract } from "./contract/templates.ts";
import { transactionContract } from "./contract/transactions.ts";
import { workflowSettingsContract } from "./contract/workflowSettings.ts";
import { workflowContract } from "./contract/workflows.ts";
import type { Opened } from "./contract/world.ts";

/**
 * Everything the store promises, run against a real database.
 *
 * @param open Opens an empty database; `close` is called when the suite is through.
 */
export function storeContract(
  name: string,
  open: () => Promise<Opened & { close: () => Promise<void> }>,
): void {
  describe(`the store on ${name}`, () => {
    let current: Awaited<ReturnType<typeof open>> | null = null;
    const opened = () => {
      if (current === null) throw new Error("The store is not open yet");
      return current;
    };
    beforeAll(async () => {
      current = await open();
    }, 60_000);
    afterAll(async () => {
      await current?.close();
    });
    transactionContract(opened);
    contactContract(opened);
    workflowContract(opened);
    workflowSettingsContract(opened);
    callContract(opened);
    runContract(opened);
    runWayContract(opened);
    sendContract(opened);
    heldSendContract(opened);
    errandContract(opened);
    replyContract(opened);
    templateContract(opened);
    scopingContract(opened);
  });
}
