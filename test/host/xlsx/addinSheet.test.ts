import { frenchWords, grantsPlan } from "../adapter/models";
import { openOffice } from "../adapter/office";
import { askOpenpyxl, openpyxlAbsence } from "./judges/openpyxl";
import type { Described } from "./judges/described";

/** The workbook as saved after one click on *Nouveau → Subventions*. */
async function savedByTheAddIn(): Promise<Uint8Array> {
  const { excel, sheets } = await openOffice();
  await sheets.createSheet(grantsPlan(), frenchWords(grantsPlan()));
  return excel.save();
}

describe("the worksheet that the add-in makes, saved as .xlsx", () => {
  test("W27: opened again, it is still known as the add-in's", async () => {
    const { sheets } = await openOffice({ workbook: await savedByTheAddIn() });
    expect(await sheets.activeSheet()).toMatchObject({
      name: grantsPlan().sheetName,
      model: { schemaName: "scdl/subventions", schemaVersion: "2.1.1" },
    });
  });

  test("V10: a colleague without the add-in has the header, the formats and the rules", async () => {
    if (openpyxlAbsence() !== null) return;
    const { sheets } = askOpenpyxl<Described>("describe.py", await savedByTheAddIn());
    const sheet = sheets.find(({ name }) => name === grantsPlan().sheetName)!;
    const { columns } = grantsPlan();
    expect(sheet.freeze).toBe("A2");
    expect(sheet.cells["A1"]?.value).toBe(columns[0]?.field);
    expect(Object.values(sheet.columns).map(({ format }) => format)).toContain("@");
    expect(sheet.validations.length).toBeGreaterThan(0);
  });
});
