import type { Sheet } from "../../book/sheet";
import type { XmlAttributes, XmlStream } from "../../xml/readXml";
import { isTrue } from "../../xml/xmlElement";
import type { OnRepair } from "../repair";
import { fromXstring } from "../strings/xstring";
import { TextCollector } from "../strings/textCollector";
import { SheetBuilder } from "./sheetBuilder";
import { FormulaReader } from "./formulaReader";
import { readValue } from "./cellValue";

/**
 * Takes the rows of `sheetData` as they come, without a tree: values and formulas go straight into
 * the columns of the sheet, styles are collected for when those of whole columns are known.
 */
export class CellReader implements XmlStream {
  readonly builder: SheetBuilder;
  private readonly formulas: FormulaReader;
  private readonly inline = new TextCollector();
  private row = -1;
  private column = -1;
  private type = "n";
  private value = "";
  /** The element whose text is being read: `v`, `f`, or another. */
  private inside = "";

  constructor(
    private readonly sheet: Sheet,
    private readonly strings: readonly string[],
    onRepair: OnRepair,
  ) {
    this.builder = new SheetBuilder(sheet);
    this.formulas = new FormulaReader(sheet, onRepair);
  }

  open(name: string, attributes: XmlAttributes): void {
    this.inside = name;
    if (name === "c") this.openCell(attributes);
    else if (name === "row") this.openRow(attributes);
    else if (name === "f") this.formulas.open(attributes);
    else if (name !== "v") this.inline.open(name);
  }

  text(text: string): void {
    if (this.inside === "v") this.value += text;
    else if (this.inside === "f") this.formulas.text(text);
    else this.inline.text(text);
  }

  close(name: string): void {
    if (name === "c") this.closeCell();
    else if (name === "f") this.formulas.close(this.row, this.column);
    else if (name !== "v") this.inline.close(name);
    this.inside = "";
  }

  /** Called when the part has been read to its end. */
  finish(): void {
    this.formulas.spill();
  }

  /** Rows and cells without an address follow the one before. */
  private openRow(attributes: XmlAttributes): void {
    this.row = attributes["r"] === undefined ? this.row + 1 : Number(attributes["r"]) - 1;
    this.column = -1;
    this.builder.row(this.row, {
      height: isTrue(attributes["customHeight"] ?? "") ? Number(attributes["ht"]) : null,
      hidden: isTrue(attributes["hidden"] ?? ""),
      level: Number(attributes["outlineLevel"] ?? 0),
      style: isTrue(attributes["customFormat"] ?? "") ? Number(attributes["s"] ?? 0) : null,
    });
  }

  private openCell(attributes: XmlAttributes): void {
    const address = attributes["r"];
    this.column = address === undefined ? this.column + 1 : columnOf(address);
    this.type = attributes["t"] ?? "n";
    this.value = "";
    this.inline.take();
    this.builder.style(this.row, this.column, Number(attributes["s"] ?? 0));
  }

  private closeCell(): void {
    const text = this.type === "inlineStr" ? fromXstring(this.inline.take()) : this.value;
    const value = readValue(this.type, text, this.strings);
    if (value !== null && !this.formulas.takesSpilled(this.row, this.column, value)) {
      this.sheet.cells.setValue(this.row, this.column, value);
    }
  }
}

/** The column of `AB12`, 0-based. */
function columnOf(address: string): number {
  let column = 0;
  for (let i = 0; i < address.length; i++) {
    const code = address.charCodeAt(i);
    if (code < 65) break;
    column = column * 26 + (code & 0x1f);
  }
  return column - 1;
}
