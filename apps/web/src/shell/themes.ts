import { Monitor, Moon, Sun } from "lucide-react";
import type { Theme } from "./theme.ts";

/** The themes to choose from, in words. */
export const THEMES = [
  { theme: "light", label: "Light", icon: Sun },
  { theme: "dark", label: "Dark", icon: Moon },
  { theme: "system", label: "Like this device", icon: Monitor },
] satisfies { theme: Theme; label: string; icon: typeof Sun }[];
