import { RECIPES, type Recipe } from "@ringback/engine";
import { registry } from "../canvas/registry.ts";
import { classes } from "../components/classes.ts";
import { Miniature } from "./Miniature.tsx";
import { useDragUnderWay } from "./useDragUnderWay.ts";

export interface StartFromProps {
  onStart: (recipe: Recipe) => void;
}

/**
 * What an empty drawing offers: a gallery of recipes to change. Drawing from nothing stays possible beside it: it
 * leaves room for the palette and above itself, and a node that is dragged over it falls through.
 */
export function StartFrom({ onStart }: StartFromProps) {
  const stepsAside = useDragUnderWay();
  return (
    <section
      aria-labelledby="start-from"
      className={classes(
        "@container flex w-full max-w-3xl flex-col overflow-hidden rounded-card border bg-surface-raised shadow-float",
        "max-md:max-h-[calc(100%-3.5rem)] max-md:self-end md:ml-48 md:max-h-[76%]",
        stepsAside ? "opacity-40" : "pointer-events-auto",
      )}
    >
      <header className="border-b px-5 py-4">
        <h2 id="start-from" className="text-base font-semibold">
          Start from a recipe
        </h2>
        <p className="mt-1 text-sm text-ink-soft">Change it as you like, or add nodes one by one.</p>
      </header>
      <ul className="grid min-h-0 gap-3 overflow-y-auto p-4 @2xl:grid-cols-2">
        {RECIPES.map((recipe) => (
          <li key={recipe.id} className="flex">
            <button
              type="button"
              onClick={() => onStart(recipe)}
              className="group flex w-full gap-3.5 rounded-control border border-line-strong p-2.5 text-left hover:bg-surface-sunken"
            >
              <Miniature
                registry={registry}
                graph={recipe.graph()}
                className="h-28 w-24 shrink-0 @md:w-30 rounded-md bg-surface-sunken p-1.5"
              />
              <span className="min-w-0 py-1">
                <span className="block text-sm font-medium">{recipe.title}</span>
                <span className="mt-1 block text-sm text-ink-soft">{recipe.purpose}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
