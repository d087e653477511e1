import { defineConfig } from "drizzle-kit";

/** `npx drizzle-kit generate --config=drizzle.sqlite.config.ts --name=<what changes>`, in apps/api. Migrations are only ever added. */
export default defineConfig({
  dialect: "sqlite",
  schema: "./src/store/schema.sqlite.ts",
  out: "./migrations/sqlite",
  casing: "snake_case",
});
