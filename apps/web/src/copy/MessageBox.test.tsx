import { DEFAULT_COPY_POLICY } from "@ringback/templates";
import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import type { Names } from "../canvas/sentence.ts";
import { createClient, createQueryClient, TRPCProvider } from "../trpc.ts";
import { MessageBox } from "./MessageBox.tsx";

const where: Names = {
  fields: [{ key: "first_name", label: "First name", type: "text", builtIn: true }],
  numbers: [],
  business: {
    name: "Harbor Plumbing",
    ownerFirstName: "Sam",
    niche: "contractor",
    // Nothing is added to what is written, so that the counts are those of the words.
    copy: { ...DEFAULT_COPY_POLICY, optOut: "never" },
  },
};

/** A page around the box, without a server behind it. */
function Page({ text }: { text: string }) {
  const [value, setValue] = useState(text);
  const [queryClient] = useState(createQueryClient);
  const [trpcClient] = useState(createClient);
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={trpcClient} queryClient={queryClient}>
        <MessageBox label="Message" value={value} onChange={setValue} where={where} />
      </TRPCProvider>
    </QueryClientProvider>
  );
}

function box(): HTMLTextAreaElement {
  return screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Message" });
}

afterEach(cleanup);

describe("the message box", () => {
  it("counts what the text costs while it is written", () => {
    render(<Page text="" />);
    fireEvent.change(box(), { target: { value: "a".repeat(160) } });
    expect(screen.getByText("160 characters, 1 segment")).toBeTruthy();
    fireEvent.change(box(), { target: { value: "a".repeat(161) } });
    expect(screen.getByText("161 characters, 2 segments")).toBeTruthy();
  });

  it("tells the longest a name can make it, beside the usual", () => {
    render(<Page text="Hi {{contact.first_name|there}}" />);
    expect(screen.getByText("Typical 8 characters, 1 segment")).toBeTruthy();
    expect(screen.getByText("longest 14, 1 segment")).toBeTruthy();
  });

  it("shows what a caller gets, with the business's own names", () => {
    render(<Page text="It's {{owner.first_name}} at {{business.name}}." />);
    const preview = screen.getByRole("region", { name: "What a caller gets" });
    expect(within(preview).getByText("It's Sam at Harbor Plumbing.")).toBeTruthy();
  });

  it("repairs a costly character with one press", () => {
    render(<Page text="Hi, it's Sam at Harbor Plumbing — what can I help with?" />);
    fireEvent.click(screen.getByRole("button", { name: "Use plain punctuation" }));
    expect(box().value).toBe("Hi, it's Sam at Harbor Plumbing - what can I help with?");
    expect(screen.queryByRole("button", { name: "Use plain punctuation" })).toBeNull();
  });

  it("has three drafts at once, without a server, and takes the one that is chosen", () => {
    render(<Page text="" />);
    fireEvent.click(screen.getByRole("button", { name: "Three ways to say this" }));
    const panel = screen.getByRole("region", { name: "Three ways to say this" });
    const uses = within(panel).getAllByRole("button", { name: "Use this" });
    expect(uses).toHaveLength(3);
    const [first] = uses;
    if (first) fireEvent.click(first);
    expect(box().value.length).toBeGreaterThan(20);
    expect(screen.queryByRole("region", { name: "Three ways to say this" })).toBeNull();
  });
});
