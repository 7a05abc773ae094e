import { valueOf } from "../calculated";
import { cells, type Row } from "../cells";

describe("logical", () => {
  it.each<Row>([
    ["=IF(TRUE,,1)", null],
    ['=IF(A1>0,"oui")', "oui"],
    ['=IF(A1<0,"oui")', false],
    ["=IF(B1,1,2)", "#N/A"],
    ["=IF(TRUE,1,B1)", 1],
    ["=AND(A1:A2,TRUE)", true],
    ["=AND(A4)", "#VALUE!"],
    ["=OR(A3)", "#VALUE!"],
    ["=OR(FALSE,A5:A6)", true],
    ['=AND("TRUE")', true],
    ["=NOT(0)", true],
    ["=XOR(TRUE,TRUE,TRUE)", true],
    ["=IFERROR(1/0,7)", 7],
    ["=IFNA(B1,8)", 8],
    ["=IFNA(1/0,8)", "#DIV/0!"],
    ["=IFS(FALSE,1,TRUE,2)", 2],
    ["=IFS(FALSE,1)", "#N/A"],
    ['=SWITCH(2,1,"un",2,"deux","autre")', "deux"],
    ['=SWITCH(9,1,"un","autre")', "autre"],
    ["=IF({TRUE,FALSE},1,2)", [[1, 2]]],
  ])("%s is %p", (formula, value) => {
    expect(valueOf(formula, cells)).toEqual(value);
  });
});
