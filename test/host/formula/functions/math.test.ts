import { valueOf } from "../calculated";
import { cells, type Row } from "../cells";

describe("mathematics", () => {
  it.each<Row>([
    ["=SUM(A1:A7)", 5.5],
    ['=SUM("3",TRUE,1)', 5],
    ['=SUM("x")', "#VALUE!"],
    ["=SUM(A1:B1)", "#N/A"],
    ["=SUM(A:A)", 5.5],
    ["=PRODUCT(A1:A2,5)", 10],
    ["=SUMPRODUCT(A1:A2,D1:D2)", 50],
    ["=SUMPRODUCT(A1:A2,D1:D3)", "#VALUE!"],
    ['=SUMPRODUCT((C1:C3="poire")*D1:D3)', 30],
    ["=MOD(-3,2)", 1],
    ["=MOD(3,-2)", -1],
    ["=MOD(1,0)", "#DIV/0!"],
    ["=MOD(97-MOD(50*1,97),97)", 47],
    ["=ROUND(1.005,2)", 1.01],
    ["=ROUND(-2.5,0)", -3],
    ["=ROUND(1234,-2)", 1200],
    ["=ROUNDUP(1.01,0)", 2],
    ["=ROUNDDOWN(-1.9,0)", -1],
    ["=TRUNC(1.99,1)", 1.9],
    ["=INT(-1.5)", -2],
    ["=CEILING(2.1,0.5)", 2.5],
    ["=FLOOR(2.9,0.5)", 2.5],
    ["=MROUND(10,3)", 9],
    ["=SQRT(-1)", "#NUM!"],
    ["=POWER(2,10)", 1024],
    ["=LOG(8,2)", 3],
    ["=EVEN(3)", 4],
    ["=ODD(-2)", -3],
    ["=QUOTIENT(7,2)", 3],
    ["=ABS(A1:A2-D1:D2)", [[9], [18]]],
    ["=RAND()", 0.25],
    ["=RANDBETWEEN(1,4)", 2],
  ])("%s is %p", (formula, value) => {
    expect(valueOf(formula, cells)).toEqual(value);
  });
});
