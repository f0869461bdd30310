import type { LoadedSuites } from "../../src/suite/load.ts";
import { type Suite, suiteSchema, type TestCase } from "../../src/suite/schema.ts";
import { smallSuite } from "./plans.ts";

/** A short unrelated conversation. */
export const TALK = {
  description: "About tea.",
  messages: [
    { role: "user" as const, content: "Which tea do you like?" },
    { role: "assistant" as const, content: "Green tea in the morning." },
  ],
};

/** Suites as the loader gives them. */
export function loadedSuites(suites: readonly Suite[] = [smallSuite()]): LoadedSuites {
  return { source: "bundled", version: "1.0.0", hash: "sha256:0", suites, distraction: TALK };
}

/** The first test case of the small suite, with changes, in a suite of its own. */
export function suiteWith(over: Partial<TestCase>): Suite {
  const [testCase] = smallSuite(1).cases;
  return suiteSchema.parse({ ...smallSuite(1), cases: [{ ...testCase, ...over }] });
}
