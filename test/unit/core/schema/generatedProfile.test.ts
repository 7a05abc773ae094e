import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const TARGETS = [
  "src/core/schema/profile.generated.cjs",
  "src/core/publication/destinations.generated.cjs",
];

it.each(TARGETS)("%s is what npm run generate would write today", (target) => {
  const words = ["tsx", "schemas/profile/generate.ts", "--print", target];
  const written = execFileSync("npx", words, { encoding: "utf8" });
  expect(written).toBe(readFileSync(target, "utf8"));
});

it.each(TARGETS)("%s needs nothing at run time, and compiles nothing", (target) => {
  const code = readFileSync(target, "utf8");
  expect(code).not.toMatch(/\brequire\(|new Function|\beval\(/);
});
