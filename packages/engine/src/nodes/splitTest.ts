import { z } from "zod";
import { control, defineNode } from "../defineNode.ts";

const config = z.strictObject({
  share: z
    .number()
    .int()
    .min(1, "Give A at least 1 of 100.")
    .max(99, "Leave B at least 1 of 100.")
    .meta(control({ label: "Out of 100 callers, A gets", control: "count", help: "B gets the others." })),
});

type Config = z.infer<typeof config>;

/**
 * Sends some callers one way and the others another, to see which text is answered more. A caller goes the same way
 * every time: it is worked out from their number and this node, so nothing has to be remembered.
 */
export const splitTest = defineNode<Config>({
  type: "splitTest",
  version: 1,
  kind: "branch",
  title: "Split test",
  description: "Sends some callers by A and the others by B.",
  icon: "flask-conical",
  config,
  fresh: { share: 50 },
  ports: () => [
    { id: "a", label: "A" },
    { id: "b", label: "B" },
  ],
  card: ({ share }) => [
    "Of 100 callers, ",
    { chip: `${share} go by A` },
    " and ",
    { chip: `${100 - share} by B` },
  ],
  findings: () => [],
  enter({ facts, nodeId }, { share }) {
    const port = hundredth(`${nodeId} ${facts.contact.phone}`) < share ? "a" : "b";
    return { type: "go", port, why: `This caller belongs to ${port.toUpperCase()}, now and every time.` };
  },
});

/** 0 to 99, the same for the same words on every machine: FNV-1a of 32 bits, mixed once more so that the low bits are even. */
function hundredth(words: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return (hash >>> 0) % 100;
}
