import { Skeleton, SkeletonRows } from "../components/Skeleton.tsx";
import { Page } from "./Page.tsx";

/** The shape of a page that is on its way: its heading, a sentence, and rows. */
export function PageSkeleton() {
  return (
    <Page>
      <div className="flex flex-col gap-1 pb-5">
        <Skeleton className="h-7 w-36" />
        <Skeleton className="h-5 w-64 max-w-full" />
      </div>
      <SkeletonRows label="Loading the page" />
    </Page>
  );
}
