import { voicemailLeft } from "../nodes/voicemailLeft.ts";
import { text } from "./cards.ts";
import { draw, place } from "./draw.ts";
import type { Recipe } from "./recipe.ts";

const HEARD_BODY =
  "Hi {{contact.first_name|there}}, it's {{owner.first_name}} at {{business.name}}. Sorry I missed your call, I have your voicemail. When can I call you back?";

/** Answers a voicemail with a text, and no other call. */
export const voicemailReceived: Recipe = {
  id: "voicemailReceived",
  title: "Answer voicemails",
  purpose: "Texts whoever leaves a voicemail that you got it, and asks when to call back.",
  graph: ({ body = HEARD_BODY } = {}) =>
    draw(
      [
        place(voicemailLeft, { id: "voicemail", config: voicemailLeft.fresh, at: [0, 0] }),
        text("text", body, [0, 1]),
      ],
      ["voicemail:next>text"],
    ),
};
