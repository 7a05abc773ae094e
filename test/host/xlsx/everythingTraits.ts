import type { Book } from "../../../src/workbench/book/book";
import type { Comment } from "../../../src/workbench/book/comment";
import type { ConditionalFormat } from "../../../src/workbench/book/conditionalFormat";
import { DEFAULT_PROTECTION_OPTIONS } from "../../../src/workbench/book/protection";
import type { Sheet } from "../../../src/workbench/book/sheet";
import { DEFAULT_VALIDATION, type Validation } from "../../../src/workbench/book/validation";
import { area } from "./area";

/** Everything of the first sheet that is not a cell, and everything of the book. */
export function decorate(book: Book, data: Sheet): void {
  data.become({
    tabColor: "#FF0000",
    freeze: { rows: 1, columns: 2 },
    showGridlines: false,
    protection: {
      options: { ...DEFAULT_PROTECTION_OPTIONS, allowSort: true, allowAutoFilter: true },
      password: { text: "sésame" },
    },
    merges: [area("M1:N2"), area("A40:C40")],
    validations: VALIDATIONS,
    conditionalFormats: RULES.map((rule) => ({ id: book.nextFormatId(), ...rule })),
    notes: [
      {
        row: 1,
        column: 1,
        text: "Quatorze chiffres,\nsans espace",
        author: "Maïa",
        visible: false,
      },
      { row: 4, column: 3, text: "ouverte", author: "", visible: true },
    ],
    comments: COMMENTS,
    autoFilter: {
      area: area("A1:E6"),
      filters: new Map([
        [0, { filterOn: "Values", values: ["a & b", ""] }],
        [2, { filterOn: "Custom", criterion1: ">=5", criterion2: "<9", operator: "And" as const }],
      ]),
    },
    tables: [
      {
        id: 1,
        name: "Ventes",
        area: area("I20:K22"),
        columns: [
          { id: 1, name: "Produit", totalsLabel: "Total" },
          { id: 2, name: "Total", totalsFunction: "sum" },
          { id: 3, name: "Part" },
        ],
        showHeaders: true,
        showTotals: true,
        showFilterButton: true,
        style: "TableStyleMedium2",
        showBandedRows: true,
        showBandedColumns: false,
        highlightFirstColumn: true,
        highlightLastColumn: false,
        filters: new Map(),
      },
    ],
    pageLayout: {
      ...data.traits.pageLayout,
      orientation: "landscape",
      fitTo: { width: 1, height: 0 },
      margins: { left: 0.5, right: 0.4, top: 1, bottom: 0.9, header: 0.2, footer: 0.1 },
      centerHorizontally: true,
      printGridlines: true,
      headerFooter: { ...data.traits.pageLayout.headerFooter, oddFooter: "&LÉté &P/&N" },
      printTitleRows: area("1:1"),
      printTitleColumns: area("A:B"),
      printAreas: [area("A1:E30"), area("I20:K22")],
    },
    customProperties: new Map([["schéma", "scdl/subventions"]]),
    names: [{ name: "ici", formula: "='Données d''été'!R2C3", comment: "", visible: true }],
  });
  decorateBook(book);
}

const KATE = { name: "Kate", email: "kate@mairie.example" };

const COMMENTS: readonly Comment[] = [
  {
    id: "{3F2504E0-4F89-41D3-9A0C-0305E82C3301}",
    row: 7,
    column: 2,
    author: KATE,
    created: new Date("2025-12-31T23:59:58.120Z"),
    text: "Montant à <vérifier>\n& à signer",
    mentions: [],
    resolved: true,
    replies: [
      {
        id: "{3F2504E0-4F89-41D3-9A0C-0305E82C3302}",
        author: { name: "Noé", email: "" },
        created: null,
        text: "Vois @Kate d'abord",
        mentions: [{ person: KATE, start: 5, length: 5 }],
      },
    ],
  },
];

