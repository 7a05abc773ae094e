import { valueOf } from "../calculated";
import { cells, type Row } from "../cells";

describe("information", () => {
  it.each<Row>([
    ["=ISBLANK(A3)", true],
    ["=ISBLANK(C4)", false],
    ["=ISNUMBER(A4)", false],
    ["=ISNUMBER(--A4)", true],
    ["=ISTEXT(A5)", true],
    ["=ISNONTEXT(A3)", true],
    ["=ISLOGICAL(A6)", true],
    ["=ISERROR(B1)", true],
    ["=ISERR(B1)", false],
    ["=ISNA(B1)", true],
    ["=ISREF(A1)", true],
    ["=ISREF(1)", false],
    ["=NA()", "#N/A"],
    ["=N(A6)", 1],
    ["=N(A5)", 0],
    ["=TYPE(A5)", 2],
    ["=ERROR.TYPE(B1)", 7],
    ["=ISNUMBER(A1:A3)", [[true], [true], [false]]],
  ])("%s is %p", (formula, value) => {
    expect(valueOf(formula, cells)).toEqual(value);
  });
});
