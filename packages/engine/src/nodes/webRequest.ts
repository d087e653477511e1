import { z } from "zod";
import { type CardPart, control, defineNode, type Here, type Where } from "../defineNode.ts";
import { errandKey, hostOf } from "../errand.ts";
import type { Finding, Move } from "../model.ts";
import { isOwnNetwork } from "./ownNetwork.ts";

const config = z.strictObject({
  url: z
    .string()
    .max(2_000, "Shorten the address: it has at most 2,000 characters.")
    .meta(
      control({
        label: "Address",
        control: "text",
        help: "It gets the call and the contact as JSON. The secret that signs it is in Settings, under Connections.",
      }),
    ),
});

type Config = z.infer<typeof config>;

/** Tells another program of the call. The run does not wait for its answer, and nothing of that is read. */
export const webRequest = defineNode<Config>({
  type: "webRequest",
  version: 1,
  kind: "data",
  title: "Web request",
  description: "Posts the call and the contact to an address, for another program.",
  icon: "webhook",
  config,
  fresh: { url: "" },
  ports: () => [{ id: "next", label: "Then" }],
  card: ({ url }) => ["Post the call to ", addressChip(url)],
  findings,
  needs: () => ["lastReply"],
  enter,
});

function enter(here: Here, { url: written }: Config): Move {
  const url = written.trim();
  if (!ADDRESS.test(url)) return { type: "go", port: "next", why: "There was no address to post to." };
  return {
    type: "go",
    port: "next",
    why: `Posts the call to ${hostOf(url)}.`,
    errands: [{ type: "webRequest", url, body: JSON.stringify(told(here)) }],
  };
}

/** What is posted, as `docs/web-request.md` describes it. Fields are only ever added. */
function told({ run, call, facts, now, nodeId }: Here) {
  const number = facts.numbers.find(({ id }) => id === call.numberId);
  const { phone, known, fields, tags } = facts.contact;
  return {
    key: errandKey(run, 1),
    at: now,
    business: { name: facts.business.name },
    workflow: { id: run.workflowId, versionId: run.versionId },
    run: { id: run.id, node: nodeId },
    call: {
      id: call.id,
      at: call.at,
      from: call.from,
      to: number?.e164 ?? null,
      label: number?.label ?? null,
      outcome: call.outcome,
      rangMs: call.rangMs,
    },
    contact: { phone, known, fields, tags, lastReply: facts.lastReply },
  };
}

function findings({ url: written }: Config, { nodeId, reach }: Where): Finding[] {
  const url = written.trim();
  const place = { nodeId, field: "url" };
  const found: Finding[] = [];
  const error = (code: string, message: string) => found.push({ ...place, code, severity: "error", message });
  if (url === "") error("addressMissing", "Enter the address to post to.");
  else if (/^https?:\/\/[^/?#\s]*@/i.test(url))
    error("addressCredentials", "Take the user name and password out of the address: requests are signed.");
  else if (!ADDRESS.test(url))
    error(
      "addressInvalid",
      "That is not an address that can be posted to, such as https://hooks.example.com/calls.",
    );
  else if (isOwnNetwork(hostOf(url))) {
    const message =
      "That address is in a private network, where web requests never go. Use one of the public internet.";
    found.push({ ...place, code: "addressPrivate", severity: "warning", message });
  } else if (!/^https:/i.test(url)) {
    const message = "Use https:// if it can: over http anybody on the way could read your callers' numbers.";
    found.push({ ...place, code: "addressPlain", severity: "warning", message });
  }
  if (reach && !reach.webRequests) {
    error("webRequestsOff", "Web requests are off on this server. Whoever runs it can set WEB_REQUESTS=on.");
  }
  return found;
}

function addressChip(url: string): CardPart {
  return ADDRESS.test(url.trim()) ? { chip: hostOf(url.trim()) } : { chip: "an address", empty: true };
}

/** http or https, a host without credentials, and whatever follows. */
const ADDRESS = /^https?:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/i;
