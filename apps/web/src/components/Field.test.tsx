import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { Field, Input } from "./Field.tsx";

afterEach(cleanup);

function control() {
  const input = screen.getByLabelText("Business name");
  const described = (input.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent)
    .join(" ");
  return { invalid: input.getAttribute("aria-invalid"), described };
}

describe("a field", () => {
  it("ties its label and its help to the control", () => {
    render(
      <Field label="Business name" help="As callers know it.">
        <Input />
      </Field>,
    );
    expect(control()).toEqual({ invalid: null, described: "As callers know it." });
  });

  it("says what to mend in place of the help, and marks the control", () => {
    render(
      <Field label="Business name" help="As callers know it." error="Fill this in.">
        <Input />
      </Field>,
    );
    expect(control()).toEqual({ invalid: "true", described: "Fill this in." });
  });

  it("gives advice in place of the help, and leaves the control as it is", () => {
    render(
      <Field label="Business name" help="As callers know it." advice="A shorter one costs less.">
        <Input />
      </Field>,
    );
    expect(control()).toEqual({ invalid: null, described: "A shorter one costs less." });
  });
});
