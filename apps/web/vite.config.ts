import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { nodeIcons } from "./nodeIcons.ts";

/**
 * Where `npm run dev` finds the server whose pages it stands in for. The host stays the page's own: the server refuses
 * what another site's page sends, and tells it by the host.
 */
const server = { target: process.env.RINGBACK_URL ?? "http://127.0.0.1:3000", changeOrigin: false };

export default defineConfig({
  plugins: [react(), tailwindcss(), nodeIcons()],
  server: { proxy: { "/trpc": server, "/media": server, "/open": server } },
  build: {
    outDir: "dist",
    // The content security policy allows no data: fonts or images, so nothing is inlined.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // The bundler names a piece after every page that has it.
        chunkFileNames: ({ name }) => `assets/${name.split("~")[0]}-[hash].js`,
        // Pieces may need each other, and what they declare is still made in the order that it is written in.
        strictExecutionOrder: true,
        codeSplitting: {
          groups: [
            { name: "react", test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store)\// },
            // Loaded with the pages that draw, and only then.
            { name: "canvas", test: /node_modules\/(@xyflow|@dagrejs|d3-[a-z]+|zustand)\// },
            { name: "shell", tags: ["$initial"] },
            // What pages have in common, in pieces that are worth a request each.
            { name: "parts", minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 40_000 },
          ],
        },
      },
    },
  },
});
