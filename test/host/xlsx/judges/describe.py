"""Says what openpyxl sees in a workbook, as JSON: python describe.py file.xlsx"""

import json
import sys
import warnings

import openpyxl

warnings.simplefilter("error")  # openpyxl warns of parts that it cannot make sense of

RULE = (
    "type operator formula1 formula2 allow_blank showDropDown showInputMessage showErrorMessage "
    "errorStyle errorTitle error promptTitle prompt"
).split()


def colour(value):
    return value.rgb if value is not None and value.type == "rgb" else None


def plain(value):
    if isinstance(value, openpyxl.worksheet.formula.ArrayFormula):
        return {"array": value.ref, "formula": value.text}
    return value if isinstance(value, (str, int, float, bool, type(None))) else value.isoformat()


def cell(c):
    said = {"value": plain(c.value), "format": c.number_format, "bold": c.font.b}
    said |= {"font": c.font.name, "colour": colour(c.font.color), "fill": colour(c.fill.fgColor)}
    said |= {"locked": c.protection.locked, "rotation": c.alignment.textRotation}
    said |= {"wrap": bool(c.alignment.wrap_text), "horizontal": c.alignment.horizontal}
    said |= {"bottom": c.border.bottom.style, "indent": c.alignment.indent, "type": c.data_type}
    return said


def conditional(area, rule):
    dxf = rule.dxf
    return {
        "areas": str(area.sqref),
        "type": rule.type,
        "operator": rule.operator,
        "formula": rule.formula,
        "stop": bool(rule.stopIfTrue),
        "priority": rule.priority,
        "text": rule.text,
        "bold": dxf and dxf.font and dxf.font.b,
        "fill": dxf and dxf.fill and colour(dxf.fill.bgColor),
        "bottom": dxf and dxf.border and dxf.border.bottom and dxf.border.bottom.style,
        "format": dxf and dxf.numFmt and dxf.numFmt.formatCode,
    }


def table(t):
    columns = [[c.name, c.totalsRowFunction, c.totalsRowLabel] for c in t.tableColumns]
    return {"name": t.displayName, "ref": t.ref, "columns": columns, "totals": t.totalsRowCount,
            "style": t.tableStyleInfo.name, "filter": t.autoFilter and t.autoFilter.ref}


def filters(sheet):
    return [
        {"column": f.colId, "values": f.filters and list(f.filters.filter), "blank": f.filters and f.filters.blank,
         "custom": f.customFilters and [[c.operator, c.val] for c in f.customFilters.customFilter]}
        for f in sheet.auto_filter.filterColumn
    ]


def sheet(s):
    notes = [[c.coordinate, c.comment.text, c.comment.author] for r in s for c in r if c.comment]
    columns = {
        k: {"min": d.min, "max": d.max, "width": d.width, "hidden": d.hidden, "format": d.number_format,
            "locked": d.protection.locked}
        for k, d in s.column_dimensions.items()
    }
    return {
        "name": s.title,
        "state": s.sheet_state,
        "tab": colour(s.sheet_properties.tabColor),
        "freeze": s.freeze_panes,
        "gridlines": s.sheet_view.showGridLines is not False,
        "selection": s.sheet_view.selection[-1].sqref,
        "cells": {c.coordinate: cell(c) for row in s.iter_rows(max_row=45) for c in row if c.value is not None or c.has_style},
        "columns": columns,
        "rows": {str(k): [d.height, bool(d.hidden)] for k, d in s.row_dimensions.items() if d.height or d.hidden},
        "merges": sorted(map(str, s.merged_cells.ranges)),
        "validations": [{a: getattr(v, a) for a in RULE} | {"areas": str(v.sqref)} for v in s.data_validations.dataValidation],
        "conditional": [conditional(a, r) for a in s.conditional_formatting for r in a.rules],
        "protected": s.protection.sheet,
        "password": s.protection.password,
        "sortLocked": s.protection.sort,
        "insertRowsLocked": s.protection.insertRows,
        "notes": notes,
        "tables": [table(t) for t in s.tables.values()],
        "filter": s.auto_filter.ref,
        "filters": filters(s),
        "landscape": s.page_setup.orientation,
        "fit": [s.sheet_properties.pageSetUpPr and s.sheet_properties.pageSetUpPr.fitToPage, s.page_setup.fitToWidth, s.page_setup.fitToHeight],
        "margin": s.page_margins.left,
        "centred": s.print_options.horizontalCentered,
        "footer": s.oddFooter.left.text,
        "titles": [s.print_title_rows, s.print_title_cols],
        "area": s.print_area,
        "names": {n: d.attr_text for n, d in s.defined_names.items()},
    }


book = openpyxl.load_workbook(sys.argv[1])
json.dump(
    {
        "sheets": [sheet(s) for s in book.worksheets],
        "active": book.active.title,
        "names": {n: [d.attr_text, bool(d.hidden), d.comment] for n, d in book.defined_names.items()},
        "properties": {p.name: plain(p.value) for p in book.custom_doc_props},
        "title": book.properties.title,
        "author": book.properties.creator,
        "calculation": book.calculation.calcMode,
        "locked": bool(book.security and book.security.lockStructure),
    },
    sys.stdout,
    default=str,
)
