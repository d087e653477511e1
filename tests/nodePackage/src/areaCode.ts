import { control, defineNode, type Finding, type Here, type Move, type Where } from "@ringback/engine";
import { z } from "zod";

const config = z.strictObject({
  codes: z
    .string()
    .max(200, "Keep it to 200 characters.")
    .meta(control({ label: "Area codes", control: "text", help: "Three digits each, with commas between." })),
});

type Config = z.infer<typeof config>;

/** Goes one way for callers from around here, and another for everybody else. */
export const areaCode = defineNode<Config>({
  type: "areaCode",
  version: 1,
  kind: "branch",
  title: "Area code",
  description: "Tells local callers from others by their number.",
  icon: "map-pin",
  config,
  fresh: { codes: "" },
  ports: () => [
    { id: "local", label: "Local" },
    { id: "other", label: "Other" },
  ],
  card: ({ codes }) => {
    const named = codesOf(codes);
    return [
      "If they call from ",
      named.length > 0 ? { chip: named.join(", ") } : { chip: "an area code", empty: true },
    ];
  },
  findings,
  enter,
});

function enter({ facts }: Here, { codes }: Config): Move {
  // North American numbers: "+1", then the area code.
  const called = facts.contact.phone.slice(2, 5);
  return codesOf(codes).includes(called)
    ? { type: "go", port: "local", why: `${called} is one of your area codes.` }
    : { type: "go", port: "other", why: `${called} is none of your area codes.` };
}

function findings({ codes }: Config, { nodeId }: Where): Finding[] {
  const wrong = codesOf(codes).find((code) => !/^\d{3}$/.test(code));
  const error = (code: string, message: string): Finding[] => [
    { code, severity: "error", nodeId, field: "codes", message },
  ];
  if (wrong !== undefined) return error("areaCodeShape", `"${wrong}" is no area code: it has three digits.`);
  return codesOf(codes).length > 0 ? [] : error("areaCodeMissing", "Name at least one area code.");
}

function codesOf(codes: string): string[] {
  return codes
    .split(",")
    .map((code) => code.trim())
    .filter((code) => code !== "");
}
