import { element, type Markup } from "../../xml/markup";
import { NAMESPACES } from "../opc/namespaces";

const EXTENSION = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";

/**
 * The metadata part with its one entry, which cells name by `cm="1"`: their array formula is a
 * dynamic one, shown without braces ([MS-XLSX] 2.6.189, XLDAPR).
 */
export const dynamicArrayMetadataPart = (): Markup =>
  element(
    "metadata",
    { xmlns: NAMESPACES.main, "xmlns:xda": NAMESPACES.dynamicArray },
    element("metadataTypes", { count: 1 }, metadataType()),
    element("futureMetadata", { name: "XLDAPR", count: 1 }, element("bk", {}, properties())),
    element("cellMetadata", { count: 1 }, element("bk", {}, element("rc", { t: 1, v: 0 }))),
  );

const metadataType = (): Markup =>
  element("metadataType", {
    name: "XLDAPR",
    minSupportedVersion: 120000,
    copy: true,
    pasteAll: true,
    pasteValues: true,
    merge: true,
    splitFirst: true,
    rowColShift: true,
    clearFormats: true,
    clearComments: true,
    assign: true,
    coerce: true,
    cellMeta: true,
  });

const properties = (): Markup => {
  const dynamic = element("xda:dynamicArrayProperties", { fDynamic: 1, fCollapsed: 0 });
  return element("extLst", {}, element("ext", { uri: EXTENSION }, dynamic));
};
