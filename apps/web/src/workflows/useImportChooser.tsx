import { type ReactNode, useRef } from "react";
import { RefusedFileSheet } from "./RefusedFileSheet.tsx";
import { useImport } from "./useImport.ts";

export interface ImportChooser {
  busy: boolean;
  /** Asks for the file. */
  choose: () => void;
  /** What has to stand on the page for that; nothing of it is seen until a file is refused. */
  parts: ReactNode;
}

/** Asks for a workflow's file. A good one opens as a new draft; of another nothing is imported, and a sheet says why. */
export function useImportChooser(): ImportChooser {
  const input = useRef<HTMLInputElement>(null);
  const { busy, refused, onRead, importFile } = useImport();
  const choose = () => input.current?.click();
  const parts = (
    <>
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
  return { busy, choose, parts };
}
