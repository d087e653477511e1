import { describe, expect, it } from "vitest";
import { CANDIDATES_SCHEMA, parseCandidates } from "./parseCandidates.ts";

const one = [{ text: "Hi {{owner.first_name}} here", angle: "question" }];
const json = JSON.stringify({ candidates: one });

describe("parseCandidates", () => {
  it.each([
    ["plain JSON", json],
    ["a code fence", `Here you go:\n\`\`\`json\n${json}\n\`\`\`\nEnjoy.`],
    ["words around the braces", `Sure. ${json} Anything else?`],
    ["a bare list", JSON.stringify(one)],
    ["thoughts before it", `<think>{"candidates":[{"text":"no"}]}</think>${json}`],
    ["other braces before it", `{"plan": 3} [short] ${json}`],
    [
      "what is whole of an answer that was cut off",
      `{"candidates":[${JSON.stringify(one[0])},{"text":"Hi th`,
    ],
  ])("reads %s", (_, answer) => {
    expect(parseCandidates(answer)).toEqual(one);
  });

  it.each([
    ["a list of texts", { candidates: [one[0]?.text] }],
    ["an invented angle", { candidates: [{ text: one[0]?.text, angle: "funny", score: 9 }] }],
    ["names of its own", { drafts: [{ message: one[0]?.text }] }],
    ["a single one", { text: one[0]?.text }],
  ])("reads %s, without its angle", (_, answer) => {
    expect(parseCandidates(JSON.stringify(answer))).toEqual([{ text: one[0]?.text, angle: null }]);
  });

  it.each([
    ["prose", "I would write: Hi there."],
    ["JSON that was cut off", json.slice(0, -5)],
    ["another shape", '{"drafts": 3}'],
    ["nothing", ""],
    ["ever so much", `{"candidates":["${"a".repeat(200_000)}"]}`],
    ["braces without end", "{".repeat(90_000)],
  ])("reads nothing from %s", (_, answer) => {
    expect(parseCandidates(answer)).toBeNull();
  });

  it("leaves out single candidates that are no texts", () => {
    const answer = JSON.stringify({
      candidates: [...one, { text: 7 }, { text: " " }, { text: "x".repeat(5_000) }, null],
    });
    expect(parseCandidates(answer)).toEqual(one);
  });

  it("asks servers for a closed shape", () => {
    expect(CANDIDATES_SCHEMA.schema).toMatchObject({
      type: "object",
      required: ["candidates"],
      additionalProperties: false,
      properties: {
        candidates: { type: "array", items: { required: ["text", "angle"], additionalProperties: false } },
      },
    });
  });
});
