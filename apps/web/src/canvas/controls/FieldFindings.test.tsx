import { createRegistry } from "@ringback/engine";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { nodeTypes } from "../../../../../ringback.nodes.ts";
import { formFields } from "../formFields.ts";
import { namesWith } from "../testNames.ts";
import { TextControl } from "./TextControl.tsx";

afterEach(cleanup);

const webRequest = createRegistry(nodeTypes).get("webRequest");
const where = namesWith();

/** The address box of a web request, with what the node type itself finds about what stands in it. */
function address(url: string) {
  const [field] = webRequest ? formFields(webRequest) : [];
  if (!webRequest || !field) throw new Error("There is no node that posts to an address.");
  const findings = webRequest.findings({ url }, { ...where, nodeId: "w" });
  render(
    <TextControl
      field={field}
      value={url}
      onChange={() => {}}
      config={{ url }}
      where={where}
      findings={findings}
    />,
  );
  const input = screen.getByRole("textbox");
  const described = (input.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id));
  return {
    invalid: input.getAttribute("aria-invalid"),
    severities: findings.map(({ severity }) => severity),
    described: described.map((part) => part?.textContent),
    icons: described.flatMap((part) => [...(part?.querySelectorAll("svg") ?? [])]).length,
  };
}

describe("what is found about a field", () => {
  it("is advice beside a control that is as good as any other, when it may go live so", () => {
    expect(address("http://hooks.example.com/calls")).toEqual({
      invalid: null,
      severities: ["warning"],
      described: [
        "Better to mend: Use https:// if it can: over http anybody on the way could read your callers' numbers.",
      ],
      icons: 1,
    });
  });

  it("is an error that marks the control, when it may not", () => {
    expect(address("")).toEqual({
      invalid: "true",
      severities: ["error"],
      described: ["Enter the address to post to."],
      icons: 0,
    });
  });
});
