import { describe } from "vitest";
import { checkScreens } from "./checkScreens.ts";

describe("nothing serious stands in anybody's way, at the width of a phone", () =>
  checkScreens({ width: 390, height: 844 }));
