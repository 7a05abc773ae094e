import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { everyKind } from "./everyKind";

describe("every kind of rule, saved and opened again", () => {
  const before = everyKind().activeSheet;
  const after = readXlsx(writeXlsx(everyKind())).activeSheet;

  test("DV1 DV4: validations of every kind and comparison", () => {
    expect(after.traits.validations).toEqual(before.traits.validations);
  });

  test("CF4: conditional formats of every kind", () => {
    expect(after.traits.conditionalFormats).toEqual(before.traits.conditionalFormats);
  });

  test("W44: filters of every kind", () => {
    expect(after.traits.autoFilter).toEqual(before.traits.autoFilter);
  });

  test("borders and alignments of every kind", () => {
    for (let row = 0; row < 13; row++) {
      for (let column = 0; column < 3; column++) {
        expect(after.style(row, column)).toEqual(before.style(row, column));
      }
    }
  });
});
