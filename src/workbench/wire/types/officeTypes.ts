import type { OfficeType } from "../officeType";
import type { Targets } from "../targets";
import { application } from "./application";
import { conditionalFormat } from "./conditionalFormat/conditionalFormat";
import { conditionalFormatCollection } from "./conditionalFormat/conditionalFormatCollection";
import { conditionalFormatRule } from "./conditionalFormat/conditionalFormatRule";
import * as conditionalLook from "./conditionalFormat/conditionalLook";
import * as conditionalKinds from "./conditionalFormat/kinds";
import { dataValidation } from "./dataValidation";
import { formatProtection } from "./format/formatProtection";
import { rangeBorder } from "./format/rangeBorder";
import { rangeBorderCollection } from "./format/rangeBorderCollection";
import { rangeFill } from "./format/rangeFill";
import { rangeFont } from "./format/rangeFont";
import { rangeFormat } from "./format/rangeFormat";
import { rangeType } from "./range/range";
import { rangeAreas } from "./rangeAreas";
import { rangeCollection } from "./rangeCollection";
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
    CellValueConditionalFormat: conditionalKinds.cellValueConditionalFormat,
    ConditionalFormat: conditionalFormat,
    ConditionalFormatCollection: conditionalFormatCollection,
    ConditionalFormatRule: conditionalFormatRule,
    ConditionalRangeBorder: conditionalLook.conditionalRangeBorder,
    ConditionalRangeBorderCollection: conditionalLook.conditionalRangeBorderCollection,
    ConditionalRangeFill: conditionalLook.conditionalRangeFill,
    ConditionalRangeFont: conditionalLook.conditionalRangeFont,
    ConditionalRangeFormat: conditionalLook.conditionalRangeFormat,
    CustomConditionalFormat: conditionalKinds.customConditionalFormat,
    DataValidation: dataValidation,
    FormatProtection: formatProtection,
    PresetCriteriaConditionalFormat: conditionalKinds.presetCriteriaConditionalFormat,
    Range: rangeType,
    RangeAreas: rangeAreas,
    RangeBorder: rangeBorder,
    RangeBorderCollection: rangeBorderCollection,
    RangeCollection: rangeCollection,
    RangeFill: rangeFill,
    RangeFont: rangeFont,
    RangeFormat: rangeFormat,
    Runtime: runtime,
    TextConditionalFormat: conditionalKinds.textConditionalFormat,
    TopBottomConditionalFormat: conditionalKinds.topBottomConditionalFormat,
    Workbook: workbook,
    Worksheet: worksheet,
    WorksheetCollection: worksheetCollection,
  };
  return types;
}
