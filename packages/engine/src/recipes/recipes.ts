import { appointments } from "./appointments.ts";
import { emergencyQuestion } from "./emergencyQuestion.ts";
import { holdUntilOpen } from "./holdUntilOpen.ts";
import { instantText } from "./instantText.ts";
import { nudgeOnce } from "./nudgeOnce.ts";
import { openOrClosed } from "./openOrClosed.ts";
import type { Recipe } from "./recipe.ts";
import { recipeOfTheTrade } from "./recipeOfTheTrade.ts";
import { secondCallUrgent } from "./secondCallUrgent.ts";
import { twoTexts } from "./twoTexts.ts";
import { vipFirst } from "./vipFirst.ts";
import { voicemailReceived } from "./voicemailReceived.ts";

export type { Recipe } from "./recipe.ts";

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
  openOrClosed,
  emergencyQuestion,
  secondCallUrgent,
  holdUntilOpen,
  voicemailReceived,
  nudgeOnce,
  appointments,
  vipFirst,
  twoTexts,
];
