/** Members that no Excel undoes (truth B20); what cannot be undone ends what could be. */
const NOWHERE = new Set([
  "WorkbookProtection.protect",
  "WorkbookProtection.unprotect",
  "Workbook.close",
  "Workbook.insertWorksheetsFromBase64",
  "Workbook.save",
  "Worksheet.copy",
  "Worksheet.delete",
  "WorksheetCollection.addFromBase64",
  "WorksheetProtection.protect",
  "WorksheetProtection.unprotect",
  "WorksheetProtection.updateOptions",
]);

const ON_THE_WEB_ONLY = new Set(["Worksheet.name", "Worksheet.position", "Worksheet.visibility"]);

const ON_THE_DESKTOP_ONLY =
  /^(DocumentProperties|Style)\.|^(NamedItem\.comment|Worksheet\.standardWidth)$/;

/** Whether Excel can take back what a member has done. */
export function isUndoable(type: string, member: string, isOnTheWeb: boolean): boolean {
  const name = `${type}.${member}`;
  if (NOWHERE.has(name)) return false;
  return isOnTheWeb ? !ON_THE_DESKTOP_ONLY.test(name) : !ON_THE_WEB_ONLY.has(name);
}
