import { describe } from "vitest";
import { checkScreens } from "./checkScreens.ts";

describe("nothing serious stands in anybody's way, at the width of a desk", () =>
  checkScreens({ width: 1440, height: 900 }));
