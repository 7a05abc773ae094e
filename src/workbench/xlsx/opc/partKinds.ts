/** What a part is: its content type, and the relationship by which others point to it. */
interface PartKind {
  readonly relationship: string;
  /** Absent where the extension says it (`Default` in `[Content_Types].xml`). */
  readonly contentType?: string;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MICROSOFT = "http://schemas.microsoft.com/office/2011/relationships";
const MICROSOFT_2017 = "http://schemas.microsoft.com/office/2017/10/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The parts that the host writes (ECMA-376 part 1, section 12.3; [MS-OWEXML] 2.1). */
export const PART_KINDS = {
  workbook: {
    relationship: `${OFFICE}/officeDocument`,
    contentType: `${SPREADSHEET}.sheet.main+xml`,
  },
  worksheet: { relationship: `${OFFICE}/worksheet`, contentType: `${SPREADSHEET}.worksheet+xml` },
  styles: { relationship: `${OFFICE}/styles`, contentType: `${SPREADSHEET}.styles+xml` },
  sharedStrings: {
    relationship: `${OFFICE}/sharedStrings`,
    contentType: `${SPREADSHEET}.sharedStrings+xml`,
  },
  theme: {
    relationship: `${OFFICE}/theme`,
    contentType: "application/vnd.openxmlformats-officedocument.theme+xml",
  },
  sheetMetadata: {
    relationship: `${OFFICE}/sheetMetadata`,
    contentType: `${SPREADSHEET}.sheetMetadata+xml`,
  },
  table: { relationship: `${OFFICE}/table`, contentType: `${SPREADSHEET}.table+xml` },
  hyperlink: { relationship: `${OFFICE}/hyperlink` },
  comments: { relationship: `${OFFICE}/comments`, contentType: `${SPREADSHEET}.comments+xml` },
  threadedComment: {
    relationship: `${MICROSOFT_2017}/threadedComment`,
    contentType: "application/vnd.ms-excel.threadedcomments+xml",
  },
  person: {
    relationship: `${MICROSOFT_2017}/person`,
    contentType: "application/vnd.ms-excel.person+xml",
  },
  vmlDrawing: { relationship: `${OFFICE}/vmlDrawing` },
  customProperty: {
    relationship: `${OFFICE}/customProperty`,
    contentType: `${SPREADSHEET}.customProperty`,
  },
  customXml: { relationship: `${OFFICE}/customXml` },
  customXmlProps: {
    relationship: `${OFFICE}/customXmlProps`,
    contentType: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  },
  coreProperties: {
    relationship:
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    contentType: "application/vnd.openxmlformats-package.core-properties+xml",
  },
  appProperties: {
    relationship: `${OFFICE}/extended-properties`,
    contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  },
  customProperties: {
    relationship: `${OFFICE}/custom-properties`,
    contentType: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
  },
  webExtensionTaskpanes: {
    relationship: `${MICROSOFT}/webextensiontaskpanes`,
    contentType: "application/vnd.ms-office.webextensiontaskpanes+xml",
  },
  webExtension: {
    relationship: `${MICROSOFT}/webextension`,
    contentType: "application/vnd.ms-office.webextension+xml",
  },
} as const satisfies Record<string, PartKind>;

export type PartKindName = keyof typeof PART_KINDS;

export const partKind = (name: PartKindName): PartKind => PART_KINDS[name];

/**
 * The last word of a relationship type, all that tells the kinds apart: the strict format has
 * other addresses before it, and writes `extendedProperties` for `extended-properties`.
 */
export const relationshipWord = (type: string): string =>
  type
    .slice(type.lastIndexOf("/") + 1)
    .replaceAll("-", "")
    .toLowerCase();
