import { expect, it } from "vitest";
import { recipeRegistry } from "../recipes/callersGet.ts";
import { holdUntilOpen } from "../recipes/holdUntilOpen.ts";
import { instantText } from "../recipes/instantText.ts";
import { factsFor } from "../testing.ts";
import { DEFAULT_WORKFLOW_SETTINGS } from "../workflowSettings.ts";
import { playChecks } from "./playChecks.ts";
import { WORKFLOW_CHECK, type WorkflowCheck } from "./workflowCheck.ts";

const { business, fields, numbers } = factsFor();
const setting = {
  business,
  settings: DEFAULT_WORKFLOW_SETTINGS,
  fields,
  numbers,
  guardMs: null,
  now: Date.UTC(2026, 10, 21, 16),
};

/** One call on a Sunday, and a reply ten minutes later. */
const SUNDAY: WorkflowCheck = {
  id: "sunday",
  name: "A Sunday",
  start: { weekday: 7, minute: 600 },
  useGuard: true,
  carrier: "sent",
  happenings: [
    { id: 1, at: 0, caller: "maria", type: "call", outcome: "missed", numberId: null },
    { id: 2, at: 600_000, caller: "maria", type: "reply", body: "My sink leaks" },
  ],
  expected: [{ caller: "maria", texts: 1, dispositions: ["sent"] }],
};

it("says in words which checks of a drawing come out otherwise, and of the others nothing", () => {
  const played = (graph: ReturnType<typeof instantText>, settings = setting.settings) =>
    playChecks(recipeRegistry, graph, { checks: [SUNDAY], setting: { ...setting, settings } });
  expect(played(instantText())).toEqual([{ check: SUNDAY, differs: [] }]);
  expect(played(holdUntilOpen.graph())).toEqual([{ check: SUNDAY, differs: [] }]);
  // The workflow's own settings decide, too.
  const stops = { ...DEFAULT_WORKFLOW_SETTINGS, stopOnReply: true };
  expect(played(holdUntilOpen.graph(), stops)).toEqual([
    {
      check: SUNDAY,
      differs: [
        "Maria gets no text instead of one text.",
        "Maria’s call ended as “Text sent”; now it is “No text”.",
      ],
    },
  ]);
});

it("takes no check in which nothing happens, or at no time there is", () => {
  const [call] = SUNDAY.happenings;
  const wrong = [
    { ...SUNDAY, happenings: [] },
    { ...SUNDAY, start: { weekday: 8, minute: 0 } },
    { ...SUNDAY, name: " " },
    { ...SUNDAY, happenings: [{ ...call, at: -1 }] },
    { ...SUNDAY, happenings: [{ ...call, caller: "somebody" }] },
  ];
  expect(wrong.map((one) => WORKFLOW_CHECK.safeParse(one).success)).toEqual(wrong.map(() => false));
  expect(WORKFLOW_CHECK.parse(SUNDAY)).toEqual(SUNDAY);
});
