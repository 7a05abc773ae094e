import { valueOf } from "../calculated";
import type { Row } from "../cells";

describe("values in a French workbook", () => {
  it.each<Row>([
    ['=--"1,5"', 1.5],
    ['=--"1.5"', "#VALUE!"],
    ['=VALUE("1 234,5")', 1234.5],
    ['=--"31/12/2025"', 46022],
    ['=1.5&""', "1,5"],
    ['=TRUE&""', "VRAI"],
    ['=AND("VRAI")', true],
    ['=AND("TRUE")', "#VALUE!"],
    ['=TEXT(46022,"jj/mm/aaaa")', "31/12/2025"],
    ['=TEXT(1234.5,"0,00")', "1234,50"],
    ['=COUNTIF({1.5;"1,5"},"1,5")', 2],
  ])("%s is %p", (formula, value) => {
    expect(valueOf(formula, {}, "fr-FR")).toEqual(value);
  });
});
