import { FileUp } from "lucide-react";
import { useRef } from "react";
import { Button } from "../components/Button.tsx";
import { CommandIcon } from "../palette/CommandIcon.tsx";
import { useOfferCommands } from "../palette/CommandShelf.tsx";
import { RefusedFileSheet } from "./RefusedFileSheet.tsx";
import { useImport } from "./useImport.ts";

/** Asks for a workflow's file. A good one opens as a new draft; of another nothing is imported, and a sheet says why. */
export function ImportWorkflow() {
  const input = useRef<HTMLInputElement>(null);
  const { busy, refused, onRead, importFile } = useImport();
  const choose = () => input.current?.click();
  useOfferCommands(() => [
    {
      id: "import workflow",
      label: "Import a workflow…",
      group: "Workflows",
      words: "file open json upload",
      icon: <CommandIcon icon={FileUp} />,
      run: choose,
    },
  ]);
  return (
    <>
      <Button icon={FileUp} busy={busy} onClick={choose}>
        Import
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        aria-label="Workflow file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void importFile(file);
          // The same file can be chosen again, once it is mended.
          currentTarget.value = "";
        }}
      />
      <RefusedFileSheet refused={refused} onClose={onRead} onAgain={choose} />
    </>
  );
}
