import { valueOf } from "../calculated";
import type { Row } from "../cells";

const cells = {
  A1: "b",
  B1: 2,
  A2: "a",
  B2: 3,
  A3: "B",
  B3: 1,
  A4: "a",
  B4: 3,
};

describe("dynamic arrays", () => {
  it.each<Row>([
    [
      "=FILTER(A1:B4,B1:B4>1)",
      [
        ["b", 2],
        ["a", 3],
        ["a", 3],
      ],
    ],
    ["=FILTER(A1:A4,B1:B4>9)", "#CALC!"],
    ['=FILTER(A1:A4,B1:B4>9,"rien")', "rien"],
    ["=FILTER({1,2,3},{1,0,1})", [[1, 3]]],
    ["=FILTER(A1:A4,B1:B3>1)", "#VALUE!"],
    ["=UNIQUE(A1:A4)", [["b"], ["a"]]],
    [
      "=UNIQUE(A1:B4)",
      [
        ["b", 2],
        ["a", 3],
        ["B", 1],
      ],
    ],
    ["=UNIQUE(B1:B4,FALSE,TRUE)", [[2], [1]]],
    ["=UNIQUE({1,1,2},TRUE)", [[1, 2]]],
    ["=SORT(B1:B4)", [[1], [2], [3], [3]]],
    [
      "=SORT(A1:B4,2,-1)",
      [
        ["a", 3],
        ["a", 3],
        ["b", 2],
        ["B", 1],
      ],
    ],
    ['=SORT({3,"a",1,TRUE},1,1,TRUE)', [[1, 3, "a", true]]],
    ["=SORT(A1:B4,3)", "#VALUE!"],
    ["=SORTBY(A1:A4,B1:B4,1)", [["B"], ["b"], ["a"], ["a"]]],
    [
      "=SEQUENCE(2,3,10,5)",
      [
        [10, 15, 20],
        [25, 30, 35],
      ],
    ],
    ["=SEQUENCE(0)", "#CALC!"],
    [
      "=TRANSPOSE({1,2;3,4})",
      [
        [1, 3],
        [2, 4],
      ],
    ],
    [
      "=VSTACK({1,2},3)",
      [
        [1, 2],
        [3, "#N/A"],
      ],
    ],
    [
      "=HSTACK({1;2},{3;4})",
      [
        [1, 3],
        [2, 4],
      ],
    ],
    ["=TAKE({1,2,3;4,5,6},1)", [[1, 2, 3]]],
    ["=TAKE({1,2,3;4,5,6},,-1)", [[3], [6]]],
    ["=DROP({1,2,3;4,5,6},1,1)", [[5, 6]]],
    ["=DROP({1,2},1)", "#CALC!"],
    ["=SUM(SEQUENCE(100))", 5050],
    ["=ROWS(UNIQUE(A:A))", 3],
    ["=ROWS(SORT(A1:A9))", 9],
  ])("%s is %p", (formula, value) => {
    expect(valueOf(formula, cells)).toEqual(value);
  });
});

describe("worked days", () => {
  it.each<Row>([
    ["=NETWORKDAYS(DATE(2025,3,10),DATE(2025,3,16))", 5],
    ["=NETWORKDAYS(DATE(2025,3,16),DATE(2025,3,10))", -5],
    ["=NETWORKDAYS(DATE(2025,5,1),DATE(2025,5,2),DATE(2025,5,1))", 1],
    ["=WORKDAY(DATE(2025,3,14),1)", 45733],
    ["=WORKDAY(DATE(2025,3,17),-1)", 45730],
  ])("%s is %p", (formula, value) => {
    expect(valueOf(formula)).toEqual(value);
  });
});
