import { useNavigate } from "@tanstack/react-router";
import { useEffect, useMemo, useRef, useState } from "react";
import { useMedia } from "../canvas/useMedia.ts";
import { Page } from "../shell/Page.tsx";
import { Compare } from "./Compare.tsx";
import { CopyWriter } from "./CopyWriter.tsx";
import { copyContext } from "./copyContext.ts";
import { foldersOf } from "./Library.tsx";
import { Overtaken } from "./Overtaken.tsx";
import { Preview } from "./Preview.tsx";
import { stateOf } from "./purposes.ts";
import { ReplyRate } from "./ReplyRate.tsx";
import { SaveButton, SaveNote, StudioHeader } from "./StudioHeader.tsx";
import { TemplateFields } from "./TemplateFields.tsx";
import type { Template } from "./TemplateRow.tsx";
import type { Desk } from "./useDesk.ts";
import { useWork } from "./useWork.ts";
import { VersionsSheet } from "./VersionsSheet.tsx";
import type { Work } from "./work.ts";

export interface StudioProps {
  /** `null` for a new one. */
  template: Template | null;
  start: Work;
  /** Where its unsaved work is kept in this browser. */
  place: string;
  /** Every template of the business: their folders, and to compare with. */
  templates: readonly Template[];
  desk: Desk;
}

/** Where the preview has room beside the box, and where the button that saves would scroll out of reach. */
const SIDE_BY_SIDE = "(min-width: 64rem)";
const PHONE = "(max-width: 47.99rem)";

/** Writing a template: the text and what is said of it on the left, what callers get and where it is kept on the right. */
export function Studio({ template, start, place, templates, desk }: StudioProps) {
  const navigate = useNavigate();
  const writing = useWork({
    template,
    start,
    place,
    onCreated: (id) => void navigate({ to: "/copy/$id", params: { id }, replace: true }),
  });
  const { work, change, save } = writing;
  const [tried, setTried] = useState(false);
  const [open, setOpen] = useState<"versions" | null>(null);
  const [other, setOther] = useState<string | null>(null);
  const page = useRef<HTMLDivElement>(null);
  const { where, policy } = desk;
  const context = useMemo(
    () =>
      copyContext(where, {
        policy,
        purpose: work.purpose,
        language: work.language,
        ...stateOf(work.purpose),
      }),
    [where, policy, work.purpose, work.language],
  );
  const beside = useMedia(SIDE_BY_SIDE);
  const phone = useMedia(PHONE);
  const preview = <Preview text={work.text} context={context} onUse={(text) => change({ text })} />;
  const missing = { name: work.name.trim() === "", text: work.text.trim() === "" };

  const trySave = () => {
    setTried(true);
    if (!missing.name && !missing.text) save();
    else
      page.current
        ?.querySelector<HTMLElement>(missing.text ? "textarea" : "[data-template-fields] input")
        ?.focus();
  };
  const saveNow = useRef(trySave);
  saveNow.current = trySave;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.metaKey || event.ctrlKey) || event.key.toLowerCase() !== "s") return;
      event.preventDefault();
      saveNow.current();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);

  return (
    <Page>
      <div ref={page}>
        <StudioHeader
          template={template}
          writing={writing}
          comparing={other !== null}
          saves={!phone}
          onCompare={() => setOther(other === null ? (writing.dirty ? (template?.text ?? "") : "") : null)}
          onVersions={() => setOpen("versions")}
          onSave={trySave}
        />
        {template && writing.overtaken && writing.dirty && (
          <Overtaken template={template} writing={writing} onCompare={() => setOther(template.text)} />
        )}
        {other === null ? (
          <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
            <CopyWriter
              label="Message"
              rows={6}
              value={work.text}
              onChange={(text) => change({ text })}
              where={where}
              context={context}
              error={tried && missing.text ? "Write something first." : undefined}
              preview={!beside && !missing.text && preview}
            />
            <div className="flex min-w-0 flex-col gap-7">
              {beside && preview}
              {template?.rate && <ReplyRate rate={template.rate} />}
              <div data-template-fields className="flex flex-col gap-4 border-t pt-5">
                <TemplateFields
                  work={work}
                  onChange={change}
                  folders={foldersOf(templates)}
                  nameMissing={tried}
                />
              </div>
            </div>
          </div>
        ) : (
          <Compare
            text={work.text}
            onChange={(text) => change({ text })}
            other={other}
            onOther={setOther}
            template={template}
            templates={templates}
            context={context}
            onClose={() => setOther(null)}
          />
        )}
        {phone && (
          <div className="sticky bottom-[calc(3.5rem+env(safe-area-inset-bottom))] z-20 -mx-4 mt-6 flex items-center justify-end gap-3 border-t bg-surface px-4 py-2.5">
            <SaveNote writing={writing} isNew={template === null} short />
            <SaveButton writing={writing} onSave={trySave} />
          </div>
        )}
        {template && (
          <VersionsSheet
            open={open === "versions"}
            onClose={() => setOpen(null)}
            template={template}
            dirty={writing.dirty}
            onCompare={(text) => {
              setOpen(null);
              setOther(text);
            }}
          />
        )}
      </div>
    </Page>
  );
}
