/** Libraries published as ES modules only: jest on Node 20 cannot require them as they are. */
const ESM_ONLY = "@noble/hashes";

/** Every suite is TypeScript compiled by swc; browser suites live in test/e2e and run in their own project. */
const compile = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
    module: { type: "commonjs" },
  },
];
const transform = { "^.+\\.tsx?$": compile, [`/node_modules/(${ESM_ONLY})/.+\\.js$`]: compile };

const project = (displayName, extra = {}) => ({
  displayName,
  testEnvironment: "node",
  testMatch: [`<rootDir>/test/${displayName}/**/*.test.{ts,tsx}`],
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${ESM_ONLY})/)`],
  // numfmt 4.0.1 names a CommonJS file that it does not ship; its index.js is that file.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
  ...extra,
});

/** A machine with other work to do is slow, not wrong: how long things may take is for the bench. */
const testTimeout = 180_000;

export default {
  // jest leaves one core to other work, which on two cores is half of them.
  maxWorkers: "100%",
  testTimeout,
  projects: [
    project("architecture"),
    project("unit"),
    project("host"),
    project("portals"),
    project("servers"),
    project("oracle"),
    project("e2e"),
  ],
};
