import type { Finding } from "@ringback/engine";
import { checkCopy } from "@ringback/templates";
import { FolderOpen, Save } from "lucide-react";
import { lazy, Suspense, useMemo, useState } from "react";
import type { Names } from "../canvas/sentence.ts";
import { Button } from "../components/Button.tsx";
import { CopyWriter } from "./CopyWriter.tsx";
import { copyContext } from "./copyContext.ts";
import { LiveRate } from "./LiveRate.tsx";
import { Preview } from "./Preview.tsx";

// Every niche's texts come with the gallery, when somebody looks for one.
const TemplatePicker = lazy(async () => ({ default: (await import("./TemplatePicker.tsx")).TemplatePicker }));
const SaveAsTemplate = lazy(async () => ({ default: (await import("./SaveAsTemplate.tsx")).SaveAsTemplate }));

export interface MessageBoxProps {
  label: string;
  /** A template: text with merge fields. */
  value: string;
  onChange: (value: string) => void;
  where: Names;
  /** What others than the copy checks found; shown when those found no error. */
  findings?: readonly Finding[];
}

/** The copy studio in a node's settings: writing, what callers get, and the way from and to the templates. */
export function MessageBox({ label, value, onChange, where, findings = [] }: MessageBoxProps) {
  const [open, setOpen] = useState<"templates" | "save" | null>(null);
  const context = useMemo(() => copyContext(where), [where]);
  const own = useMemo(() => checkCopy(value, context).findings, [value, context]);
  const blank = value.trim() === "";
  const copyErrs = !blank && own.some(({ severity }) => severity === "error");
  const others = copyErrs ? [] : findings.filter(({ code }) => blank || !own.some((of) => of.code === code));
  return (
    <div className="flex flex-col gap-5">
      <CopyWriter
        label={label}
        value={value}
        onChange={onChange}
        where={where}
        context={context}
        error={others.map(({ message }) => message).join(" ")}
        preview={!blank && <Preview text={value} context={context} onUse={onChange} />}
        tools={
          <>
            <Button size="small" icon={FolderOpen} onClick={() => setOpen("templates")}>
              Templates
            </Button>
            {!blank && (
              <Button size="small" icon={Save} onClick={() => setOpen("save")}>
                Save as template
              </Button>
            )}
          </>
        }
      />
      {!blank && <LiveRate text={value} />}
      <Suspense>
        {open === "templates" && (
          <TemplatePicker
            where={where}
            onUse={(text) => {
              onChange(text);
              setOpen(null);
            }}
            onClose={() => setOpen(null)}
          />
        )}
        {open === "save" && <SaveAsTemplate text={value} context={context} onClose={() => setOpen(null)} />}
      </Suspense>
    </div>
  );
}
