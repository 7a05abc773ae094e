"""Writes a workbook with all that openpyxl can say: python everything.py file.xlsx"""

import datetime
import sys

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, DataBarRule, FormulaRule, IconSetRule, Rule
from openpyxl.packaging.custom import BoolProperty, DateTimeProperty, FloatProperty, IntProperty, StringProperty
from openpyxl.styles import Alignment, Border, Color, Font, GradientFill, PatternFill, Protection, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.filters import CustomFilter, CustomFilters, FilterColumn, Filters, Top10
from openpyxl.worksheet.formula import ArrayFormula
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo

book = Workbook()
sheet = book.active
sheet.title = "Données d'été"
lists = book.create_sheet("Listes")
lists.sheet_state = "hidden"
secret = book.create_sheet("Secret")
secret.sheet_state = "veryHidden"

# Values
sheet.append(["Nom", "SIRET", "Montant", "Date", "Vrai"])
sheet["A2"] = "Été & <fête>"
sheet["A3"] = "  deux\nlignes  "
sheet["B2"] = "01234567890123"
sheet["C2"] = 1234.5
sheet["C3"] = -12
sheet["D2"] = datetime.date(2025, 12, 31)
sheet["D3"] = datetime.datetime(2025, 12, 31, 18, 0)
sheet["D4"] = datetime.time(6, 0)
sheet["E2"] = True
sheet["E3"] = "#N/A"
sheet["F2"] = "=C2*2"
sheet["F3"] = "=SUM(Ventes[Total])+Ventes[[#This Row],[Total]]"
sheet["F4"] = "=_xlfn.XLOOKUP(A1,$A:$A,B:B)"
sheet["G2"] = ArrayFormula("G2:G4", "=C2:C4*2")
lists["A1"], lists["A2"] = "aide en numéraire", "aide en nature"

# Styles
header = sheet["A1"]
header.font = Font(name="Arial", size=14, bold=True, italic=True, underline="double", color="FFFFFFFF")
header.fill = PatternFill("solid", fgColor="FF1F4E79")
header.alignment = Alignment(horizontal="center", vertical="top", wrap_text=True, textRotation=135, indent=1)
header.border = Border(left=Side("thin", color="FFC00000"), diagonal=Side("double"), diagonalUp=True)
sheet["B1"].font = Font(color=Color(theme=4, tint=-0.25), strike=True)
sheet["C1"].fill = PatternFill("solid", fgColor=Color(indexed=13))
sheet["D1"].fill = GradientFill(stop=("FFFFFF", "000000"))
sheet["C2"].number_format = '#,##0.00\\ "€"'
sheet["E1"].protection = Protection(locked=False, hidden=True)
siret = sheet.column_dimensions["B"]
siret.number_format, siret.width, siret.protection = "@", 16, Protection(locked=False)
sheet.column_dimensions["H"].hidden = True
sheet.column_dimensions.group("K", "M", hidden=True)
sheet.row_dimensions[1].height = 33
sheet.row_dimensions[50].hidden = True

# Validations
prompted = DataValidation("list", formula1='"oui,non"', allow_blank=True)
prompted.showInputMessage, prompted.promptTitle, prompted.prompt = True, "Titre", "Choisir\nici"
prompted.showErrorMessage, prompted.errorStyle = True, "warning"
prompted.errorTitle, prompted.error = "Hors liste", "Recommencer ?"
prompted.add("A2:A1048576")
other = DataValidation("list", formula1="Listes!$A$1:$A$2", showDropDown=True)
other.add("E2:E100")
custom = DataValidation("custom", formula1="AND(LEN(B2)=14,ISNUMBER(--B2))", allow_blank=False)
custom.add("B2:B1048576")
between = DataValidation("date", operator="between", formula1="36526", formula2="TODAY()")
between.add("D2:D9")
between.add("J2:J9")
for rule in (prompted, other, custom, between):
    sheet.add_data_validation(rule)

