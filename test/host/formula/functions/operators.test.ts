import { valueOf } from "../calculated";
import { cells, type Row } from "../cells";

describe("operators", () => {
  it.each<Row>([
    ["=1+2*3", 7],
    ["=-2^2", 4],
    ["=2^3^2", 64],
    ["=10%+1", 1.1],
    ["=1/0", "#DIV/0!"],
    ["=0^0", "#NUM!"],
    ['="a"&1&TRUE', "a1TRUE"],
    ['=--"01234"', 1234],
    ['="12"+1', 13],
    ['="x"+1', "#VALUE!"],
    ['=+"x"', "x"],
    ["=TRUE+1", 2],
    ["=A3+1", 1],
    ['=A3=""', true],
    ["=A3=0", true],
    ["=A3=FALSE", true],
    ['="a"="A"', true],
    ['="é"="e"', false],
    ['=1<"1"', true],
    ['="z"<TRUE', true],
    ["=0.1+0.2=0.3", true],
    ["=1=1.0000000000000002", true],
    ["=B1+1", "#N/A"],
    ["=B1=B1", "#N/A"],
    ['=1/3&""', "0.333333333333333"],
    ['=1E21&""', "1E+21"],
    ['=0.00001&""', "0.00001"],
    ["=TEXTE(1)", "#NAME?"],
    ["=inconnu", "#NAME?"],
    ["=Absente!A1", "#REF!"],
    ["=A1:A2*10", [[10], [20]]],
    [
      "={1,2;3,4}+{10;20}",
      [
        [11, 12],
        [23, 24],
      ],
    ],
    ["={1,2}+{1,2,3}", [[2, 4, "#N/A"]]],
    ["=SUM((A1,D1:D2))", 31],
    ["=SUM(A1:D2 A2:A7)", 2],
    ["=A1:A2 D1:D2", "#NULL!"],
    ["=SUM(D1:INDEX(D:D,2))", 30],
    ["=LET(x,2,y,x*3,x+y)", 8],
  ])("%s is %p", (formula, value) => {
    expect(valueOf(formula, cells)).toEqual(value);
  });
});
