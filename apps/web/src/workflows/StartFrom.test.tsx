import { RECIPES, type Recipe } from "@ringback/engine";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { StartFrom } from "./StartFrom.tsx";

afterEach(cleanup);

describe("the gallery of recipes", () => {
  it("names each recipe with what it is for, and hands it over", () => {
    const started: Recipe[] = [];
    render(<StartFrom onStart={(recipe) => started.push(recipe)} />);
    const said = RECIPES.map(({ title }) => {
      const button = screen.getByRole("button", { name: new RegExp(`^${title}`) });
      fireEvent.click(button);
      return button.textContent;
    });
    expect(said).toEqual(RECIPES.map(({ title, purpose }) => `${title}${purpose}`));
    expect(started).toEqual(RECIPES);
  });

  it("shows a card and a wire in the preview for each that the drawing has, to those who see it", () => {
    const { container } = render(<StartFrom onStart={() => {}} />);
    const drawn = [...container.querySelectorAll("svg")].map((svg) => ({
      hidden: svg.getAttribute("aria-hidden"),
      cards: svg.querySelectorAll("rect.fill-surface-raised").length,
      wires: svg.querySelectorAll("path[d]").length,
    }));
    expect(drawn).toEqual(
      RECIPES.map((recipe) => {
        const { nodes, edges } = recipe.graph();
        return { hidden: "true", cards: nodes.length, wires: edges.length };
      }),
    );
  });

  it("lets a node that is dragged over it fall through to the canvas", () => {
    render(<StartFrom onStart={() => {}} />);
    const section = screen.getByRole("region", { name: "Start from a recipe" });
    const catches = () => section.classList.contains("pointer-events-auto");
    const seen = [catches()];
    fireEvent.dragStart(document.body);
    seen.push(catches());
    fireEvent.dragEnd(document.body);
    seen.push(catches());
    expect(seen).toEqual([true, false, true]);
  });
});
