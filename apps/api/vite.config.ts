import { defineConfig } from "vite";
import { nodePackages } from "./nodePackages.ts";

// Bundles of our own rooms for `node`; everything from the registry stays in node_modules.
export default defineConfig({
  build: {
    ssr: true,
    target: "node20",
    outDir: "dist",
    emptyOutDir: true,
    sourcemap: true,
    rollupOptions: {
      input: { cli: "src/cli/runCommand.ts" },
      // A command and what it needs are a file each, all in one folder: paths to the house are counted from there.
      output: { entryFileNames: "[name].js", chunkFileNames: "[name].js" },
    },
  },
  ssr: { noExternal: [/^@ringback\//, ...nodePackages()] },
});
