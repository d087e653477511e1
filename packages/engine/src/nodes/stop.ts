import { z } from "zod";
import { control, defineNode } from "../defineNode.ts";

const config = z.strictObject({
  reason: z
    .string()
    .max(200, "Keep it to 200 characters.")
    .meta(
      control({
        label: "Why",
        control: "text",
        help: "You read it in the list of calls. It may stay empty.",
      }),
    ),
});

type Config = z.infer<typeof config>;

/** Ends the run, with the owner's own reason. */
export const stop = defineNode<Config>({
  type: "stop",
  version: 1,
  kind: "branch",
  title: "Stop",
  description: "Ends it here, and says why.",
  icon: "circle-stop",
  config,
  fresh: { reason: "" },
  ports: () => [],
  card: ({ reason }) => (reason.trim() === "" ? ["Stop here"] : ["Stop here: ", { chip: reason.trim() }]),
  findings: () => [],
  enter: (_here, { reason }) => ({ type: "stop", why: sentence(reason) }),
});

function sentence(reason: string): string {
  const said = reason.trim();
  if (said === "") return "The drawing stops here.";
  return /[.?!…]$/.test(said) ? said : `${said}.`;
}
