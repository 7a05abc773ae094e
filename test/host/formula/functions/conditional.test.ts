import { valueOf } from "../calculated";
import { cells, type Row } from "../cells";

describe("counting and summing by criteria", () => {
  it.each<Row>([
    ['=COUNTIF(C1:C3,"poire")', 2],
    ['=COUNTIF(C1:C3,"p*e")', 3],
    ['=COUNTIF(C1:C3,"p????")', 3],
    ['=COUNTIF(C1:C3,"<>poire")', 1],
    ['=COUNTIF(D1:D3,">=20")', 2],
    ['=COUNTIF(A1:A7,">0")', 3],
    ["=COUNTIF(A1:A7,3)", 1],
    ['=COUNTIF(A1:A7,"TRUE")', 1],
    ['=COUNTIF(A:A,"")', 1_048_570],
    ['=COUNTIF(A1:A7,"<>")', 6],
    ['=COUNTIF(A1:A7,"=")', 1],
    ["=COUNTIF(A1:A7,A3)", 0],
    ['=COUNTIF({"a~*","a*","ab"},"a~*")', 1],
    ['=COUNTIFS(C1:C3,"poire",D1:D3,">10")', 1],
    ['=COUNTIFS(C1:C3,"poire",D1:D2,">10")', "#VALUE!"],
    ['=SUMIF(C1:C3,"poire",D1)', 30],
    ['=SUMIF(D1:D3,">10")', 50],
    ['=SUMIF(C:C,"poire",D:D)', 30],
    ['=SUMIFS(D1:D3,C1:C3,"p*",D1:D3,"<30")', 30],
    ['=AVERAGEIF(C1:C3,"poire",D1:D3)', 15],
    ['=AVERAGEIF(C1:C3,"x",D1:D3)', "#DIV/0!"],
    ['=MAXIFS(D1:D3,C1:C3,"poire")', 20],
    ['=MINIFS(D1:D3,C1:C3,"x")', 0],
  ])("%s is %p", (formula, value) => {
    expect(valueOf(formula, cells)).toEqual(value);
  });
});
