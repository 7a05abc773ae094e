import { localeOf } from "../../../src/workbench/book/locale";
import { FUNCTIONS } from "../../../src/workbench/formula/functions/registry";
import {
  englishFunction,
  frenchFunction,
} from "../../../src/workbench/formula/syntax/frenchFunctions";
import { fromLocalFormula, toLocalFormula } from "../../../src/workbench/formula/syntax/localize";

const french = localeOf("fr-FR");

describe("L2 a formula in French and in English", () => {
  it.each([
    ["=SUM(A1,1.5)", "=SOMME(A1;1,5)"],
    ['=IF(AND(A1>=1.25,B1<>TRUE),"oui; 1.5",FALSE)', '=SI(ET(A1>=1,25;B1<>VRAI);"oui; 1.5";FAUX)'],
    ["=SUM({1,2.5;3,4})", "=SOMME({1.2,5;3.4})"],
    [
      "=IFERROR(VLOOKUP(A1,'a;b,c.d'!A:C,2,FALSE),#N/A)",
      "=SIERREUR(RECHERCHEV(A1;'a;b,c.d'!A:C;2;FAUX);#N/A)",
    ],
    ["=#VALUE!", "=#VALEUR!"],
    ["=IF(A1=#NAME?,#DIV/0!,#SPILL!)", "=SI(A1=#NOM?;#DIV/0!;#PROPAGATION!)"],
    ["=SUM(Aides[[#Headers],[a,b]])", "=SOMME(Aides[[#En-têtes];[a,b]])"],
    ["=Aides[@[x]]+1.5", "=Aides[@[x]]+1,5"],
    ["=TRUE()", "=VRAI()"],
    ["=(A1,B2)", "=(A1;B2)"],
    ["=MY.OWN(1,2)", "=MY.OWN(1;2)"],
    ["=1.5E-3", "=1,5E-3"],
    ["=A1# + 1", "=A1# + 1"],
  ])("%s is %s", (english, local) => {
    expect(toLocalFormula(english, french)).toBe(local);
    expect(fromLocalFormula(local, french)).toBe(english);
  });

  it("reads French words in any case", () => {
    expect(fromLocalFormula("=somme(a1;vrai)", french)).toBe("=SUM(a1,TRUE)");
  });

  it("changes nothing in an English workbook", () => {
    expect(fromLocalFormula("=SUM(1,2)", localeOf("en-US"))).toBe("=SUM(1,2)");
  });

  it("has one French name for each function", () => {
    const names = FUNCTIONS.map(({ name }) => name);
    expect(new Set(names.map(frenchFunction)).size).toBe(names.length);
    expect(names.map((name) => englishFunction(frenchFunction(name)))).toEqual(names);
  });
});
