import type { Graph } from "@ringback/engine";
import { RECIPES } from "@ringback/engine";
import { FileStack } from "lucide-react";

export interface StartFromProps {
  onStart: (graph: Graph) => void;
}

/** What an empty drawing offers: a recipe to change. Drawing from nothing is always there beside it. */
export function StartFrom({ onStart }: StartFromProps) {
  return (
    <section
      aria-labelledby="start-from"
      className="pointer-events-auto w-full max-w-96 rounded-card border bg-surface-raised p-5 shadow-float"
    >
      <h2 id="start-from" className="text-base font-semibold">
        Start from a recipe
      </h2>
      <p className="mt-1 text-sm text-ink-soft">Change it as you like, or add nodes one by one.</p>
      <ul className="mt-4 flex flex-col gap-2">
        {RECIPES.map((recipe) => (
          <li key={recipe.id}>
            <button
              type="button"
              onClick={() => onStart(recipe.graph())}
              className="flex w-full gap-3 rounded-control border border-line-strong px-3 py-2.5 text-left hover:bg-surface-sunken"
            >
              <FileStack aria-hidden="true" className="mt-0.5 size-4.5 shrink-0 text-accent" />
              <span>
                <span className="block text-sm font-medium">{recipe.title}</span>
                <span className="block text-sm text-ink-soft">{recipe.purpose}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
