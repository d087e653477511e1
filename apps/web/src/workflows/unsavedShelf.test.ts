import { type Graph, recipeOfTheTrade } from "@ringback/engine";
import { beforeEach, describe, expect, it } from "vitest";
import { unsavedShelf } from "./unsavedShelf.ts";

const graph: Graph = recipeOfTheTrade();
const other: Graph = { nodes: [], edges: [], layout: {} };

let now = 0;
const shelf = (page: string, workflow = "w") =>
  unsavedShelf(workflow, { storage: localStorage, page, now: () => now });

beforeEach(() => {
  localStorage.clear();
  now = 1_000;
});

describe("work that could not be saved", () => {
  it("is found by the next page of the same workflow, once the page that drew it has left", () => {
    const first = shelf("one");
    expect(first.keep({ graph, revision: 4 }, false)).toBe(true);
    expect(shelf("two").found()).toBeNull();
    first.keep({ graph, revision: 4 }, true);
    expect(shelf("two").found()).toMatchObject({ graph, revision: 4 });
    expect(shelf("two", "another").found()).toBeNull();
  });

  it("is found after a crash, when nobody said goodbye", () => {
    shelf("one").keep({ graph, revision: 4 }, false);
    now += 60_001;
    expect(shelf("two").found()).toMatchObject({ graph, revision: 4 });
  });

  it("is taken over by one page, and forgotten once the server has it", () => {
    shelf("one").keep({ graph, revision: 4 }, true);
    const second = shelf("two");
    second.found();
    second.keep({ graph, revision: 4 }, false);
    expect(shelf("three").found()).toBeNull();
    second.forget();
    expect(localStorage).toHaveLength(0);
    shelf("one").keep({ graph, revision: 4 }, true);
    const third = shelf("three");
    third.found();
    third.forget();
    expect(localStorage).toHaveLength(0);
  });

  it("of two tabs is kept for each of them", () => {
    shelf("one").keep({ graph: other, revision: 4 }, true);
    now += 1;
    shelf("two").keep({ graph, revision: 4 }, true);
    const next = shelf("three");
    expect(next.found()).toMatchObject({ graph });
    next.forget();
    expect(shelf("four").found()).toMatchObject({ graph: other });
  });

  it("is not made of what somebody else wrote there", () => {
    for (const text of ["", "{}", '{"at":1,"left":true,"revision":1,"graph":{}}'])
      localStorage.setItem("ringback.unsaved.w.x", text);
    expect(shelf("two").found()).toBeNull();
  });

  it("is said not to be kept where there is no room", () => {
    const full = {
      setItem: () => {
        throw new Error("QuotaExceededError");
      },
    };
    const storage: Storage = Object.assign(Object.create(localStorage), full);
    expect(
      unsavedShelf("w", { storage, page: "one", now: () => now }).keep({ graph, revision: 4 }, false),
    ).toBe(false);
  });
});
