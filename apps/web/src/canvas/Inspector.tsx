import { BOUNDS, type Finding, followUps, type Graph, type GraphNode, type Registry } from "@ringback/engine";
import { Copy, Power, Trash2 } from "lucide-react";
import { Button } from "../components/Button.tsx";
import { Field, Input } from "../components/Field.tsx";
import { CONTROLS } from "./controls/controls.ts";
import { FindingList } from "./FindingList.tsx";
import { type FormField, formFields } from "./formFields.ts";
import type { Names } from "./sentence.ts";
import type { Commands } from "./useCommands.tsx";
import { valueAt, withValueAt } from "./valueAt.ts";
import { WaysOut } from "./WaysOut.tsx";

export interface InspectorProps {
  registry: Registry;
  graph: Graph;
  node: GraphNode;
  where: Names;
  /** Findings about this node. */
  findings: readonly Finding[];
  /** A new config, and the field that was changed. */
  onConfigure: (config: unknown, path: string) => void;
  onRename: (name: string) => void;
  onOpen: (nodeId: string) => void;
  commands: Commands;
}

/** A node's settings. The form is read off its type's schema, so a node type brings its own. */
export function Inspector({
  registry,
  graph,
  node,
  where,
  findings,
  onConfigure,
  onRename,
  onOpen,
  commands,
}: InspectorProps) {
  const nodeType = registry.get(node.type);
  const fields = nodeType ? formFields(nodeType).filter((field) => isShown(field, node.config)) : [];
  const placed = fields.map((field) => ({
    field,
    about: findings.filter((finding) => isAt(finding, field.path)),
  }));
  // A text that goes on with a conversation is judged otherwise than one that comes out of the blue.
  const told = followUps(registry, graph).has(node.id) ? { ...where, followsUp: true } : where;
  const rest = findings.filter((finding) => !placed.some(({ about }) => about.includes(finding)));
  return (
    <div className="flex flex-col gap-5">
      {rest.length > 0 && <FindingList findings={rest} />}
      {placed.map(({ field, about }) => {
        const Control = CONTROLS[field.control];
        return (
          <div key={field.path} data-field={field.path}>
            <Control
              field={field}
              value={valueAt(node.config, field.path)}
              onChange={(value) => onConfigure(withValueAt(node.config, field.path, value), field.path)}
              config={node.config}
              where={told}
              findings={about}
            />
          </div>
        );
      })}
      {!nodeType && <UnknownNode node={node} />}
      <WaysOut
        scene={{ registry, graph, where }}
        node={node}
        onAdd={commands.addAfterPort}
        onConnect={commands.connectFromPort}
        onOpen={onOpen}
      />
      <Field label="Name" help="For you: it stands on the card in place of what kind of node it is.">
        <Input
          value={node.name ?? ""}
          maxLength={BOUNDS.nameCharacters}
          placeholder={nodeType?.title ?? "Unknown node"}
          onChange={(event) => onRename(event.currentTarget.value)}
        />
      </Field>
      <div className="flex flex-wrap gap-2 border-t pt-4">
        <Button size="small" icon={Power} onClick={() => commands.switchNodes([node.id], !node.off)}>
          {node.off ? "Switch on" : "Switch off"}
        </Button>
        <Button size="small" icon={Copy} onClick={() => commands.duplicate(new Set([node.id]))}>
          Duplicate
        </Button>
        <Button size="small" look="danger" icon={Trash2} onClick={() => commands.remove([node.id])}>
          Delete
        </Button>
      </div>
    </div>
  );
}

/** A question that only makes sense after some answers to another one waits for those. */
function isShown({ shownWhen }: FormField, config: unknown): boolean {
  if (shownWhen === undefined) return true;
  const answer = valueAt(config, shownWhen.of);
  return typeof answer === "string" && shownWhen.is.includes(answer);
}

/** Whether a finding stands at a field: at it, inside it, or anywhere when the field is the whole config. */
function isAt({ field }: Finding, path: string): boolean {
  if (field === undefined) return false;
  return path === "" || field === path || field.startsWith(`${path}.`);
}

function UnknownNode({ node }: { node: GraphNode }) {
  return (
    <div className="flex flex-col gap-2 text-sm">
      <p>
        Nobody installed the node <span className="font-medium">{node.type}</span> here. Its settings are
        kept. Install it, or delete this node, before you publish.
      </p>
      <pre className="max-h-64 overflow-auto rounded-control bg-surface-sunken p-3 text-xs whitespace-pre-wrap">
        {JSON.stringify(node.config, null, 2)}
      </pre>
    </div>
  );
}
