import { columnName } from "../../book/address";
import { MAX_ROWS } from "../../book/grid";
import type { Sheet } from "../../book/sheet";
import type { StyleId } from "../../book/style";
import type { XmlBytes } from "../../xml/xmlBytes";
import type { SharedStringWriter } from "../strings/sharedStrings";
import type { StyleWriter } from "../style/styleWriter";
import { columnStyle } from "../sheet/columnLayout";
import { writeValue } from "./cellValue";
import { FormulaWriter } from "./formulaWriter";
import { rowTags } from "./rowTags";
import { SpilledValues } from "./spilledValues";

/** Rows written at a time: a page of the model's columns. */
const BLOCK = 4096;

/**
 * Writes `sheetData`. A cell is written when it holds something, or when its style is not the one
 * that a reader gives it anyway: its row's, else its column's.
 */
export class CellWriter {
  private readonly formulas: FormulaWriter;
  private readonly spilled: SpilledValues;
  /** What whole columns have, those in use and one after them. */
  private readonly columnStyles: readonly StyleId[];
  private readonly plainRowStyle: StyleId;

  constructor(
    private readonly sheet: Sheet,
    private readonly styles: StyleWriter,
    private readonly strings: SharedStringWriter,
  ) {
    this.formulas = new FormulaWriter(sheet);
    this.spilled = new SpilledValues(sheet);
    const width = sheet.cells.columnsInUse + 1;
    this.columnStyles = Array.from({ length: width }, (_, column) => columnStyle(sheet, column));
    this.plainRowStyle = this.usualStyle(sheet.cells.columnsInUse);
  }

  write(xml: XmlBytes): void {
    xml.write("<sheetData>");
    for (let top = 0; top < MAX_ROWS; top += BLOCK) this.writeBlock(top, top + BLOCK - 1, xml);
    xml.write("</sheetData>");
  }

  private writeBlock(top: number, bottom: number, xml: XmlBytes): void {
    const cells: (string | undefined)[] = [];
    const width = Math.max(this.sheet.cells.columnsInUse, this.spilled.width);
    for (let column = 0; column < width; column++) this.addColumn(column, top, bottom, cells);
    const tags = rowTags(this.sheet, top, bottom, this.plainRowStyle, this.styles);
    if (cells.length === 0 && tags === null) return;
    for (let row = top; row <= bottom; row++) {
      const inside = cells[row - top];
      const tag = tags?.[row - top] ?? "";
      if (inside === undefined && tag === "") continue;
      const start = `<row r="${row + 1}"${tag}`;
      xml.write(inside === undefined ? `${start}/>` : `${start}>${inside}</row>`);
    }
  }

  /** Adds the cells of a column to the texts of their rows. */
  private addColumn(
    column: number,
    top: number,
    bottom: number,
    texts: (string | undefined)[],
  ): void {
    const { values, formulas, styles } = this.sheet.cells.column(column);
    const usual = this.usualStyle(column);
    const isPlain = styles.isUniform(top, bottom) && styles.get(top) === usual;
    const isFilled = isWithin(values.first(top), bottom) || isWithin(formulas.first(top), bottom);
    if (isPlain && !isFilled && !this.spilled.reaches(column, top)) return;
    const name = columnName(column);
    for (const [first, last, style] of styles.stretches(top, bottom)) {
      const number = this.styles.number(style);
      const styleText = number === 0 ? "" : ` s="${number}"`;
      for (let row = first; row <= last; row++) {
        const start = `<c r="${name}${row + 1}"${styleText}`;
        const text = this.cellText(row, column, start);
        if (text === null && style === this.inheritedStyle(row, usual)) continue;
        texts[row - top] = (texts[row - top] ?? "") + (text ?? `${start}/>`);
      }
    }
  }

  /** `null` for an empty cell. */
  private cellText(row: number, column: number, start: string): string | null {
    const formula = this.formulas.element(row, column);
    const value = this.sheet.cells.value(row, column) ?? this.spilled.value(row, column);
    if (value === null && formula === null) return null;
    const { type, element } = writeValue(value, formula !== null, this.strings);
    if (formula === null) return `${start}${type}>${element}</c>`;
    return `${start}${type}${formula.attribute}>${formula.element}${element}</c>`;
  }

  private usualStyle(column: number): StyleId {
    return this.columnStyles[Math.min(column, this.sheet.cells.columnsInUse)] as StyleId;
  }

  private inheritedStyle(row: number, usual: StyleId): StyleId {
    const ofRow = this.sheet.cells.column(this.sheet.cells.columnsInUse).styles.get(row);
    return ofRow === this.plainRowStyle ? usual : ofRow;
  }
}

const isWithin = (row: number | null, bottom: number): boolean => row !== null && row <= bottom;
