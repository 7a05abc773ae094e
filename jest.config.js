/** Every suite is TypeScript compiled by swc; browser suites live in test/e2e and run in their own project. */
const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
      module: { type: "commonjs" },
    },
  ],
};

const project = (displayName, extra = {}) => ({
  displayName,
  testEnvironment: "node",
  testMatch: [`<rootDir>/test/${displayName}/**/*.test.{ts,tsx}`],
  transform,
  // numfmt 4.0.1 names a CommonJS file that it does not ship; its index.js is that file.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
  ...extra,
});

export default {
  projects: [
    project("architecture"),
    project("unit"),
    project("host"),
    project("portals"),
    project("oracle"),
    project("e2e"),
  ],
};
