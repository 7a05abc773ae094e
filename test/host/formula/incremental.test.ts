import fc from "fast-check";
import { cellAddress } from "../../../src/workbench/book/address";
import { at, bookOf, type Written } from "./calculated";
import { edit } from "./edits";

const ROWS = 8;
const COLUMNS = 4;
const CELLS = ROWS * COLUMNS;

const addressOf = (index: number): string =>
  cellAddress(Math.floor(index / COLUMNS), index % COLUMNS);

type Edit = readonly [address: string, written: Written];

/** Numbers, texts and formulas that read cells before their own: no circle, whose values depend on where one enters it. */
const anyEdit: fc.Arbitrary<Edit> = fc
  .record({
    index: fc.nat(CELLS - 1),
    kind: fc.nat(8),
    a: fc.nat(CELLS),
    b: fc.nat(CELLS),
    constant: fc.constantFrom<Written>("a", "12", true, null, 0, 3, -7),
  })
  .map(({ index, kind, a, b, constant }) => {
    const from = addressOf(a % Math.max(1, index));
    const other = addressOf(b % Math.max(1, index));
    const above = Math.floor(index / COLUMNS);
    const range = above === 0 ? "Z1:Z9" : `A1:${cellAddress(a % above || 0, b % COLUMNS)}`;
    const formulas: Written[] = [
      `=${from}+1`,
      `=IF(${from}>0,${other},-1)`,
      `=SUM(${range})`,
      `=COUNTIF(${range},">0")`,
      `=INDIRECT("${from}")&"x"`,
      `=IFERROR(VLOOKUP(${from},${range},1,FALSE),"rien")`,
    ];
    return [addressOf(index), index === 0 ? constant : (formulas[kind] ?? constant)];
  });

describe("calculating what a change reaches gives what calculating everything gives", () => {
  const values = (sheet: Parameters<typeof at>[0], addresses: readonly string[]) =>
    addresses.map((address) => at(sheet, address));

  const expectSame = (edits: readonly Edit[], addresses: readonly string[]): void => {
    const { book, sheet } = bookOf({});
    for (const [address, written] of edits) edit(book, sheet, address, written);
    const { sheet: fresh } = bookOf(Object.fromEntries(edits));
    expect(values(sheet, addresses)).toEqual(values(fresh, addresses));
  };

  it("over formulas that read one another", () => {
    const everywhere = Array.from({ length: CELLS }, (_none, index) => addressOf(index));
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 30 }), (edits) => {
        expectSame(edits, everywhere);
      }),
      { numRuns: 200 },
    );
  });

  it("over an array that grows, shrinks, is blocked and let in again", () => {
    const readers: Edit[] = [
      ["E1", "=SUM(C1:C6)"],
      ["E2", "=C3"],
      ["E3", '=IFERROR(COUNT(C1#),"bloqué")'],
      ["E4", "=E1+E2"],
      ["A2", "=A1+1"],
    ];
    const anyTurn: fc.Arbitrary<Edit> = fc.oneof(
      fc.tuple(fc.constant("A1"), fc.constantFrom<Written>(0, 1, 2, 4, "x")),
      fc.tuple(fc.constant("C1"), fc.constantFrom<Written>("=SEQUENCE(A2)", "=A1:A3", 5, null)),
      fc.tuple(fc.constantFrom("C2", "C4"), fc.constantFrom<Written>(9, null, "=A1")),
    );
    const shownCells = ["C1", "C2", "C3", "C4", "C5", "E1", "E2", "E3", "E4"];
    fc.assert(
      fc.property(fc.array(anyTurn, { minLength: 1, maxLength: 15 }), (turns) => {
        expectSame([...readers, ...turns], shownCells);
      }),
      { numRuns: 200 },
    );
  });
});
