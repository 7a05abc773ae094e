import { parseArea } from "../../book/address";
import type { Hyperlink } from "../../book/sheetTraits";
import type { PackageReader } from "../opc/packageReader";
import type { PackageWriter } from "../opc/packageWriter";
import { element, unlessEmpty, type Markup } from "../../xml/markup";
import type { XmlElement } from "../../xml/xmlElement";
import { areaInFile } from "./sqref";

/** Links; an address that leaves the workbook is behind a relationship of the sheet. */
export function readHyperlinks(
  file: PackageReader,
  part: string,
  worksheet: XmlElement,
): Hyperlink[] {
  const links = worksheet.child("hyperlinks")?.all("hyperlink") ?? [];
  const addresses = links.length === 0 ? new Map<string, string>() : file.outsideOf(part);
  return links.flatMap((link) => {
    const area = parseArea(link.attribute("ref") ?? "");
    const address = addresses.get(link.attribute("id") ?? "") ?? "";
    const documentReference = link.attribute("location") ?? "";
    const screenTip = link.attribute("tooltip") ?? "";
    const leads = address + documentReference !== "";
    return area === null || !leads ? [] : [{ area, address, documentReference, screenTip }];
  });
}

export function hyperlinksElement(
  file: PackageWriter,
  part: string,
  hyperlinks: readonly Hyperlink[],
): Markup {
  const links = hyperlinks.map(({ area, address, documentReference, screenTip }) =>
    element("hyperlink", {
      ref: areaInFile(area),
      "r:id": address === "" ? undefined : file.relateOutside(part, "hyperlink", address),
      location: documentReference || undefined,
      tooltip: screenTip || undefined,
    }),
  );
  return unlessEmpty("hyperlinks", links);
}
