import { valueOf } from "../calculated";
import { cells, type Row } from "../cells";

describe("references made of text and numbers", () => {
  it.each<Row>([
    ['=INDIRECT("A2")', 2],
    ['=INDIRECT("R2C4",FALSE)', 20],
    ['=SUM(INDIRECT("Feuil1!D1:D3"))', 60],
    ['=INDIRECT("Absente!A1")', "#REF!"],
    ['=INDIRECT("1+1")', "#REF!"],
    ["=OFFSET(D1,1,0)", 20],
    ["=SUM(OFFSET(D1,0,0,3,1))", 60],
    ["=OFFSET(A1,-1,0)", "#REF!"],
    ["=ROW()", 100],
    ["=ROW(D3)", 3],
    ["=COLUMN(D3)", 4],
    ["=ROWS(A1:B7)", 7],
    ["=COLUMNS(A1:B7)", 2],
    ["=CHOOSE(2,10,D2)", 20],
    ["=CHOOSE(3,1,2)", "#VALUE!"],
    ["=ADDRESS(2,3)", "$C$2"],
    ["=ADDRESS(2,3,4)", "C2"],
    ['=ADDRESS(2,3,1,TRUE,"Ma feuille")', "'Ma feuille'!$C$2"],
    ["=ROW(A1:A3)", [[1], [2], [3]]],
  ])("%s is %p", (formula, value) => {
    expect(valueOf(formula, cells)).toEqual(value);
  });
});
