import { expect, it } from "vitest";
import { canvasScripts, shellSize } from "../bench/shellSize.ts";

it("a first visit loads less than 300 KB of compressed script before its page, and nothing that draws", () => {
  const { files, bytes } = shellSize();
  expect(bytes / 1_000).toBeLessThan(300);
  // Without these two the figure above would be that of an empty page.
  expect(files.length).toBeGreaterThan(2);
  expect(bytes / 1_000).toBeGreaterThan(100);

  const canvas = canvasScripts();
  expect(canvas).toHaveLength(1);
  expect(files.filter((file) => canvas.includes(file))).toEqual([]);
});
