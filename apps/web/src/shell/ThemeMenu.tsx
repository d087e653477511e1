import { Monitor, Moon, Sun } from "lucide-react";
import { IconButton } from "../components/IconButton.tsx";
import { Menu } from "../components/Menu.tsx";
import { type Theme, useTheme } from "./theme.ts";

const THEMES = [
  { theme: "light", label: "Light", icon: Sun },
  { theme: "dark", label: "Dark", icon: Moon },
  { theme: "system", label: "Like this device", icon: Monitor },
] satisfies { theme: Theme; label: string; icon: typeof Sun }[];

/** Chooses light, dark, or what the device says. */
export function ThemeMenu({ side = "top" }: { side?: "top" | "bottom" }) {
  const [theme, setTheme] = useTheme();
  const icon = THEMES.find((of) => of.theme === theme)?.icon ?? Monitor;
  return (
    <Menu
      side={side}
      align={side === "top" ? "start" : "end"}
      trigger={<IconButton icon={icon} label="Theme" size="small" />}
      groups={[
        THEMES.map((of) => ({
          label: of.label,
          icon: of.icon,
          onSelect: () => setTheme(of.theme),
          ...(of.theme === theme ? { hint: "Chosen" } : {}),
        })),
      ]}
    />
  );
}
