import { existsSync, readFileSync } from "node:fs";
import { type Config, readConfig, readEnvFile } from "../config.ts";
import { CommandRefused } from "./commandRefused.ts";

/** The configuration from the environment, over `.env` in the working folder. @throws CommandRefused naming every problem. */
export function configOf(env: NodeJS.ProcessEnv): Config {
  const file = existsSync(".env") ? readEnvFile(readFileSync(".env", "utf8")) : {};
  const read = readConfig({ ...file, ...env });
  if ("findings" in read) throw new CommandRefused(read.findings.join("\n"));
  return read.config;
}
