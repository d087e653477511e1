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
    ["a list of texts", JSON.stringify({ candidates: [one[0]?.text] })],
    ["an invented angle", JSON.stringify({ candidates: [{ text: one[0]?.text, angle: "funny", score: 9 }] })],
  ])("reads %s", (_, answer) => {
    expect(parseCandidates(answer)).toEqual(one);
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
    const answer = JSON.stringify({ candidates: [...one, { text: 7 }, { text: "x".repeat(5_000) }, null] });
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
