/** A server that drafts can be asked of: all of them speak as OpenAI's chat completions do. */
export interface Preset {
  id: string;
  label: string;
  /** `null` where only its owner knows. */
  baseUrl: string | null;
  /** A model it is likely to have, as an example. */
  model: string;
  needsKey: boolean;
  help: string;
}

/** Where these servers listen when nobody has told them otherwise. */
export const PRESETS: readonly Preset[] = [
  {
    id: "openai",
    label: "OpenAI",
    baseUrl: "https://api.openai.com/v1",
    model: "gpt-5-mini",
    needsKey: true,
    help: "Needs a key from your OpenAI account. A draft costs a fraction of a cent.",
  },
  {
    id: "ollama",
    label: "Ollama",
    baseUrl: "http://localhost:11434/v1",
    model: "llama3.1",
    needsKey: false,
    help: "Runs on your own machine and needs no key. Pull a model first.",
  },
  {
    id: "lmStudio",
    label: "LM Studio",
    baseUrl: "http://localhost:1234/v1",
    model: "qwen2.5-7b-instruct",
    needsKey: false,
    help: "Runs on your own machine and needs no key. Start its server under Developer.",
  },
  {
    id: "vllm",
    label: "vLLM",
    baseUrl: "http://localhost:8000/v1",
    model: "Qwen/Qwen2.5-7B-Instruct",
    needsKey: false,
    help: "Name the model that the server was started with.",
  },
  {
    id: "llamaCpp",
    label: "llama.cpp",
    baseUrl: "http://localhost:8080/v1",
    model: "default",
    needsKey: false,
    help: "For llama-server. Any model name will do: it answers with the one it has loaded.",
  },
  {
    id: "other",
    label: "Another server",
    baseUrl: null,
    model: "",
    needsKey: false,
    help: "Any server that speaks as OpenAI's chat completions do.",
  },
];

/** The preset of an address; another server where it is none of theirs. */
export function presetOf(baseUrl: string): Preset {
  const plain = baseUrl.trim().replace(/\/+$/, "").replace("127.0.0.1", "localhost");
  const found = PRESETS.find((preset) => preset.baseUrl === plain) ?? PRESETS.at(-1);
  if (found === undefined) throw new Error("There are no presets.");
  return found;
}
