import { parseArgs } from "node:util";
import { z } from "zod";
import { readPracticeFile } from "../practiceFile.ts";
import { CommandRefused } from "./commandRefused.ts";
import { configOf } from "./configOf.ts";

const ENDINGS = z.enum(["hang-up", "voicemail", "answer"]);
const NUMBERS = z.object({ numbers: z.array(z.object({ e164: z.string() })) });

/** `ringback call FROM`: a call on the running simulator, as if a customer had dialled. */
export async function callCommand(words: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      ring: { type: "string" },
      then: { type: "string", default: "hang-up" },
      to: { type: "string" },
    },
  });
  const [from] = positionals;
  if (from === undefined || !/^\+[1-9]\d{6,14}$/.test(from)) {
    throw new CommandRefused("Say who calls, with the country code: `ringback call +15550100123`.");
  }
  const ending = ENDINGS.safeParse(values.then);
  if (!ending.success) throw new CommandRefused("--then is hang-up, voicemail or answer.");
  const ring = values.ring === undefined ? null : Number(values.ring);
  if (ring !== null && !(ring > 0 && ring <= 600))
    throw new CommandRefused("--ring is a number of seconds, up to 600.");

  const config = configOf(process.env);
  const file = readPracticeFile(config);
  if (file?.simulatorUrl === undefined) {
    throw new CommandRefused(
      "No simulator is running here. Start the server in practice mode first: `npm start`.",
    );
  }
  const authorization = `Basic ${Buffer.from(`${file.accountSid}:${file.authToken}`).toString("base64")}`;
  const ask = async (path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`${file.simulatorUrl}${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers: { authorization, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch(() => {
      throw new CommandRefused(
        "The simulator does not answer. Start the server in practice mode first: `npm start`.",
      );
    });
    if (!answer.ok) throw new CommandRefused(`The simulator refused the call: ${await answer.text()}`);
    return answer.json();
  };
  const to = values.to ?? NUMBERS.parse(await ask("/simulator")).numbers[0]?.e164;
  if (to === undefined)
    throw new CommandRefused("There is no number to call yet. Run `ringback setup`, or open the app.");
  await ask("/simulator/calls", { from, to, then: scriptOf(ending.data, ring) });
  process.stdout.write(`${from} is calling ${to}.\n`);
  return 0;
}

/** How the call goes on, as the simulator wants it. Without --ring the caller stays until voicemail takes over. */
function scriptOf(ending: z.infer<typeof ENDINGS>, ringSeconds: number | null) {
  switch (ending) {
    case "hang-up":
      return ringSeconds === null ? { ringOut: true } : { hangUpAfterMs: ringSeconds * 1_000 };
    case "answer":
      return { answerAfterMs: (ringSeconds ?? 5) * 1_000, talkMs: 30_000 };
    case "voicemail":
      return { voicemailMs: 8_000 };
  }
}
