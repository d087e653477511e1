import { Menu as BaseMenu } from "@base-ui/react/menu";
import type { LucideIcon } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { classes } from "./classes.ts";

/** One line of a menu. `hint` is a shortcut or a second word, on the right. */
interface MenuAction {
  label: ReactNode;
  onSelect: () => void;
  icon?: LucideIcon;
  hint?: ReactNode;
  danger?: boolean;
  disabled?: boolean;
}

export interface MenuProps {
  /** The button that opens it. */
  trigger: ReactElement;
  /** Lines; a group's lines stand together and groups have a hairline between them. */
  groups: MenuAction[][];
  align?: "start" | "end";
  side?: "top" | "right" | "bottom" | "left";
}

/** A list of actions behind a button. Arrow keys, type-ahead, Escape. */
export function Menu({ trigger, groups, align = "end", side = "bottom" }: MenuProps) {
  const filled = groups.filter((group) => group.length > 0);
  return (
    <BaseMenu.Root>
      <BaseMenu.Trigger render={trigger} />
      <BaseMenu.Portal>
        <BaseMenu.Positioner side={side} align={align} sideOffset={6} className="z-50 outline-hidden">
          <BaseMenu.Popup className="min-w-48 rounded-card border bg-surface-raised p-1 shadow-float outline-hidden transition-opacity duration-120 data-ending-style:opacity-0 data-starting-style:opacity-0">
            {filled.map((group, at) => (
              // Groups have no identity of their own and never move.
              <BaseMenu.Group key={String(group[0]?.label ?? at)}>
                {at > 0 && <BaseMenu.Separator className="mx-2 my-1 h-px bg-line" />}
                {group.map((action) => (
                  <MenuLine key={String(action.label)} {...action} />
                ))}
              </BaseMenu.Group>
            ))}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}

function MenuLine({ label, onSelect, icon: Icon, hint, danger = false, disabled = false }: MenuAction) {
  return (
    <BaseMenu.Item
      onClick={onSelect}
      disabled={disabled}
      className={classes(
        "flex cursor-pointer items-center gap-2.5 rounded-control px-2.5 py-1.5 text-sm outline-hidden select-none data-disabled:cursor-default data-disabled:opacity-50 data-highlighted:bg-surface-sunken pointer-coarse:py-2.5",
        danger ? "text-failed" : "text-ink",
      )}
    >
      {Icon && <Icon aria-hidden="true" className={classes("size-4 shrink-0", !danger && "text-ink-soft")} />}
      <span className="flex-1">{label}</span>
      {hint && <span className="pl-4 text-xs text-ink-soft">{hint}</span>}
    </BaseMenu.Item>
  );
}
