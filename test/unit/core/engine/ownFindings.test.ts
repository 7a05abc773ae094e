import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { ownFindings } from "../../../../src/core/engine/ownFindings";
import { fault, locate } from "../../../../src/core/report/fault";
import { checkCsv } from "../../../../src/entries/engine";

const SCHEMA = { fields: [{ name: "montant", type: "number" }, { name: "objet" }] };
const LARGE = 20_000_000;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** V8 keeps the text of the last regular expression that matched, until another does. */
function heapAfterCollection(): number {
  /a/.test("a");
  collect();
  return process.memoryUsage().heapUsed;
}

/** One fault, then a file so long that keeping it shows. */
function longFile(): Uint8Array {
  const head = "montant,objet\ndouze mille euros environ,Matériel\n";
  return new TextEncoder().encode(head.padEnd(LARGE, `12,${"Travaux ".repeat(10_000)}\n`));
}

it("a report kept after the check does not keep the file's text in memory", () => {
  const before = heapAfterCollection();
  const { findings } = checkCsv(SCHEMA, longFile());
  expect(heapAfterCollection() - before).toBeLessThan(LARGE / 3);
  expect(findings.map(({ params }) => params)).toEqual([
    expect.objectContaining({ value: "douze mille euros environ" }),
  ]);
});

it("copied findings say the same, lists and absent values included, and share what they shared", () => {
  const repeated = fault("constraint.enum", {
    value: "x",
    example: null,
    allowed: ["a", "b"],
    closest: null,
  });
  const findings = [locate(repeated, 2, "nature"), locate(repeated, 3, null)];
  const copies = ownFindings(findings);
  expect(copies).toEqual(findings);
  expect(copies[0]!.params).not.toBe(findings[0]!.params);
  expect(copies[1]!.params).toBe(copies[0]!.params);
});
