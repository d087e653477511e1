import { expect, it } from "vitest";
import { optOutWord } from "./optOutWord.ts";

it("hears the words that the carrier and the law name, however they are typed", () => {
  const words = [
    "STOP",
    "stop",
    " Stop. ",
    "STOP!!",
    "StopAll",
    "Unsubscribe",
    "END",
    "quit",
    "REVOKE",
    "OptOut",
    "opt out",
    "Opt-out",
    "Cancel",
    "ＳＴＯＰ",
    "“Stop”",
    "Please stop",
    "stop please",
    "stop, thanks",
  ];
  expect(words.filter((word) => optOutWord(word) !== "stop")).toEqual([]);
});

it("hears plain sentences that ask for no more texts", () => {
  const sentences = [
    "Stop texting me",
    "please stop texting me",
    "stop sending me messages",
    "Don't text me",
    "don’t text me again",
    "do not contact me anymore",
    "Remove me from your list",
    "Take me off this list please",
    "no more texts",
    "I want to opt out",
  ];
  expect(sentences.filter((sentence) => optOutWord(sentence) !== "stop")).toEqual([]);
});

it("leaves customers alone who merely use the words", () => {
  const texts = [
    "Can you stop by at 5?",
    "The leak won't stop",
    "I need to cancel my appointment on Friday",
    "cancel tomorrow",
    "end of the week works",
    "Please don't text me the address, call me",
    "Remove me a tree stump?",
    "I quit smoking",
    "yes",
    "help",
    "",
    "👍",
    `stop ${"x".repeat(500)}`,
  ];
  expect(texts.filter((text) => optOutWord(text) !== null)).toEqual([]);
});

it("hears who comes back", () => {
  expect([optOutWord("START"), optOutWord("unstop"), optOutWord("Start the job when?")]).toEqual([
    "start",
    "start",
    null,
  ]);
});
