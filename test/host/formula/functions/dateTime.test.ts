import { valueOf } from "../calculated";
import { cells, type Row } from "../cells";

describe("dates and times", () => {
  it.each<Row>([
    ["=DATE(2000,1,1)", 36526],
    ["=DATE(2025,14,0)", 46053],
    ["=DATE(125,1,1)", 45658],
    ["=DATE(1900,2,29)", 60],
    ["=DATE(1900,3,1)", 61],
    ["=DATE(1900,1,1)", 1],
    ["=DATE(1900,1,0)", 0],
    ["=DATE(-1,1,1)", "#NUM!"],
    ["=YEAR(46022)", 2025],
    ["=MONTH(60)", 2],
    ["=DAY(60)", 29],
    ["=DAY(0)", 0],
    ["=YEAR(-1)", "#NUM!"],
    ["=YEAR(2958466)", "#NUM!"],
    ['=YEAR("2025-12-31")', 2025],
    ["=TIME(12,30,0)", 0.520833333333333],
    ["=HOUR(0.75)", 18],
    ["=MINUTE(0.520833333333333)", 30],
    ["=SECOND(0.9999999)", 0],
    ["=TODAY()", 45731],
    ["=NOW()", 45731.5625],
    ["=WEEKDAY(45731)", 7],
    ["=WEEKDAY(45731,2)", 6],
    ["=WEEKDAY(1)", 1],
    ["=WEEKNUM(DATE(2025,1,1))", 1],
    ["=ISOWEEKNUM(DATE(2027,1,1))", 53],
    ["=EDATE(DATE(2025,1,31),1)", 45716],
    ["=EOMONTH(DATE(2024,1,15),1)", 45351],
    ["=EOMONTH(DATE(2025,1,15),-1)", 45657],
    ["=DAYS(DATE(2025,3,1),DATE(2025,2,1))", 28],
    ['=DATEDIF(DATE(2024,2,29),DATE(2025,2,28),"y")', 0],
    ['=DATEDIF(DATE(2024,1,31),DATE(2024,3,1),"md")', -1],
    ['=DATEDIF(DATE(2024,1,15),DATE(2025,3,20),"ym")', 2],
    ['=DATEDIF(2,1,"d")', "#NUM!"],
    ['=DATEVALUE("12/31/2025")', 46022],
    ['=DATEVALUE("31/12/2025")', "#VALUE!"],
    ['=TIMEVALUE("12:00")', 0.5],
  ])("%s is %p", (formula, value) => {
    expect(valueOf(formula, cells)).toEqual(value);
  });
});
