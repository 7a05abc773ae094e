import type { OfficeType } from "../officeType";
import type { Targets } from "../targets";
import { application } from "./application";
import { rangeType } from "./range/range";
import { rangeAreas } from "./rangeAreas";
import { runtime } from "./runtime";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheetCollection";

type OfficeTypes = { readonly [K in keyof Targets]: OfficeType<Targets[K]> };

let types: OfficeTypes | null = null;

/** Every Office.js type of the host. Made at first use: the tables make each other's objects. */
export function officeTypes(): OfficeTypes {
  types ??= {
    Application: application,
    Range: rangeType,
    RangeAreas: rangeAreas,
    Runtime: runtime,
    Workbook: workbook,
    Worksheet: worksheet,
    WorksheetCollection: worksheetCollection,
  };
  return types;
}
