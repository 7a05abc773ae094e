import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const TARGET = "src/core/schema/profile.generated.cjs";

it("is what npm run generate would write today", () => {
  const written = execFileSync("npx", ["tsx", "schemas/profile/generate.ts", "--print"], {
    encoding: "utf8",
  });
  expect(written).toBe(readFileSync(TARGET, "utf8"));
});

it("needs nothing at run time, and compiles nothing", () => {
  const code = readFileSync(TARGET, "utf8");
  expect(code).not.toMatch(/\brequire\(|new Function|\beval\(/);
});
