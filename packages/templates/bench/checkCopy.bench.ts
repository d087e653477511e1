/**
 * How long one check takes: `npx tsx packages/templates/bench/checkCopy.bench.ts`. Every golden text is checked many
 * times over, each time as a new text, as keystrokes do it. Prints the median, the 95th percentile and the slowest.
 */
import { performance } from "node:perf_hooks";
import { checkCopy } from "../src/checkCopy.ts";
import { HUMAN_TEXTS } from "../src/golden/humanTexts.ts";
import { ROBOTIC_TEXTS } from "../src/golden/roboticTexts.ts";

const ROUNDS = 60;
const WARM_UP = 15;

const sets = { all: [...HUMAN_TEXTS, ...ROBOTIC_TEXTS], human: HUMAN_TEXTS, robotic: ROBOTIC_TEXTS };
for (const [name, texts] of Object.entries(sets)) {
  const took: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    for (const { text, niche, profile, language, state, purpose } of texts) {
      const started = performance.now();
      checkCopy(`${text} ${round}`, {
        values: {},
        niche,
        profile,
        language,
        state,
        purpose,
        optOut: "append",
      });
      if (round >= WARM_UP) took.push(performance.now() - started);
    }
  }
  took.sort((a, b) => a - b);
  const at = (share: number) =>
    (took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0).toFixed(3);
  console.log(
    `${name}: median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, slowest ${at(1)} ms, of ${took.length} checks`,
  );
}
