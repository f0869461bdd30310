import { afterAll, describe } from "@jest/globals";
import { CHROMIUM, closeBrowser } from "./browser-visit.ts";

afterAll(closeBrowser);

/** Tests that need a browser; on a machine without one they are skipped, and that is told. */
export const describeInBrowser: (name: string, tests: () => void) => void =
  CHROMIUM === undefined
    ? (name, tests) => {
        console.warn(`SKIPPED: "${name}" needs Chromium: install it, or name it in CHROMIUM.`);
        describe.skip(name, tests);
      }
    : describe;
