import { afterEach, describe, expect, it } from "vitest";
import { createAssistant } from "./assistant.ts";
import { type Answer, type FakeModel, says, startFakeModel } from "./fakeModel.ts";

const fakes: FakeModel[] = [];
afterEach(async () => {
  for (const fake of fakes.splice(0)) await fake.close();
});

const REQUEST = {
  niche: "contractor",
  note: "We also do roofs",
  business: { name: "Kettle Creek Roofing", ownerFirstName: "Odalys" },
  seed: 7,
};

async function assistantAsking(...answers: Answer[]) {
  const fake = await startFakeModel(...answers);
  fakes.push(fake);
  const assistant = createAssistant({
    apiKey: null,
    baseUrl: fake.baseUrl,
    model: "small",
    deadlineMs: 1_500,
  });
  return { ...fake, assistant };
}

describe("an assistant", () => {
  it("drafts from its own phrases without a model, and says so", async () => {
    const assistant = createAssistant({ apiKey: null, baseUrl: null, model: null });
    const { drafts, note } = await assistant.draft(REQUEST);
    expect(note).toBe("No assistant is set up, so these drafts come from Ringback's own phrases.");
    expect(drafts.map(({ source }) => source)).toEqual(["grammar", "grammar", "grammar", "grammar"]);
    expect(drafts.every(({ segments, score }) => segments <= 2 && score >= 75)).toBe(true);
  });

  it("tells the model the note, and neither name of the business", async () => {
    const good =
      "Hey, {{owner.first_name}} at {{business.name}}. Sorry I missed your call. Is it leaking right now, or can it wait?";
    const candidates = [{ text: good, angle: "either-or", uses_tokens: [] }];
    const { assistant, asked } = await assistantAsking(
      says(`\`\`\`json\n${JSON.stringify({ candidates })}\n\`\`\``),
    );
    const { drafts } = await assistant.draft(REQUEST);
    expect(drafts.filter(({ source }) => source === "model").map(({ text }) => text)).toEqual([good]);
    expect(drafts.length).toBe(4);
    const sent = JSON.stringify(asked);
    expect(["We also do roofs", "Kettle", "Odalys"].map((words) => sent.includes(words))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("falls back to its own phrases when the model's server fails, with the reason", async () => {
    const { assistant } = await assistantAsking((response) => response.writeHead(401).end("{}"));
    const { drafts, note } = await assistant.draft(REQUEST);
    expect(drafts.length).toBe(4);
    expect(note).toBe(
      "The assistant's server refused the key. Check OPENAI_API_KEY. For now, these drafts come from Ringback's own phrases.",
    );
  });
});
