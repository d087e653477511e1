import { defineConfig } from "vite";

// One bundle of our own rooms for `node`; everything from the registry stays in node_modules.
export default defineConfig({
  build: {
    ssr: true,
    target: "node20",
    outDir: "dist",
    emptyOutDir: true,
    sourcemap: true,
    rollupOptions: {
      input: { cli: "src/cli/runCommand.ts" },
      output: { entryFileNames: "[name].js", inlineDynamicImports: true },
    },
  },
  ssr: { noExternal: [/^@ringback\//] },
});
