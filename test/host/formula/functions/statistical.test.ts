import { valueOf } from "../calculated";
import { cells, type Row } from "../cells";

describe("statistics", () => {
  it.each<Row>([
    ["=COUNT(A1:A7)", 3],
    ['=COUNT(1,"2","x",TRUE)', 3],
    ["=COUNTA(A1:A7)", 6],
    ["=COUNTA(C1:C4)", 4],
    ["=COUNTA(Z:Z)", 0],
    ["=COUNTBLANK(A1:A10)", 4],
    ["=COUNTBLANK(C1:C4)", 1],
    ["=AVERAGE(A1:A2)", 1.5],
    ["=AVERAGE(A5)", "#DIV/0!"],
    ["=MIN(A1:A7)", 1],
    ["=MAX(A5)", 0],
    ["=MEDIAN(D1:D3,100)", 25],
    ["=MODE(1,2,2,3)", 2],
    ["=LARGE(D1:D3,2)", 20],
    ["=SMALL(D1:D3,4)", "#NUM!"],
    ["=RANK(20,D1:D3)", 2],
    ["=RANK(20,D1:D3,1)", 2],
    ["=PERCENTILE(D1:D3,0.25)", 15],
    ["=QUARTILE(D1:D3,2)", 20],
    ["=STDEV.P(2,4)", 1],
    ["=STDEV(5)", "#DIV/0!"],
    ["=VAR.S(2,4)", 2],
  ])("%s is %p", (formula, value) => {
    expect(valueOf(formula, cells)).toEqual(value);
  });
});
