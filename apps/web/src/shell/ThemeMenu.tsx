import { Monitor } from "lucide-react";
import { IconButton } from "../components/IconButton.tsx";
import { Menu } from "../components/Menu.tsx";
import { useTheme } from "./theme.ts";
import { THEMES } from "./themes.ts";

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
