export default {
  roots: ["<rootDir>/build/__tests__"],
  testMatch: ["**/*.test.js"],
  testEnvironment: "node",
  transform: {},
  coverageProvider: "v8",
  collectCoverageFrom: ["build/src/**/*.js"],
};
