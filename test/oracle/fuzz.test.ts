import fc from "fast-check";
import { checkCsv, checkTable, type Report } from "../../src/entries/engine";
import { describedTable } from "./descriptors";
import { csvFileText, encodeText, fileEncoding } from "./files";

/** A minute in all; FUZZ_SECONDS makes it longer, ORACLE_SEED draws other cases. */
const SECONDS = Number(process.env["FUZZ_SECONDS"] ?? 60);
const SEED = Number(process.env["ORACLE_SEED"] ?? 11);
/** No case is so large that it needs more. */
const LONGEST = 10_000;

const names = fc.constantFrom("f.csv", "f.tsv", "f.xlsx", "f");
const anything = fc.anything({
  withBigInt: true,
  withNullPrototype: true,
  withMap: true,
});
const descriptor = fc.oneof(
  describedTable.map(({ schema }) => schema),
  anything,
  fc.record({
    fields: fc.array(fc.oneof(anything, fc.record({ name: fc.string(), type: anything }))),
  }),
  fc
    .record({
      name: fc.string(),
      constraints: fc.record({
        pattern: fc.string({ unit: fc.constantFrom(..."ab()*+?[]{}|\\1d^$.") }),
      }),
    })
    .map((field) => ({ fields: [field] })),
);
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.tuple(csvFileText, fileEncoding).map(([text, encoding]) => encodeText(text, encoding)),
  fc
    .tuple(csvFileText, fileEncoding, fc.nat(), fc.nat(255))
    .map(([text, encoding, at, byte]) => mutated(encodeText(text, encoding), at, byte)),
);
const rows = fc.array(fc.array(fc.string({ unit: "binary", maxLength: 12 }), { maxLength: 6 }), {
  maxLength: 12,
});

function mutated(file: Uint8Array, at: number, byte: number): Uint8Array {
  const copy = Uint8Array.from(file);
  copy[at % (copy.length + 1)] = byte;
  return copy;
}

function isReport({ valid, findings }: Report): boolean {
  return valid === findings.every(({ severity }) => severity === "warning");
}

/** Draws for so long; each case must end in time with a report. */
function fuzz<Drawn>(drawn: fc.Arbitrary<Drawn>, judge: (value: Drawn) => Report): void {
  const property = fc.property(drawn, (value) => {
    const start = performance.now();
    const report = judge(value);
    return isReport(report) && performance.now() - start < LONGEST;
  });
  fc.assert(property, {
    seed: SEED,
    numRuns: Infinity,
    interruptAfterTimeLimit: (SECONDS / 2) * 1_000,
    markInterruptAsFailure: false,
  });
}

it("reads any bytes by any descriptor to a report, in time", () => {
  fuzz(fc.tuple(descriptor, bytes, names), ([schema, file, fileName]) =>
    checkCsv(schema, file, { fileName }),
  );
}, 600_000);

it("judges any texts by any descriptor to a report, in time", () => {
  fuzz(fc.tuple(descriptor, rows), ([schema, table]) => checkTable(schema, table));
}, 600_000);
