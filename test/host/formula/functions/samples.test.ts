import { valueOf } from "../calculated";
import type { Row } from "../cells";
import { cells } from "../cells";

const rounded = (value: unknown): unknown =>
  typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value;

describe("functions of angles and integers", () => {
  it.each<Row>([
    ["=ACOS(0.5)", 1.047198],
    ["=ACOS(2)", "#NUM!"],
    ["=ACOSH(0)", "#NUM!"],
    ["=ATAN2(-1,1)", 2.356194],
    ["=ATAN2(0,0)", "#DIV/0!"],
    ["=ATANH(1)", "#NUM!"],
    ["=DEGREES(PI())", 180],
    ["=SIN(RADIANS(90))", 1],
    ["=TANH(0)", 0],
    ["=SQRTPI(-1)", "#NUM!"],
    ["=SUMSQ(3,4)", 25],
    ["=FACT(5.9)", 120],
    ["=FACT(-1)", "#NUM!"],
    ["=FACT(171)", "#NUM!"],
    ["=COMBIN(8,2)", 28],
    ["=GCD(24,36,10)", 2],
    ["=LCM(4,6)", 12],
    ["=LCM(4,-6)", "#NUM!"],
  ])("%s", (formula, expected) => {
    expect(rounded(valueOf(formula, cells))).toEqual(expected);
  });
});

describe("functions that cut arrays and texts", () => {
  it.each<Row>([
    ["=CHOOSEROWS(SEQUENCE(5),1,-1)", [[1], [5]]],
    [
      "=CHOOSEROWS({1,2;3,4;5,6},{3,1})",
      [
        [5, 6],
        [1, 2],
      ],
    ],
    [
      "=CHOOSECOLS({1,2,3;4,5,6},3,1)",
      [
        [3, 1],
        [6, 4],
      ],
    ],
    ["=CHOOSECOLS({1,2},3)", "#VALUE!"],
    ["=TOCOL({1,2;3,4})", [[1], [2], [3], [4]]],
    ["=TOROW(A1:A3,1)", [[1, 2]]],
    ["=TOCOL({1,2;3,4},0,TRUE)", [[1], [3], [2], [4]]],
    ['=TEXTBEFORE("a-b-c","-")', "a"],
    ['=TEXTBEFORE("a-b-c","-",-1)', "a-b"],
    ['=TEXTAFTER("a-b-c","-",2)', "c"],
    ['=TEXTAFTER("axbXc","X",2,1)', "c"],
    ['=TEXTAFTER("abc","-")', "#N/A"],
    ['=TEXTAFTER("abc","-",1,0,0,"none")', "none"],
    [
      '=TEXTSPLIT("a,b;c",",",";")',
      [
        ["a", "b"],
        ["c", "#N/A"],
      ],
    ],
  ])("%s", (formula, expected) => {
    expect(valueOf(formula, cells)).toEqual(expected);
  });
});

describe("functions that call a LAMBDA", () => {
  it.each<Row>([
    [
      "=MAP({1,2;3,4},LAMBDA(x,x*x))",
      [
        [1, 4],
        [9, 16],
      ],
    ],
    ["=MAP({1,2},{10,20},LAMBDA(a,b,a+b))", [[11, 22]]],
    ["=BYROW({1,2;3,4},LAMBDA(r,SUM(r)))", [[3], [7]]],
    ["=BYCOL({1,2;3,4},LAMBDA(c,MAX(c)))", [[3, 4]]],
    ["=REDUCE(100,{1,2,3},LAMBDA(t,x,t-x))", 94],
    ["=SCAN(0,{1;2;3},LAMBDA(t,x,t+x))", [[1], [3], [6]]],
    [
      "=MAKEARRAY(2,2,LAMBDA(r,c,r*10+c))",
      [
        [11, 12],
        [21, 22],
      ],
    ],
    ["=LET(k,3,MAP({1,2},LAMBDA(x,x*k)))", [[3, 6]]],
    ["=MAP({1,2},LAMBDA(a,b,a+b))", [["#VALUE!", "#VALUE!"]]],
    ["=LAMBDA(x,x)", "#CALC!"],
  ])("%s", (formula, expected) => {
    expect(valueOf(formula, cells)).toEqual(expected);
  });
});

describe("functions of money and spread", () => {
  it.each<Row>([
    ["=PMT(0.05/12,24,10000)", -438.713897],
    ["=PMT(0,10,1000)", -100],
    ["=FV(0.06/12,10,-200,-500,1)", 2581.403374],
    ["=PV(0.08/12,240,500)", -59777.145851],
    ["=NPV(0.1,-10000,3000,4200,6800)", 1188.443412],
    ["=VAR(1,2,3)", 1],
    ["=VARP(2,4)", 1],
    ["=STDEVP(2,4)", 1],
    ["=PERCENTILE.INC({1,2,3,4},0.3)", 1.9],
    ["=QUARTILE.INC({1,2,3,4},1)", 1.75],
    ["=MODE.SNGL(5,6,5)", 5],
    ['=HYPERLINK("https://example.org","site")', "site"],
    ['=HYPERLINK("https://example.org")', "https://example.org"],
  ])("%s", (formula, expected) => {
    expect(rounded(valueOf(formula, cells))).toEqual(expected);
  });
});
