import { defineConfig } from "drizzle-kit";

/** `npx drizzle-kit generate --config=drizzle.postgres.config.ts --name=<what changes>`, in apps/api. Migrations are only ever added. */
export default defineConfig({
  dialect: "postgresql",
  schema: "./src/store/schema.postgres.ts",
  out: "./migrations/postgres",
  casing: "snake_case",
});
