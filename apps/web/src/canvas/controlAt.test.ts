import { describe, expect, it } from "vitest";
import { controlAt } from "./controlAt.ts";

function settings(html: string): HTMLElement {
  const box = document.createElement("div");
  box.innerHTML = html;
  return box;
}

const BRANCHES = settings(`
  <div data-field="branches">
    <div data-field="branches.0.name"><input id="name"></div>
    <div data-field="branches.0.when.groups.0">
      <div data-field="branches.0.when.groups.0.conditions.0">
        <div data-field="branches.0.when.groups.0.conditions.0.subject"><button id="subject"></button></div>
        <div data-field="branches.0.when.groups.0.conditions.0.test"><input id="value"></div>
      </div>
    </div>
    <div data-field="branches.0.when.groups.1"><button id="add"></button></div>
  </div>`);

describe("the control that a finding is about", () => {
  it.each([
    ["branches.0.name", "name"],
    ["branches.0.when.groups.0.conditions.0.subject.field", "subject"],
    ["branches.0.when.groups.0.conditions.0.test.amount", "value"],
    ["branches.0.when.groups.1", "add"],
    ["branches.10.name", "name"],
  ])("%s is the closest that holds it", (field, id) => {
    expect(controlAt(BRANCHES, field)?.id).toBe(id);
  });

  it("is the only one when a control edits the whole config, and none when nothing is marked", () => {
    expect(controlAt(settings('<div data-field=""><input id="all"></div>'), "amount")?.id).toBe("all");
    expect(controlAt(settings("<input>"), "amount")).toBeUndefined();
  });

  it("is never the hidden twin that a form would send", () => {
    const twins = settings('<div data-field="to"><input aria-hidden="true"><button id="to"></button></div>');
    expect(controlAt(twins, "to")?.id).toBe("to");
  });
});
