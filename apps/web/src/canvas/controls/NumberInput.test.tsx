import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { DurationInput, type DurationInputProps } from "./DurationControl.tsx";
import { NumberInput, type NumberInputProps } from "./NumberInput.tsx";

afterEach(cleanup);

function Box({ start, ...rest }: { start: number } & Omit<NumberInputProps, "value" | "onChange">) {
  const [value, setValue] = useState(start);
  return (
    <>
      <NumberInput label="How many" {...rest} value={value} onChange={setValue} />
      <output aria-label="Counts">{value}</output>
    </>
  );
}

function Span({ start }: { start: DurationInputProps["value"] }) {
  const [value, setValue] = useState(start);
  return (
    <>
      <DurationInput label="How many" value={value} onChange={setValue} />
      <output aria-label="Counts">{`${value.amount} ${value.unit}`}</output>
    </>
  );
}

/** Types key by key, as a hand does, and leaves the box. */
function type(text: string) {
  const box = screen.getByRole("textbox", { name: "How many" });
  for (let end = 1; end <= text.length; end += 1)
    fireEvent.change(box, { target: { value: text.slice(0, end) } });
  fireEvent.blur(box);
}

function seen() {
  const box = screen.getByRole("textbox", { name: "How many" });
  return {
    box: box.getAttribute("value"),
    counts: screen.getByRole("status", { name: "Counts" }).textContent,
    says: (screen.queryByRole("alert") ?? screen.queryByRole("status", { name: "" }))?.textContent ?? null,
  };
}

describe("a number", () => {
  it("counts as it is typed", () => {
    render(<Box start={2} />);
    type("15");
    expect(seen()).toEqual({ box: "15", counts: "15", says: null });
  });

  it("that is none stays as it was typed, with a sentence, and the one before it goes on to count", () => {
    render(<Box start={2} />);
    type("1e9");
    const says = "Write a whole number in figures, such as 12. It stays 2 until then.";
    expect(seen()).toEqual({ box: "1e9", counts: "2", says });
    type("19");
    expect(seen()).toEqual({ box: "19", counts: "19", says: null });
  });

  it("beyond its limits is not bent into them", () => {
    render(<Box start={24} least={1} most={744} />);
    type("800");
    const says = "Write a whole number from 1 to 744. It stays 24 until then.";
    expect(seen()).toEqual({ box: "800", counts: "24", says });
  });

  it("may have a fraction where that means something", () => {
    render(<Box start={2} fractions />);
    type("1.5");
    expect(seen()).toEqual({ box: "1.5", counts: "1.5", says: null });
  });

  it("that is taken away goes on to count, says so, and comes back when the box is left", () => {
    render(<Box start={2} />);
    const box = screen.getByRole("textbox", { name: "How many" });
    fireEvent.change(box, { target: { value: "" } });
    expect(seen()).toEqual({ box: "", counts: "2", says: "Still 2 until you write a number." });
    expect(box.getAttribute("aria-invalid")).toBeNull();
    fireEvent.blur(box);
    expect(seen()).toEqual({ box: "2", counts: "2", says: null });
  });
});

describe("a span of time", () => {
  it("of one and a half hours is refused with how to write it", () => {
    render(<Span start={{ amount: 2, unit: "hours" }} />);
    type("1.5");
    const says = "Write 1.5 hours as 90 minutes. It stays 2 until then.";
    expect(seen()).toEqual({ box: "1.5", counts: "2 hours", says });
  });

  it("that no smaller unit makes whole is refused all the same", () => {
    render(<Span start={{ amount: 2, unit: "seconds" }} />);
    type("1.5");
    const says = "Write a whole number in figures, such as 12. It stays 2 until then.";
    expect(seen()).toEqual({ box: "1.5", counts: "2 seconds", says });
  });
});