const VALIDATIONS: readonly Validation[] = [
  {
    ...DEFAULT_VALIDATION,
    areas: [area("A2:A1048576")],
    rule: { type: "list", source: { items: 'a & b,dit "oui"' }, inCellDropDown: true },
    prompt: { show: true, title: "Nature", message: "Choisir\ndans la liste" },
    alert: { show: true, style: "warning", title: "Hors liste", message: "Recommencer ?" },
  },
  {
    ...DEFAULT_VALIDATION,
    areas: [area("B2:B1048576")],
    rule: { type: "custom", formula: "=AND(LEN(RC)=14,ISNUMBER(--RC))" },
    ignoreBlanks: false,
  },
  {
    ...DEFAULT_VALIDATION,
    areas: [area("C2:C100"), area("E2:E100")],
    rule: { type: "decimal", operator: "between", formula1: "=0", formula2: "=RC26" },
    alert: { show: false, style: "information", title: "", message: "" },
  },
  {
    ...DEFAULT_VALIDATION,
    areas: [area("F2:F9")],
    rule: { type: "list", source: { formula: "=Listes!R1C1:R2C1" }, inCellDropDown: false },
  },
];

const ABOVE_ZERO = { type: "cellValue", operator: "greaterThan", formula1: "=0" } as const;

const RULES: readonly Omit<ConditionalFormat, "id">[] = [
  {
    areas: [area("A2:A1048576"), area("C2:C50")],
    rule: { type: "custom", formula: '=AND(RC<>"",RC1="x")' },
    look: {
      font: { bold: true, color: "#9C0006" },
      fill: "#FFC7CE",
      borders: { bottom: { style: "thin", color: "#9C0006" } },
    },
    stopIfTrue: true,
  },
  { areas: [area("C2:C9")], rule: ABOVE_ZERO, look: { numberFormat: "0.0" }, stopIfTrue: false },
  {
    areas: [area("A2:A9")],
    rule: { type: "containsText", operator: "beginsWith", text: 'l"été' },
    look: { font: { italic: true, strikethrough: true } },
    stopIfTrue: false,
  },
  {
    areas: [area("D2:D9")],
    rule: { type: "presetCriteria", criterion: "duplicateValues" },
    look: { fill: "#FFEB9C" },
    stopIfTrue: false,
  },
  {
    areas: [area("C2:C9")],
    rule: { type: "topBottom", bottom: true, percent: true, rank: 20 },
    look: { font: { underline: "double" } },
    stopIfTrue: false,
  },
  {
    areas: [area("C2:C9")],
    rule: {
      type: "colorScale",
      xml: '<colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF63BE7B"/></colorScale>',
    },
    look: {},
    stopIfTrue: false,
  },
];

function decorateBook(book: Book): void {
  book.calculationMode = book.calculationModeOfFile = "Manual";
  book.become({
    names: [
      { name: "natures", formula: "=Listes!R1C1:R2C1", comment: "les natures", visible: true },
      { name: "taux", formula: "=0.2", comment: "", visible: false },
    ],
    settings: new Map([
      ["0f3b2a61-7a51-4f8e-9d52-3f0a2a1d9c11", new Map([["schéma", '{"a":"é"}']])],
    ]),
    customProperties: [
      { key: "texte", value: "été & <hiver>" },
      { key: "entier", value: 12 },
      { key: "réel", value: 1.5 },
      { key: "vrai", value: true },
      { key: "date", value: new Date("2025-12-31T10:00:00Z") },
    ],
    customXmlParts: [
      {
        id: "{8B2D4F1E-0C5A-4E7B-9C3D-1A2B3C4D5E6F}",
        xml: '<?xml version="1.0" encoding="UTF-8"?>\n<memo xmlns="urn:x">été</memo>',
      },
    ],
    properties: {
      ...book.traits.properties,
      title: "Subventions",
      author: "Maïa",
      company: "Mairie",
      creationDate: new Date("2025-01-02T03:04:05Z"),
    },
    structureProtected: true,
  });
}
