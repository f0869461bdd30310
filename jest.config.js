const tests = (folder) => `<rootDir>/build/__tests__/${folder}`;

/** What both projects have in common. */
const common = { testMatch: ["**/*.test.js"], testEnvironment: "node", transform: {} };

export default {
  // A project of its own for the tests that drive Chromium, which can be left out or run alone: --selectProjects.
  projects: [
    {
      ...common,
      displayName: "node",
      roots: [tests("")],
      testPathIgnorePatterns: ["/node_modules/", tests("browser/")],
    },
    { ...common, displayName: "browser", roots: [tests("browser")] },
  ],
  // A shared machine may be slow; no test is about time.
  testTimeout: 30_000,
  // Most tests wait for a socket now and then; one core left free would be idle.
  maxWorkers: "100%",
  coverageProvider: "babel",
  collectCoverageFrom: ["build/src/**/*.js"],
  coverageReporters: ["text-summary"],
  coverageThreshold: { global: { lines: 97.5, functions: 98.4, branches: 93 } },
};
