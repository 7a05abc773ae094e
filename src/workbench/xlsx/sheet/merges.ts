import { parseArea } from "../../book/address";
import type { Area } from "../../book/grid";
import { element, unlessEmpty, type Markup } from "../../xml/markup";
import type { XmlElement } from "../../xml/xmlElement";
import { areaInFile } from "./sqref";

export const readMerges = (worksheet: XmlElement): Area[] =>
  (worksheet.child("mergeCells")?.all("mergeCell") ?? []).flatMap(
    (merge) => parseArea(merge.attribute("ref") ?? "") ?? [],
  );

export const mergesElement = (merges: readonly Area[]): Markup =>
  unlessEmpty(
    "mergeCells",
    merges.map((area) => element("mergeCell", { ref: areaInFile(area) })),
    { count: merges.length },
  );
