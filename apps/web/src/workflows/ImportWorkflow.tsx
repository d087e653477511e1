import { FileUp } from "lucide-react";
import { Button } from "../components/Button.tsx";
import { useImportChooser } from "./useImportChooser.tsx";

/** The list's own button for what the palette does everywhere: a file becomes a draft. */
export function ImportWorkflow() {
  const { busy, choose, parts } = useImportChooser();
  return (
    <>
      <Button icon={FileUp} busy={busy} onClick={choose}>
        Import
      </Button>
      {parts}
    </>
  );
}
