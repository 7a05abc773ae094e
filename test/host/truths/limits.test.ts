import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../architecture/sources";
import { limitsPage, refusedNames } from "./register/limitsPage";
import { freshExcel, onSheet, refusal } from "./excel";

const host = freshExcel({ locale: "en-US" });

test("docs/host-limits.md is what `npm run truths` writes: run it after a member was added", () => {
  const written = readFileSync(join(root, "docs/host-limits.md"), "utf8");
  expect(written.split("\n")).toEqual(limitsPage().split("\n"));
});

test("charts, shapes and pivot tables are refused by name, as the page says", async () => {
  const page = limitsPage();
  for (const member of ["charts", "shapes", "pivotTables", "slicers"] as const) {
    const asked = onSheet(host.excel, (sheet) => sheet[member].load("items"));
    expect(await refusal(asked)).toBe(`NotImplemented Worksheet.${member}`);
    expect(page).toContain(`\`Worksheet.${member}\``);
  }
});

test("what the page lists is refused, and what works is not listed", () => {
  const names = refusedNames();
  expect(names).toContain("Chart");
  expect(names).not.toContain("Range.values");
  expect(names).not.toContain("Worksheet.getRange");
  expect(new Set(names).size).toBe(names.length);
});
