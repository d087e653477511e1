import { BlockList, isIP } from "node:net";
import { z } from "zod";

const EXAMPLES = "use an address such as https://api.openai.com/v1 or http://localhost:11434/v1";
const NO_MODEL_THERE =
  "use another address: no model answers at this one, and machines in a data centre keep their secrets there";

/**
 * Where a model is asked, tidied. This machine and private networks are fine: models run there. Addresses of the link
 * itself are refused, since cloud machines answer there with their own keys.
 */
export const MODEL_ADDRESS = z
  .url({ protocol: /^https?$/, error: EXAMPLES })
  .max(300)
  .refine((url) => !/[?#]/.test(url), EXAMPLES)
  // What is no address was refused above; zod goes on to the next check all the same.
  .refine((url) => !URL.canParse(url) || !new URL(url).username, "put the key in its own field")
  .refine((url) => !URL.canParse(url) || !isOfLink(new URL(url).hostname), NO_MODEL_THERE)
  .transform((url) => (URL.canParse(url) ? new URL(url).href.replace(/\/+$/, "") : url));

const OF_LINK = new BlockList();
OF_LINK.addSubnet("169.254.0.0", 16, "ipv4");
OF_LINK.addSubnet("fe80::", 10, "ipv6");
// Where AWS answers over IPv6, and Alibaba Cloud over IPv4.
OF_LINK.addAddress("fd00:ec2::254", "ipv6");
OF_LINK.addAddress("100.100.100.200", "ipv4");

/** The names that Google's and others' machines know it by. */
const NAMES: ReadonlySet<string> = new Set(["metadata", "metadata.google.internal", "instance-data"]);

/** @param hostname As `URL` gives it: numbers in their usual form, IPv6 in brackets. */
function isOfLink(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  const family = isIP(host);
  return family === 0 ? NAMES.has(host) : OF_LINK.check(host, family === 6 ? "ipv6" : "ipv4");
}

/** Only of OpenAI it is known which models it has: any other server has to be told which to use. */
export function needsModel(baseUrl: string | null): boolean {
  return baseUrl !== null && new URL(baseUrl).hostname !== "api.openai.com";
}
