import type { LoadedSuites, SuiteFiles } from "../../../src/suite/load.ts";
import { type Suite, suiteSchema, type TestCase } from "../../../src/suite/schema.ts";
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

/** Files that exist only here, by their paths; what is no text is written as JSON. */
export function filesWith(texts: Readonly<Record<string, unknown>>): SuiteFiles {
  return {
    read: async (path) => {
      const text = texts[path];
      if (text === undefined) throw new Error(`ENOENT: no such file ${path}`);
      return typeof text === "string" ? text : JSON.stringify(text);
    },
    list: async (path) => {
      const inside = Object.keys(texts).filter((name) => name.startsWith(`${path}/`));
      return inside.length > 0 ? inside.map((name) => name.slice(path.length + 1)) : undefined;
    },
  };
}
