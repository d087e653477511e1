import type { Finding } from "@ringback/engine";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { FindingsSheet } from "./FindingsSheet.tsx";

afterEach(cleanup);

const EMPTY: Finding = { code: "emptyText", severity: "error", nodeId: "text", message: "Write the text." };
const TWICE: Finding = {
  code: "textsTwice",
  severity: "warning",
  nodeId: "text",
  message: "This drawing alone can text a caller twice.",
};
const OFF: Finding = { code: "guardOff", severity: "info", message: "The guard is off." };

describe("what the check found", () => {
  it("is listed beside the drawing, what must be mended first, without what is only good to know", () => {
    const asked: string[] = [];
    render(
      <FindingsSheet
        open
        onClose={() => {}}
        findings={[OFF, TWICE, EMPTY]}
        onGo={({ code }) => asked.push(`go to ${code}`)}
        sayNode={(nodeId) => `Text the caller (${nodeId})`}
        onSee={() => asked.push("see it happen")}
      />,
    );
    expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      "Mend before you publish",
      "Worth a look",
    ]);
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Text the caller (text)Write the text.",
      "Text the caller (text)This drawing alone can text a caller twice.See it happen",
    ]);
    fireEvent.click(screen.getByRole("button", { name: /Write the text/ }));
    fireEvent.click(screen.getByRole("button", { name: "See it happen" }));
    expect(asked).toEqual(["go to emptyText", "see it happen"]);
  });
});
