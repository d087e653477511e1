import { RECIPES } from "@ringback/engine";
import { freeName, isNumbered } from "../freeName.ts";
import { renameWorkflow, type Tx, type WorkflowRow, workflowsOf } from "../store/index.ts";
import { foundWorkflow } from "./foundWorkflow.ts";
import { notFound } from "./init.ts";
import { isBlank, UNNAMED } from "./isBlank.ts";

/**
 * The name for a workflow, with a number when another one on the business's list has it. Those that were begun and left
 * with nothing in them are not on the list, so their names are free.
 *
 * @param of The workflow that is to have it; its own name is free, too. Absent for one that is only being made.
 */
export async function freeNameFor(
  tx: Tx,
  businessId: string,
  { wanted, of }: { wanted: string; of?: string },
): Promise<string> {
  const listed = (await workflowsOf(tx, businessId)).filter((row) => row.id !== of && !isBlank(row));
  return freeName(
    wanted,
    listed.map(({ name }) => name),
  );
}

/** Gives a workflow a name, with a number where it needs one, and answers with it. */
export async function nameFreely(
  tx: Tx,
  { id, businessId, name }: WorkflowRow,
  { wanted, updatedAt }: { wanted: string; updatedAt: number },
): Promise<string> {
  const free = await freeNameFor(tx, businessId, { wanted, of: id });
  if (free !== name) await renameWorkflow(tx, businessId, { id, name: free, updatedAt });
  return free;
}

/**
 * Names a workflow after a recipe, unless its owner named it or published it under its name, and answers with its name.
 *
 * @throws NOT_FOUND for a workflow that the business does not have, and for a recipe that nobody has.
 */
export async function nameAfterRecipe(
  tx: Tx,
  businessId: string,
  asked: { id: string; recipe: string; updatedAt: number },
): Promise<string> {
  const recipe = RECIPES.find(({ id }) => id === asked.recipe);
  if (recipe === undefined) throw notFound("recipe");
  const row = await foundWorkflow(tx, businessId, asked.id);
  if (row.liveVersionId !== null || !isGiven(row.name)) return row.name;
  return nameFreely(tx, row, { wanted: recipe.title, updatedAt: asked.updatedAt });
}

/** Whether a name was given by us: that of an unnamed workflow, or the title of a recipe that it began with. */
function isGiven(name: string): boolean {
  return [UNNAMED, ...RECIPES.map(({ title }) => title)].some((plain) => isNumbered(name, plain));
}
