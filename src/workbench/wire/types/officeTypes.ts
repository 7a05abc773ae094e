import type { OfficeType } from "../officeType";
import type { Targets } from "../targets";
import { application, iterativeCalculation } from "./application";
import { binding } from "./binding/binding";
import { bindingCollection } from "./binding/bindingCollection";
import { comment } from "./comment/comment";
import { commentCollection } from "./comment/commentCollection";
import { commentReply } from "./comment/commentReply";
import { commentReplyCollection } from "./comment/commentReplyCollection";
import { conditionalFormat } from "./conditionalFormat/conditionalFormat";
import { conditionalFormatCollection } from "./conditionalFormat/conditionalFormatCollection";
import { conditionalFormatRule } from "./conditionalFormat/conditionalFormatRule";
import * as drawnKinds from "./conditionalFormat/drawnKinds";
import * as conditionalLook from "./conditionalFormat/conditionalLook";
import * as conditionalKinds from "./conditionalFormat/kinds";
import * as culture from "./culture";
import { dataValidation } from "./dataValidation";
import { autoFilter } from "./filter/autoFilter";
import { filter } from "./filter/columnFilter";
import { formatProtection } from "./format/formatProtection";
import { namedStyle } from "./format/namedStyle";
import { rangeBorder } from "./format/rangeBorder";
import { rangeBorderCollection } from "./format/rangeBorderCollection";
import { rangeFill } from "./format/rangeFill";
import { rangeFont } from "./format/rangeFont";
import { rangeFormat } from "./format/rangeFormat";
import * as functions from "./functions";
import { styleCollection } from "./format/styleCollection";
import * as names from "./namedItemCollection";
import * as queries from "./queryCollection";
import { removeDuplicatesResult } from "./range/duplicates";
import { rangeSort } from "./range/rangeSort";
import { rangeType } from "./range/range";
import { rangeAreas } from "./rangeAreas";
import { rangeCollection } from "./rangeCollection";
import * as rangeViews from "./rangeView";
import { runtime } from "./runtime";
import { worksheetFreezePanes } from "./sheet/freezePanes";
import * as headerFooters from "./sheet/headerFooter";
import * as pageBreaks from "./sheet/pageBreaks";
import { pageLayout } from "./sheet/pageLayout";
import { worksheetProtection } from "./sheet/worksheetProtection";
import * as customProperties from "./stores/customPropertyCollection";
import * as xmlParts from "./stores/customXmlPartCollection";
import { documentProperties } from "./stores/documentProperties";
import * as settings from "./stores/settingCollection";
import * as sheetProperties from "./stores/worksheetCustomPropertyCollection";
import { table } from "./table/table";
import { tableCollection } from "./table/tableCollection";
import { tableColumn } from "./table/tableColumn";
import { tableColumnCollection } from "./table/tableColumnCollection";
import * as tableRows from "./table/tableRows";
import { tableScopedCollection } from "./table/tableScopedCollection";
import { tableSort } from "./table/tableSort";
import { workbook } from "./workbook";
import { workbookProtection } from "./workbookProtection";
import * as workbookAreas from "./workbookRangeAreas";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheetCollection";

type OfficeTypes = { readonly [K in keyof Targets]: OfficeType<Targets[K]> };

let types: OfficeTypes | null = null;

