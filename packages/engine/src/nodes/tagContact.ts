import { z } from "zod";
import { hasTag } from "../changeContact.ts";
import { control, defineNode } from "../defineNode.ts";

const config = z.strictObject({
  action: z.enum(["add", "remove"]).meta(
    control({
      label: "What to do",
      control: "choice",
      labels: { add: "Add a tag", remove: "Take a tag off" },
    }),
  ),
  tag: z
    .string()
    .max(60, "Keep it to 60 characters.")
    .meta(control({ label: "Tag", control: "text", help: "Branches can look at it, and so can you." })),
});

type Config = z.infer<typeof config>;

/** Tags the contact, or takes a tag off. Later nodes of the same turn see it. */
export const tagContact = defineNode<Config>({
  type: "tagContact",
  version: 1,
  kind: "data",
  title: "Tag",
  description: "Adds a tag to the contact, or takes one off.",
  icon: "tag",
  config,
  fresh: { action: "add", tag: "" },
  ports: () => [{ id: "next", label: "Then" }],
  card({ action, tag }) {
    const chip = tag.trim() === "" ? ({ chip: "a tag", empty: true } as const) : { chip: tag.trim() };
    return action === "add" ? ["Tag the contact ", chip] : ["Take the tag ", chip, " off the contact"];
  },
  findings: ({ tag }, { nodeId }) =>
    tag.trim() === ""
      ? [{ code: "tagMissing", severity: "error", nodeId, field: "tag", message: "Write the tag." }]
      : [],
  enter({ facts }, { action, tag: written }) {
    const tag = written.trim();
    const has = hasTag(facts.contact, tag);
    if (action === "add") {
      if (has) return { type: "go", port: "next", why: `They had the tag "${tag}" already.` };
      return { type: "go", port: "next", why: `Tagged "${tag}".`, change: { type: "addTag", tag } };
    }
    if (!has) return { type: "go", port: "next", why: `They did not have the tag "${tag}".` };
    return {
      type: "go",
      port: "next",
      why: `The tag "${tag}" was taken off.`,
      change: { type: "removeTag", tag },
    };
  },
});
