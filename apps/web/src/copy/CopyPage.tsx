import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { lazy, Suspense } from "react";
import { PageHeader } from "../components/PageHeader.tsx";
import { Segmented } from "../components/Segmented.tsx";
import { SkeletonRows } from "../components/Skeleton.tsx";
import { Page } from "../shell/Page.tsx";
import { Library } from "./Library.tsx";
import { useDesk } from "./useDesk.ts";

const Gallery = lazy(async () => ({ default: (await import("./Gallery.tsx")).Gallery }));

/** The texts that a business keeps, and those of every trade to start from. */
export function CopyPage() {
  const { view = "yours" } = useSearch({ from: "/shell/copy" });
  const navigate = useNavigate({ from: "/copy" });
  const desk = useDesk();
  return (
    <Page>
      <PageHeader
        title="Copy"
        purpose="What your callers read: texts that sound like you, fit, and arrive."
        action={<NewTemplate />}
      />
      <Segmented
        label="Which texts"
        value={view}
        onChange={(next) =>
          void navigate({ search: next === "gallery" ? { view: next } : {}, replace: true })
        }
        options={[
          { value: "yours", label: "Your templates" },
          { value: "gallery", label: "Gallery" },
        ]}
        className="mb-5"
      />
      {view === "yours" ? (
        <Library desk={desk} />
      ) : (
        <Suspense fallback={<SkeletonRows label="Loading the gallery" rows={4} />}>
          <Gallery
            where={desk.where}
            policy={desk.policy}
            onUse={({ id }) => void navigate({ to: "/copy/new", search: { from: id } })}
          />
        </Suspense>
      )}
    </Page>
  );
}

function NewTemplate() {
  return (
    <Link
      to="/copy/new"
      className="inline-flex h-9 items-center gap-2 rounded-control bg-accent px-3.5 text-sm font-medium text-accent-ink hover:brightness-110 pointer-coarse:h-11"
    >
      <Plus aria-hidden="true" className="size-4" />
      New template
    </Link>
  );
}
