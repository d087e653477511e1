import { Button as BaseButton } from "@base-ui/react/button";
import type { LucideIcon } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { classes } from "./classes.ts";

/** `primary`: the one main action of a view. `plain`: everything else. `quiet`: no border. `danger`: cannot be undone. */
type ButtonLook = "primary" | "plain" | "quiet" | "danger";

export interface ButtonProps extends Omit<ComponentProps<typeof BaseButton>, "className" | "children"> {
  look?: ButtonLook;
  size?: "normal" | "small";
  icon?: LucideIcon;
  /** Under way: disabled, announced as busy, and still focused. */
  busy?: boolean;
  className?: string;
  children: ReactNode;
}

const LOOKS: Record<ButtonLook, string> = {
  primary: "bg-accent text-accent-ink border-transparent hover:not-data-disabled:brightness-110",
  plain: "bg-surface-raised text-ink border-line-strong hover:not-data-disabled:bg-surface-sunken",
  quiet: "bg-transparent text-ink border-transparent hover:not-data-disabled:bg-surface-sunken",
  danger: "bg-failed-soft text-failed border-transparent hover:not-data-disabled:brightness-95",
};

/** A button with words. 36 px high, 44 px where fingers press; `small` is 32. */
export function Button({
  look = "plain",
  size = "normal",
  icon: Icon,
  busy = false,
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <BaseButton
      type="button"
      {...rest}
      disabled={busy || rest.disabled === true}
      focusableWhenDisabled={busy || rest.focusableWhenDisabled === true}
      aria-busy={busy || undefined}
      className={classes(
        "inline-flex shrink-0 items-center justify-center gap-2 rounded-control border font-medium whitespace-nowrap transition-[background-color,filter] duration-150 ease-out select-none data-disabled:opacity-55",
        size === "small"
          ? "h-8 px-2.5 text-sm pointer-coarse:h-10"
          : "h-9 px-3.5 text-sm pointer-coarse:h-11",
        LOOKS[look],
        className,
      )}
    >
      {Icon && <Icon aria-hidden="true" className="size-4 shrink-0" />}
      {children}
    </BaseButton>
  );
}
