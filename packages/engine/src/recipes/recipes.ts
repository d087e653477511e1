import type { Graph } from "../model.ts";
import { instantText } from "./instantText.ts";
import { recipeOfTheTrade } from "./recipeOfTheTrade.ts";

/** A ready-made workflow, as a page offers it. */
export interface Recipe {
  id: string;
  title: string;
  /** One sentence: what it is for. */
  purpose: string;
  graph(options?: { body?: string }): Graph;
}

/** The recipes, in the order to offer them. */
export const RECIPES: readonly Recipe[] = [
  {
    id: "recipeOfTheTrade",
    title: "Text back after two minutes",
    purpose: "Waits two minutes, leaves out callers who were just texted, and then sends one text.",
    graph: recipeOfTheTrade,
  },
  {
    id: "instantText",
    title: "Text back at once",
    purpose: "Sends one text as soon as a call is missed.",
    graph: instantText,
  },
];