# Conditional formats
red = PatternFill(bgColor="FFFFC7CE")
rules = sheet.conditional_formatting
rules.add("A2:A9 C2:C9", FormulaRule(["$A2=\"x\""], True, Font(bold=True, color="FF9C0006"), Border(bottom=Side("thin")), red))
rules.add("C2:C9", CellIsRule("between", ["0", "$Z2"], fill=red))
look = DifferentialStyle(font=Font(italic=True))
rules.add("A2:A9", Rule("containsText", dxf=look, operator="containsText", text="été", formula=['NOT(ISERROR(SEARCH("été",A2)))']))
rules.add("A2:A9", Rule("containsBlanks", dxf=look, formula=["LEN(TRIM(A2))=0"]))
rules.add("D2:D9", Rule("uniqueValues", dxf=look))
rules.add("C2:C9", Rule("aboveAverage", dxf=look, aboveAverage=False, equalAverage=True))
rules.add("C2:C9", Rule("top10", dxf=look, rank=3))
rules.add("D2:D9", Rule("timePeriod", dxf=look, timePeriod="today", formula=["FLOOR(D2,1)=TODAY()"]))
rules.add("C2:C9", ColorScaleRule("min", None, "FFFFFF", "max", None, "63BE7B"))
rules.add("C2:C9", DataBarRule("min", None, "max", None, "FF638EC6"))
rules.add("C2:C9", IconSetRule("3Arrows", "percent", [0, 33, 67]))

# Sheet
sheet.freeze_panes = "C2"
sheet.merge_cells("M1:N2")
sheet["M1"] = "fusion"
sheet.sheet_properties.tabColor = "FF00B050"
sheet.sheet_view.showGridLines = False
note = Comment("Quatorze chiffres,\nsans espace", "Maïa")
sheet["B1"].comment = note
sheet.protection.sheet = True
sheet.protection.password = "test"
sheet.protection.sort = False
sheet.protection.selectLockedCells = True
sheet.auto_filter.ref = "A1:E9"
sheet.auto_filter.filterColumn.append(FilterColumn(0, filters=Filters(blank=True, filter=["a", "b"])))
bounds = CustomFilters(_and=True, customFilter=[CustomFilter("greaterThan", "5"), CustomFilter("lessThanOrEqual", "9")])
sheet.auto_filter.filterColumn.append(FilterColumn(2, customFilters=bounds))
sheet.auto_filter.filterColumn.append(FilterColumn(3, top10=Top10(top=False, percent=True, val=20)))
for column, text in zip("IJ", ("Produit", "Total")):
    sheet[f"{column}20"] = text
sheet["J21"] = 12
table = Table(displayName="Ventes", ref="I20:J22", totalsRowCount=1)
table.tableStyleInfo = TableStyleInfo("TableStyleLight9", showRowStripes=True, showLastColumn=True)
table._initialise_columns()
table.tableColumns[0].name, table.tableColumns[1].name = "Produit", "Total"
table.tableColumns[1].totalsRowFunction = "sum"
table.tableColumns[0].totalsRowLabel = "Somme"
sheet.add_table(table)

# Printing
sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 8
sheet.page_setup.fitToHeight = 0
sheet.sheet_properties.pageSetUpPr.fitToPage = True
sheet.print_title_rows, sheet.print_title_cols = "1:1", "A:B"
sheet.print_area = "A1:E30"
sheet.page_margins.left = 0.25
sheet.oddHeader.center.text = "Été"
sheet.print_options.headings = True

# Workbook
book.defined_names["natures"] = DefinedName("natures", attr_text="Listes!$A$1:$A$2", comment="les natures")
book.defined_names["caché"] = DefinedName("caché", attr_text="0.2", hidden=True)
sheet.defined_names["ici"] = DefinedName("ici", attr_text="'Données d''été'!$C$2")
book.custom_doc_props.append(StringProperty(name="texte", value="été"))
book.custom_doc_props.append(IntProperty(name="entier", value=12))
book.custom_doc_props.append(FloatProperty(name="réel", value=1.5))
book.custom_doc_props.append(BoolProperty(name="vrai", value=True))
book.custom_doc_props.append(DateTimeProperty(name="date", value=datetime.datetime(2025, 12, 31, 10)))
book.properties.title, book.properties.creator = "Subventions", "Maïa"
book.properties.created = datetime.datetime(2025, 1, 2, 3, 4, 5)
book.calculation.calcMode = "manual"
book.save(sys.argv[1])
