import { execFileSync } from "node:child_process";

/** A stranger's script, over what `npm run build` made: no path of ours, no test tool. */
const SCRIPT = `
import { startExcel } from "ligne-claire/workbench";
const excel = await startExcel({ requirementSet: "1.14", locale: "fr-FR" });
const text = await excel.run(async (context) => {
  const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
  cell.values = [["2025-12-31"]];
  cell.load("text");
  await context.sync();
  return cell.text[0][0];
});
const { refused } = await excel.user.type("B2", "12,5");
const again = await startExcel({ workbook: await excel.save(), locale: "fr-FR" });
const kept = await again.run(async (context) => {
  const cell = context.workbook.worksheets.getActiveWorksheet().getRange("B2").load("values");
  await context.sync();
  return cell.values[0][0];
});
console.log(JSON.stringify({ text, refused, kept, measured: excel.traffic.requests > 0 }));
await excel.close();
await again.close();
`;

test("anyone's script drives the workbench as the package ligne-claire/workbench", () => {
  const words = ["--input-type=module", "--eval", SCRIPT];
  const printed = execFileSync(process.execPath, words, { encoding: "utf8", timeout: 150_000 });
  expect(JSON.parse(printed)).toEqual({
    text: "31/12/2025",
    refused: null,
    kept: 12.5,
    measured: true,
  });
});

const CHECK = `
import { checkTable } from "ligne-claire/engine";
const descriptor = { fields: [{ name: "siret", type: "string", constraints: { required: true } }] };
const right = checkTable(descriptor, [["siret"], ["21860194600013"]]);
const wrong = checkTable(descriptor, [["siret", "note"], ["", "x"]]);
const isError = ({ severity }) => severity === "error";
const { type, code, severity, row, field } = wrong.findings.find(isError);
const unusable = checkTable({ fields: "none" }, []);
console.log(JSON.stringify([right.valid, wrong.valid, { type, code, severity, row, field }, unusable.valid]));
`;

test("anyone's script judges a table as the package ligne-claire/engine", () => {
  const words = ["--input-type=module", "--eval", CHECK];
  const printed = execFileSync(process.execPath, words, { encoding: "utf8", timeout: 150_000 });
  const required = {
    type: "constraint-error",
    code: "constraint.required",
    severity: "error",
    row: 2,
    field: "siret",
  };
  expect(JSON.parse(printed)).toEqual([true, false, required, false]);
});
