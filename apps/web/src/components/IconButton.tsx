import { Button as BaseButton } from "@base-ui/react/button";
import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
import { classes } from "./classes.ts";
import { Tip } from "./Tip.tsx";

export interface IconButtonProps
  extends Omit<ComponentProps<typeof BaseButton>, "className" | "children" | "aria-label"> {
  icon: LucideIcon;
  /** What it does, for the tip and for who cannot see the icon. */
  label: string;
  look?: "plain" | "quiet";
  size?: "normal" | "small";
  className?: string;
}

/** A button with only an icon: its label is a tip on hover and focus. */
export function IconButton({
  icon: Icon,
  label,
  look = "quiet",
  size = "normal",
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tip says={label}>
      <BaseButton
        type="button"
        {...rest}
        aria-label={label}
        className={classes(
          "inline-flex shrink-0 items-center justify-center rounded-control border text-ink-soft transition-colors duration-150 hover:not-data-disabled:bg-surface-sunken hover:not-data-disabled:text-ink data-disabled:opacity-45",
          size === "small" ? "size-8 pointer-coarse:size-10" : "size-9 pointer-coarse:size-11",
          look === "plain" ? "border-line-strong bg-surface-raised" : "border-transparent bg-transparent",
          className,
        )}
      >
        <Icon aria-hidden="true" className="size-4.5" />
      </BaseButton>
    </Tip>
  );
}
