import { decodeEntities } from "./entities";

/** A cell of a copied HTML table: its text and what its style says of the format. */
export interface HtmlCell {
  readonly text: string;
  /** `mso-number-format` of Excel's own clipboard; General otherwise (P2). */
  readonly numberFormat: string;
  readonly bold: boolean;
}

const TAG = /<(\/?)([a-z][a-z0-9]*)\b([^>]*)>|<!--[\s\S]*?-->|<![^>]*>/gi;

/** The first table of a clipboard's HTML, row by row; `null` when it holds none (P4). */
export function tableOfHtml(html: string): HtmlCell[][] | null {
  const reader = new TableReader(classFormats(html));
  let last = 0;
  for (const tag of html.matchAll(TAG)) {
    reader.text(html.slice(last, tag.index));
    last = tag.index + tag[0].length;
    const name = tag[2]?.toLowerCase();
    if (name === undefined) continue;
    if (tag[1] === "/") reader.close(name);
    else reader.open(name, tag[3] ?? "");
    if (reader.isOver) break;
  }
  return reader.rows.length === 0 ? null : squared(reader.rows);
}

interface OpenCell {
  readonly attributes: string;
  readonly isHeader: boolean;
  text: string;
  bold: boolean;
}

class TableReader {
  readonly rows: HtmlCell[][] = [];
  isOver = false;
  private cell: OpenCell | null = null;
  private depth = 0;

  constructor(private readonly formats: ReadonlyMap<string, string>) {}

  open(name: string, attributes: string): void {
    if (name === "table") this.depth += 1;
    else if (this.depth === 1 && name === "tr") this.row();
    else if (this.depth === 1 && (name === "td" || name === "th")) this.startCell(name, attributes);
    else if (this.cell === null) return;
    else if (name === "br") this.cell.text += "\n";
    else if (name === "b" || name === "strong") this.cell.bold = true;
  }

  close(name: string): void {
    if (name === "td" || name === "th" || name === "tr") this.endCell();
    if (name !== "table") return;
    this.endCell();
    this.depth -= 1;
    this.isOver = this.depth === 0;
  }

  text(raw: string): void {
    if (this.cell !== null) this.cell.text += decodeEntities(raw.replace(/[ \t\r\n]+/g, " "));
  }

  private row(): void {
    this.endCell();
    this.rows.push([]);
  }

  private startCell(name: string, attributes: string): void {
    this.endCell();
    this.cell = { attributes, isHeader: name === "th", text: "", bold: name === "th" };
  }

  private endCell(): void {
    if (this.cell === null) return;
    const { attributes, text, bold } = this.cell;
    this.cell = null;
    const style = attribute(attributes, "style") ?? "";
    const numberFormat =
      msoFormat(style) ?? this.formats.get(attribute(attributes, "class") ?? "") ?? "General";
    const cell = {
      text: text.trim(),
      numberFormat,
      bold: bold || /font-weight:\s*(bold|[7-9]00)/i.test(style),
    };
    const blanks = Number(attribute(attributes, "colspan") ?? 1) - 1;
    const blank = { ...cell, text: "" };
    this.rows[this.rows.length - 1]?.push(cell, ...new Array<HtmlCell>(blanks).fill(blank));
  }
}

const attribute = (attributes: string, name: string): string | undefined => {
  const match = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, "i").exec(
    attributes,
  );
  return match?.[1] ?? match?.[2] ?? match?.[3];
};

/** `mso-number-format:"\@"` is `@`; backslashes are escapes of Excel's style sheet. */
function msoFormat(style: string): string | undefined {
  const match = /mso-number-format:\s*(?:"([^"]*)"|&quot;(.*?)&quot;|([^;]+))/i.exec(style);
  const raw = match?.[1] ?? match?.[2] ?? match?.[3];
  return raw === undefined ? undefined : (NAMED[raw.trim()] ?? raw.trim().replaceAll("\\", ""));
}

/** Formats that Excel writes by name in its HTML. */
const NAMED: Readonly<Record<string, string>> = {
  General: "General",
  "Short Date": "m/d/yyyy",
  Percent: "0.00%",
  Fixed: "0.00",
  Standard: "#,##0.00",
};

/** `.xl65 {mso-number-format:"\@"}`: Excel puts the formats in a style sheet, by class. */
function classFormats(html: string): ReadonlyMap<string, string> {
  const formats = new Map<string, string>();
  for (const [, name = "", body = ""] of html.matchAll(/\.([\w-]+)\s*\{([^}]*)\}/g)) {
    const format = msoFormat(body);
    if (format !== undefined) formats.set(name, format);
  }
  return formats;
}

function squared(rows: readonly (readonly HtmlCell[])[]): HtmlCell[][] {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const blank: HtmlCell = { text: "", numberFormat: "General", bold: false };
  return rows.map((row) => [...row, ...new Array<HtmlCell>(width - row.length).fill(blank)]);
}
