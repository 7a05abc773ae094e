"""Says what openpyxl sees of looks, links, groups and breaks, as JSON: python looks.py file.xlsx"""

import json
import sys
import warnings

import openpyxl

warnings.simplefilter("error")

sheet = openpyxl.load_workbook(sys.argv[1]).active


def fill(f):
    if f.tagname == "gradientFill":
        return {"degree": f.degree, "stops": [s.color.rgb for s in f.stop]}
    return {"type": f.fill_type, "fore": f.fgColor.rgb if f.fgColor.type == "rgb" else None, "tint": f.fgColor.tint}


def look(c):
    font = {"underline": c.font.u, "script": c.font.vertAlign, "tint": c.font.color and c.font.color.tint}
    return {"style": c.style, "fill": fill(c.fill), **font, "order": c.alignment.readingOrder,
            "indent": c.alignment.justifyLastLine, "top": c.border.top.color and c.border.top.color.tint}


json.dump(
    {
        "looks": [look(sheet.cell(row, 1)) for row in range(1, 9)],
        "headers": [sheet.HeaderFooter.scaleWithDoc, sheet.HeaderFooter.alignWithMargins],
        "styles": [sheet.cell(row, 3).style for row in range(1, 4)],
        "links": [
            [l.ref, l.target, l.location, l.tooltip]
            for l in (sheet.cell(row, 1).hyperlink for row in (10, 11))
        ],
        "rowBreaks": [b.id for b in sheet.row_breaks.brk],
        "columnBreaks": [b.id for b in sheet.col_breaks.brk],
        "rows": {str(k): [d.outlineLevel, bool(d.hidden), bool(d.collapsed)]
                 for k, d in sheet.row_dimensions.items() if d.outlineLevel or d.collapsed},
        "columns": {k: [d.min, d.max, d.outlineLevel] for k, d in sheet.column_dimensions.items()},
    },
    sys.stdout,
)