/** Every Office.js type of the host. Made at first use: the tables make each other's objects. */
export function officeTypes(): OfficeTypes {
  types ??= {
    Application: application,
    AutoFilter: autoFilter,
    Binding: binding,
    BindingCollection: bindingCollection,
    CellValueConditionalFormat: conditionalKinds.cellValueConditionalFormat,
    ColorScaleConditionalFormat: drawnKinds.colorScaleConditionalFormat,
    Comment: comment,
    CommentCollection: commentCollection,
    CommentReply: commentReply,
    CommentReplyCollection: commentReplyCollection,
    ConditionalDataBarPositiveFormat: drawnKinds.conditionalDataBarPositiveFormat,
    ConditionalFormat: conditionalFormat,
    ConditionalFormatCollection: conditionalFormatCollection,
    ConditionalFormatRule: conditionalFormatRule,
    ConditionalRangeBorder: conditionalLook.conditionalRangeBorder,
    ConditionalRangeBorderCollection: conditionalLook.conditionalRangeBorderCollection,
    ConditionalRangeFill: conditionalLook.conditionalRangeFill,
    ConditionalRangeFont: conditionalLook.conditionalRangeFont,
    ConditionalRangeFormat: conditionalLook.conditionalRangeFormat,
    CultureInfo: culture.cultureInfo,
    CustomConditionalFormat: conditionalKinds.customConditionalFormat,
    CustomProperty: customProperties.customProperty,
    CustomPropertyCollection: customProperties.customPropertyCollection,
    CustomXmlPart: xmlParts.customXmlPart,
    CustomXmlPartCollection: xmlParts.customXmlPartCollection,
    CustomXmlPartScopedCollection: xmlParts.customXmlPartScopedCollection,
    DataBarConditionalFormat: drawnKinds.dataBarConditionalFormat,
    DataConnectionCollection: queries.dataConnectionCollection,
    DataValidation: dataValidation,
    DatetimeFormatInfo: culture.datetimeFormatInfo,
    DocumentProperties: documentProperties,
    Filter: filter,
    FormatProtection: formatProtection,
    FunctionResult: functions.functionResult,
    Functions: functions.functions,
    HeaderFooter: headerFooters.headerFooter,
    HeaderFooterGroup: headerFooters.headerFooterGroup,
    IconSetConditionalFormat: drawnKinds.iconSetConditionalFormat,
    IterativeCalculation: iterativeCalculation,
    NamedItem: names.namedItem,
    NamedItemArrayValues: names.namedItemArrayValues,
    NamedItemCollection: names.namedItemCollection,
    NumberFormatInfo: culture.numberFormatInfo,
    PageBreak: pageBreaks.pageBreak,
    PageBreakCollection: pageBreaks.pageBreakCollection,
    PageLayout: pageLayout,
    PresetCriteriaConditionalFormat: conditionalKinds.presetCriteriaConditionalFormat,
    QueryCollection: queries.queryCollection,
    Range: rangeType,
    RangeAreas: rangeAreas,
    RangeAreasCollection: workbookAreas.rangeAreasCollection,
    RangeBorder: rangeBorder,
    RangeBorderCollection: rangeBorderCollection,
    RangeCollection: rangeCollection,
    RangeFill: rangeFill,
    RangeFont: rangeFont,
    RangeFormat: rangeFormat,
    RangeSort: rangeSort,
    RangeView: rangeViews.rangeView,
    RangeViewCollection: rangeViews.rangeViewCollection,
    RemoveDuplicatesResult: removeDuplicatesResult,
    Runtime: runtime,
    Setting: settings.setting,
    SettingCollection: settings.settingCollection,
    Style: namedStyle,
    StyleCollection: styleCollection,
    Table: table,
    TableCollection: tableCollection,
    TableColumn: tableColumn,
    TableColumnCollection: tableColumnCollection,
    TableRow: tableRows.tableRow,
    TableRowCollection: tableRows.tableRowCollection,
    TableScopedCollection: tableScopedCollection,
    TableSort: tableSort,
    TextConditionalFormat: conditionalKinds.textConditionalFormat,
    TopBottomConditionalFormat: conditionalKinds.topBottomConditionalFormat,
    Workbook: workbook,
    WorkbookProtection: workbookProtection,
    WorkbookRangeAreas: workbookAreas.workbookRangeAreas,
    Worksheet: worksheet,
    WorksheetCollection: worksheetCollection,
    WorksheetCustomProperty: sheetProperties.worksheetCustomProperty,
    WorksheetCustomPropertyCollection: sheetProperties.worksheetCustomPropertyCollection,
    WorksheetFreezePanes: worksheetFreezePanes,
    WorksheetProtection: worksheetProtection,
  };
  return types;
}
