const SCHEMAS = "http://schemas.openxmlformats.org";

/** Namespaces of the parts that the host writes (the transitional form, which every Excel reads). */
export const NAMESPACES = {
  main: `${SCHEMAS}/spreadsheetml/2006/main`,
  relationships: `${SCHEMAS}/officeDocument/2006/relationships`,
  drawing: `${SCHEMAS}/drawingml/2006/main`,
  extendedProperties: `${SCHEMAS}/officeDocument/2006/extended-properties`,
  customProperties: `${SCHEMAS}/officeDocument/2006/custom-properties`,
  variantTypes: `${SCHEMAS}/officeDocument/2006/docPropsVTypes`,
  coreProperties: `${SCHEMAS}/package/2006/metadata/core-properties`,
  customXml: `${SCHEMAS}/officeDocument/2006/customXml`,
  dublinCore: "http://purl.org/dc/elements/1.1/",
  dublinCoreTerms: "http://purl.org/dc/terms/",
  schemaInstance: "http://www.w3.org/2001/XMLSchema-instance",
  webExtension: "http://schemas.microsoft.com/office/webextensions/webextension/2010/11",
  webExtensionTaskpanes: "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11",
  threadedComments: "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments",
  dynamicArray: "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray",
} as const;
