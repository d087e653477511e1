import { describe, expect, it } from "vitest";
import type { Reach } from "../facts.ts";
import { conformance, factsFor, hereFor, playNode, whereFor } from "../testing.ts";
import { webRequest } from "./webRequest.ts";

const URL = "https://hooks.example.com/calls?token=secret";
const REACH: Reach = { ownerPhone: null, ownerEmail: null, email: false, webRequests: true };

it("is a node type like any other", () => {
  expect(conformance(webRequest)).toEqual([]);
});

describe("a web request", () => {
  it("posts the call and the contact under a key, and names no more of the address than its host", () => {
    const facts = factsFor({ contact: { fields: { vip: true }, tags: ["VIP"] }, lastReply: "Call me" });
    const here = hereFor({ facts });
    const move = playNode(webRequest, { config: { url: ` ${URL} ` }, here });
    if (move?.type !== "go" || move.errands?.[0]?.type !== "webRequest")
      throw new Error("It asked for nothing.");
    const [errand] = move.errands;
    expect({ ...errand, body: JSON.parse(errand.body), why: move.why }).toEqual({
      type: "webRequest",
      url: URL,
      why: "Posts the call to hooks.example.com.",
      body: {
        key: "run1/1/errand:1",
        at: here.now,
        business: { name: "Harbor Plumbing" },
        workflow: { id: "workflow1", versionId: "version1" },
        run: { id: "run1", node: "node1" },
        call: {
          id: "call1",
          at: here.call.at,
          from: "+13125550142",
          to: "+13125550100",
          label: "Main line",
          outcome: "missed",
          rangMs: 20_000,
        },
        contact: {
          phone: "+13125550142",
          known: false,
          fields: { vip: true },
          tags: ["VIP"],
          lastReply: "Call me",
        },
      },
    });
  });

  it("goes on without an address", () => {
    expect(playNode(webRequest, { config: { url: "" } })).toEqual({
      type: "go",
      port: "next",
      why: "There was no address to post to.",
    });
  });
});

function codes(url: string, reach: Reach = REACH): string[] {
  return webRequest.findings({ url }, whereFor({ reach })).map(({ code }) => code);
}

it("has findings about an address that is none, tells passwords or is not encrypted, and about a server that refuses", () => {
  expect([
    codes(URL),
    codes(""),
    codes("hooks.example.com"),
    codes("ftp://hooks.example.com"),
    codes("https://me:secret@hooks.example.com/"),
    codes("http://hooks.example.com/"),
    codes(URL, { ...REACH, webRequests: false }),
  ]).toEqual([
    [],
    ["addressMissing"],
    ["addressInvalid"],
    ["addressInvalid"],
    ["addressCredentials"],
    ["addressPlain"],
    ["webRequestsOff"],
  ]);
});

it.each([
  "https://localhost:8080/",
  "https://printer.local/",
  "https://127.1/",
  "https://10.0.0.1/x",
  "https://172.20.0.9/",
  "https://192.168.1.4:9000",
  "http://169.254.169.254/latest",
  "https://[::1]/",
  "https://[fd00::1]/",
])("is told before it goes live that %s is in a private network", (url) => {
  expect(codes(url)).toEqual(["addressPrivate"]);
});

it.each(["https://10.example.com/", "https://172.15.0.1/", "https://localhost.example.com/"])(
  "says nothing of %s",
  (url) => expect(codes(url)).toEqual([]),
);
