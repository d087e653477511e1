import type { Repeat } from "../defineNode.ts";
import type { Graph } from "../graph.ts";
import { FIRST_BODY, noteText, text, waitMinutes, whenMissed, whetherTextedLately } from "./cards.ts";
import { draw } from "./draw.ts";

/**
 * The recipe of the trade: Missed call → Wait 2 minutes → unless they were texted within the last 2 minutes →
 * Send SMS → Last missed-call text = now. One column of cards, drawn a little closer than others.
 */
export function recipeOfTheTrade(options: { body?: string; repeat?: Repeat } = {}): Graph {
  const { body = FIRST_BODY, repeat } = options;
  return draw(
    [
      whenMissed(repeat),
      waitMinutes(2, [0, 0.9]),
      whetherTextedLately({ amount: 2, unit: "minutes" }, [0, 1.8]),
      text("text", body, [0, 2.8]),
      noteText([0, 3.8]),
    ],
    ["call:next>wait", "wait:next>lately", "lately:none>text", "text:sent>note"],
  );
}
