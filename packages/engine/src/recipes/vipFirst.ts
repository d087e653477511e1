import { choose, FIRST_BODY, text, waitMinutes, whenMissed, whetherKnown } from "./cards.ts";
import { draw } from "./draw.ts";
import type { Recipe } from "./recipe.ts";

const VIP_BODY =
  "Hi {{contact.first_name|there}}, {{owner.first_name}} at {{business.name}} here. Sorry I missed your call. What do you need? You can text me here.";
const KNOWN_BODY =
  "Hi {{contact.first_name|there}}, {{owner.first_name}} at {{business.name}} here. Good to hear from you, and sorry I missed your call. What do you need this time?";

/** The tag that the owner gives to the people who should never wait. */
export const VIP_TAG = "VIP";

/** Whoever is tagged is texted at once and in person, other contacts as somebody known, everybody else in general. */
export const vipFirst: Recipe = {
  id: "vipFirst",
  title: "Your VIPs first",
  purpose: "Texts contacts with the tag VIP at once, and everybody else after two minutes.",
  graph: ({ body = FIRST_BODY } = {}) =>
    draw(
      [
        whenMissed(),
        choose(
          "vip",
          {
            id: "vip",
            name: "VIP",
            when: { subject: { type: "tags" }, test: { type: "hasTag", tag: VIP_TAG } },
          },
          [0, 1],
        ),
        text("vipText", VIP_BODY, [-0.75, 2]),
        waitMinutes(2, [0.5, 2]),
        whetherKnown([0.5, 3]),
        text("knownText", KNOWN_BODY, [0, 4]),
        text("newText", body, [1, 4]),
      ],
      [
        "call:next>vip",
        "vip:vip>vipText",
        "vip:none>wait",
        "wait:next>known",
        "known:known>knownText",
        "known:none>newText",
      ],
    ),
};
