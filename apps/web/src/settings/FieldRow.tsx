import { Pencil, Trash2 } from "lucide-react";
import { useRef, useState } from "react";
import { IconButton } from "../components/IconButton.tsx";
import type { Answers } from "../shell/useSession.ts";
import { RenameField } from "./RenameField.tsx";
import { sayField } from "./sayField.ts";

export interface FieldRowProps {
  field: Answers["fields"]["list"][number];
  /** Another one is being removed. */
  busy: boolean;
  onRemove: (key: string) => void;
}

/** One contact field: what it holds, where it is used, and what can be done to it. */
export function FieldRow({ field, busy, onRemove }: FieldRowProps) {
  const { key, label, builtIn } = field;
  const [renaming, setRenaming] = useState(false);
  const rename = useRef<HTMLButtonElement>(null);
  if (renaming) {
    return (
      <li className="px-4 py-3">
        <RenameField
          field={field}
          onDone={() => {
            setRenaming(false);
            // Once the button is drawn again.
            requestAnimationFrame(() => rename.current?.focus());
          }}
        />
      </li>
    );
  }
  return (
    <li className="flex items-center gap-1 py-2.5 pr-2 pl-4">
      <div className="min-w-0 flex-1">
        <p className="text-sm font-medium wrap-anywhere">{label}</p>
        <p className="text-sm text-ink-soft">{sayField(field)}</p>
      </div>
      {builtIn ? (
        <span className="pr-2 text-sm text-ink-soft">Built in</span>
      ) : (
        <>
          <IconButton
            ref={rename}
            size="small"
            icon={Pencil}
            label={`Rename ${label}`}
            onClick={() => setRenaming(true)}
          />
          <IconButton
            size="small"
            icon={Trash2}
            label={`Remove ${label}`}
            disabled={busy}
            focusableWhenDisabled
            onClick={() => onRemove(key)}
          />
        </>
      )}
    </li>
  );
}
