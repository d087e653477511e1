import { fileURLToPath } from "node:url";
import * as lucide from "lucide-react";
import { type Plugin, runnerImport } from "vite";

const NAME = "virtual:node-icons";
const RESOLVED = `\0${NAME}`;
const NODE_TYPES = fileURLToPath(new URL("../../ringback.nodes.ts", import.meta.url));

/**
 * The icons that the node types of this build name, as one module: `ICONS` by name. The bundle then holds these and not
 * two thousand, and a node type of another package brings its own without a change here.
 */
export function nodeIcons(): Plugin {
  return {
    name: "ringback:node-icons",
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      const { module } = await runnerImport<{ nodeTypes: readonly { type: string; icon: string }[] }>(
        NODE_TYPES,
      );
      this.addWatchFile(NODE_TYPES);
      const icons = new Map(
        module.nodeTypes.map(({ type, icon }) => [icon, { type, component: inPascalCase(icon) }]),
      );
      for (const [icon, { type, component }] of icons) {
        if (!(component in lucide))
          this.error(`The node type ${type} names the icon "${icon}", which lucide does not have.`);
      }
      const lines = [...icons].map(([icon, { component }]) => `  ${JSON.stringify(icon)}: ${component},`);
      const components = [...new Set([...icons.values()].map(({ component }) => component))];
      return `import { ${components.join(", ")} } from "lucide-react";\nexport const ICONS = {\n${lines.join("\n")}\n};\n`;
    },
  };
}

/** `message-square-text` is exported as `MessageSquareText`. */
function inPascalCase(icon: string): string {
  return icon
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
