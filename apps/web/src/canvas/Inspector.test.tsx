import { check, createRegistry, type Graph, RECIPES } from "@ringback/engine";
import { DEFAULT_COPY_POLICY } from "@ringback/templates";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterContextProvider } from "@tanstack/react-router";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { nodeTypes } from "../../../../ringback.nodes.ts";
import { createAppRouter } from "../router.tsx";
import { createClient, createQueryClient, createTrpc, TRPCProvider } from "../trpc.ts";
import { edit } from "./edit.ts";
import { Inspector } from "./Inspector.tsx";
import type { Names } from "./sentence.ts";
import { useCommands } from "./useCommands.tsx";

const registry = createRegistry(nodeTypes);

const where: Names = {
  fields: [
    { key: "last_missed_call_sms_at", label: "Last missed-call text", type: "dateTime", builtIn: true },
  ],
  numbers: [
    { id: "main", e164: "+13125550100", label: "Main line" },
    { id: "night", e164: "+13125550101", label: "Night line" },
  ],
  business: {
    name: "Harbor Plumbing",
    ownerFirstName: "Sam",
    niche: "contractor",
    copy: DEFAULT_COPY_POLICY,
  },
};

/** The settings of one node, with the drawing they change. */
function Settings({ start, nodeId, tell }: { start: Graph; nodeId: string; tell: (graph: Graph) => void }) {
  const [graph, setGraph] = useState(start);
  const change = (next: Graph) => {
    setGraph(next);
    tell(next);
  };
  const commands = useCommands({
    registry,
    graph,
    where,
    newId: () => "new",
    onWriting: () => {},
    selected: new Set(),
    onEdit: (of) => change(edit(registry, graph, of)),
    onSelect: () => {},
    onOpen: () => {},
    onClose: () => {},
    follow: () => {},
    announce: () => {},
  });
  const node = graph.nodes.find(({ id }) => id === nodeId);
  if (!node) return <p>No such node</p>;
  return (
    <Inspector
      registry={registry}
      graph={graph}
      node={node}
      where={where}
      findings={check(registry, graph, where).filter((finding) => finding.nodeId === nodeId)}
      onConfigure={(config) => change(edit(registry, graph, { type: "configure", nodeId, config }))}
      onRename={(name) => change(edit(registry, graph, { type: "rename", nodeId, name }))}
      onOpen={() => {}}
      commands={commands}
    />
  );
}

/** Opens the settings of a node of the recipe; what it returns reads the node's config as it is now. */
function open(nodeId: string, config?: unknown): () => unknown {
  const [first] = RECIPES;
  if (!first) throw new Error("There is no recipe to draw from.");
  const start =
    config === undefined
      ? first.graph()
      : edit(registry, first.graph(), { type: "configure", nodeId, config });
  let graph = start;
  const queryClient = createQueryClient();
  const trpcClient = createClient();
  const router = createAppRouter({ queryClient, trpc: createTrpc(trpcClient, queryClient) });
  render(
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={trpcClient} queryClient={queryClient}>
        <RouterContextProvider router={router}>
          <Settings
            start={start}
            nodeId={nodeId}
            tell={(next) => {
              graph = next;
            }}
          />
        </RouterContextProvider>
      </TRPCProvider>
    </QueryClientProvider>,
  );
  return () => graph.nodes.find(({ id }) => id === nodeId)?.config;
}

afterEach(cleanup);

describe("the settings of a node", () => {
  it("change a span of time, and keep the last number while the box is empty", () => {
    const config = open("wait");
    const amount = screen.getByRole<HTMLInputElement>("textbox", { name: "How many" });
    fireEvent.change(amount, { target: { value: "20" } });
    expect(config()).toEqual({ amount: 20, unit: "minutes" });
    fireEvent.change(amount, { target: { value: "" } });
    expect(config()).toEqual({ amount: 20, unit: "minutes" });
    fireEvent.blur(amount);
    expect(amount.value).toBe("20");
  });

  it("say at the field what to mend", () => {
    open("wait", { amount: 91, unit: "days" });
    expect(screen.getByText(/at most 90 days/)).toBeTruthy();
  });

  it("choose outcomes in the order they are offered", () => {
    const config = open("call", {
      numbers: "any",
      outcomes: ["abandoned"],
      minimumRingSeconds: 3,
      repeat: "ignore",
    });
    fireEvent.click(screen.getByRole("checkbox", { name: "Nobody answered" }));
    expect(config()).toMatchObject({ outcomes: ["missed", "abandoned"] });
  });

  it("go from any number to some", () => {
    const config = open("call");
    fireEvent.click(screen.getByRole("radio", { name: "Only these" }));
    expect(config()).toMatchObject({ numbers: ["main", "night"] });
    fireEvent.click(screen.getByRole("checkbox", { name: /Night line/ }));
    expect(config()).toMatchObject({ numbers: ["main"] });
  });

  it("add a branch, and a condition that says what is missing", () => {
    const config = open("lately");
    fireEvent.click(screen.getByRole("button", { name: "Add a branch" }));
    expect(config()).toMatchObject({ branches: [{ id: "lately" }, { id: "branch2", name: "Branch 2" }] });
    expect(screen.getByRole("textbox", { name: "Name of branch 2" })).toBeTruthy();
    expect(screen.getByText(/Choose the contact field/)).toBeTruthy();
  });

  it("give the keyboard to what was added, and keep it close by when something is deleted", () => {
    open("lately");
    const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
    const inHand = () => document.activeElement;
    press("Add a condition");
    const [first, second] = screen.getAllByRole("combobox", { name: "What to look at" });
    expect(inHand()).toBe(second);
    press("Add a group");
    expect(inHand()).toBe(screen.getAllByRole("combobox", { name: "What to look at" })[2]);
    const remove = () => screen.getAllByRole("button", { name: "Delete this condition" });
    fireEvent.click(remove()[1] as HTMLElement);
    expect(inHand()).toBe(screen.getAllByRole("button", { name: "Add a condition" })[0]);
    fireEvent.click(remove()[1] as HTMLElement);
    expect(inHand()).toBe(screen.getByRole("button", { name: "Add a group" }));
    expect(screen.getByRole("combobox", { name: "What to look at" })).toBe(first);

    press("Add a branch");
    expect(inHand()).toBe(screen.getByRole("textbox", { name: "Name of branch 2" }));
    press("Delete Branch 2");
    expect(inHand()).toBe(screen.getByRole("button", { name: "Add a branch" }));
  });

  it("tell where each way leads", () => {
    open("text");
    expect(screen.getByRole("button", { name: "Set Last missed-call text to now" })).toBeTruthy();
    expect(screen.getAllByText("Nothing: it ends here")).toHaveLength(2);
    expect(screen.getByRole("button", { name: "Add after “Could not send”…" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Connect after “Not confirmed” to…" })).toBeTruthy();
  });
});
