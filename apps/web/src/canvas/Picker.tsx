import { Menu } from "@base-ui/react/menu";
import { type ReactNode, useEffect, useRef } from "react";
import { classes } from "../components/classes.ts";

/** One thing to pick. Picking may open another list: "Add after…", then which node. */
export interface PickerOption {
  key: string;
  label: string;
  description?: string;
  icon?: ReactNode;
  danger?: boolean;
  onPick: () => void;
}

/** A list that opens anywhere on the canvas: beside a +, at the end of a wire, on a card. */
export interface PickerState {
  title: string;
  options: PickerOption[];
  /** An element, or a point on the screen. */
  beside: Element | { x: number; y: number };
}

export interface PickerProps {
  picker: PickerState | null;
  onClose: () => void;
}

/** Arrow keys, Enter, Escape, and typing the first letters. */
export function Picker({ picker, onClose }: PickerProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // It opens without a trigger, so nothing has told it that a key may have asked: begin on the first line.
    const wait = requestAnimationFrame(() => {
      if (picker) list.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    });
    return () => cancelAnimationFrame(wait);
  }, [picker]);
  if (!picker) return null;
  return (
    <Menu.Root key={picker.title} open modal={false} onOpenChange={(open) => !open && onClose()}>
      <Menu.Portal>
        <Menu.Positioner
          anchor={anchorOf(picker.beside)}
          side="bottom"
          align="center"
          sideOffset={8}
          collisionPadding={12}
          className="z-50 outline-hidden"
        >
          <Menu.Popup
            ref={list}
            className="max-h-(--available-height) w-72 overflow-y-auto rounded-card border bg-surface-raised p-1 shadow-float outline-hidden"
          >
            <Menu.Group>
              <Menu.GroupLabel className="px-2.5 pt-2 pb-1 text-xs font-medium text-ink-soft">
                {picker.title}
              </Menu.GroupLabel>
              {picker.options.map((option) => (
                <Option key={option.key} option={option} onClose={onClose} />
              ))}
            </Menu.Group>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function Option({ option, onClose }: { option: PickerOption; onClose: () => void }) {
  return (
    <Menu.Item
      label={option.label}
      closeOnClick={false}
      onClick={() => {
        onClose();
        option.onPick();
      }}
      className={classes(
        "flex cursor-pointer items-center gap-3 rounded-control px-2.5 py-2 text-sm outline-hidden select-none data-highlighted:bg-surface-sunken",
        option.danger ? "text-failed" : "text-ink",
      )}
    >
      {option.icon}
      <span className="min-w-0 flex-1">
        <span className="block truncate font-medium">{option.label}</span>
        {option.description && (
          <span className="line-clamp-2 block text-xs text-ink-soft">{option.description}</span>
        )}
      </span>
    </Menu.Item>
  );
}

function anchorOf(beside: PickerState["beside"]) {
  if (beside instanceof Element) return beside;
  return { getBoundingClientRect: () => new DOMRect(beside.x, beside.y, 0, 0) };
}
