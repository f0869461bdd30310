export default {
  roots: ["<rootDir>/build/__tests__"],
  testMatch: ["**/*.test.js"],
  testEnvironment: "node",
  transform: {},
  // A shared machine may be slow; no test is about time.
  testTimeout: 30_000,
  coverageProvider: "v8",
  collectCoverageFrom: ["build/src/**/*.js"],
};
