import { parseArgs } from "node:util";
import type { Finding } from "@ringback/engine";
import { CommandRefused } from "./commandRefused.ts";
import { configOf } from "./configOf.ts";

/** `ringback setup`: the first visit's form, for scripts. Creates the business, its number and the recipe of the trade. */
export async function setupCommand(words: string[]): Promise<number> {
  const { values } = parseArgs({
    args: words,
    options: {
      business: { type: "string" },
      owner: { type: "string" },
      niche: { type: "string" },
      timezone: { type: "string" },
      number: { type: "string" },
      "forward-to": { type: "string" },
    },
  });
  const config = configOf(process.env);
  const { openOffice } = await import("../office.ts");
  const office = await openOffice(config);
  try {
    const answer = await office.setUp({
      businessName: values.business ?? "",
      ownerFirstName: values.owner ?? "",
      niche: values.niche ?? "",
      timeZone: values.timezone ?? "",
      ...(values.number === undefined ? {} : { number: values.number }),
      ...(values["forward-to"] === undefined ? {} : { forwardTo: values["forward-to"] }),
    });
    if ("findings" in answer) {
      throw new CommandRefused(answer.findings.map(lineOf).join("\n"));
    }
    process.stdout.write(
      `${values.business} is set up on ${answer.number}. Start the server with \`npm start\`.\n`,
    );
    return 0;
  } finally {
    await office.close();
  }
}

// Which option gives the answer that a finding is about.
const OPTIONS = new Map([
  ["businessName", "--business"],
  ["ownerFirstName", "--owner"],
  ["niche", "--niche"],
  ["timeZone", "--timezone"],
  ["number", "--number"],
  ["forwardTo", "--forward-to"],
]);

function lineOf({ field, message }: Finding): string {
  const option = OPTIONS.get(field ?? "");
  return option === undefined ? message : `${option}: ${message}`;
}
