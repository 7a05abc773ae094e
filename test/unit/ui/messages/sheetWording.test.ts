import type { CellRule, ColumnPlan, SheetPlan } from "../../../../src/core/sheetPlan/sheetPlan";
import { createSheetWording } from "../../../../src/ui/messages/sheetWording";

const fr = createSheetWording("fr");

function column(changes: Partial<ColumnPlan> = {}): ColumnPlan {
  return {
    field: "montant",
    title: "Montant total",
    description: "Montant en euros de la subvention.",
    example: "47800.20",
    required: true,
    numberFormat: "0.00",
    alignment: "Right",
    width: 16,
    rule: null,
    ...changes,
  };
}

const long = "Le montant attribué, en euros, avant répartition entre les bénéficiaires. ".repeat(
  20,
);

const rules: readonly (CellRule | null)[] = [
  null,
  { kind: "list", values: ["a", "b"] },
  { kind: "date" },
  { kind: "decimal", minimum: 0.01, maximum: 1 },
  { kind: "wholeNumber", minimum: 1, maximum: null },
  { kind: "textLength", minimum: null, maximum: 256 },
  { kind: "textLength", minimum: 14, maximum: 14 },
  { kind: "custom", formula: "=LEN({cell})=14" },
];

describe.each(["fr", "en"] as const)("what Excel shows in a cell, in %s", (language) => {
  const wording = createSheetWording(language);

  it.each(rules)("fits in Excel's limits, whatever the texts (%j)", (rule) => {
    for (const text of ["", "court", long, "x".repeat(600), "😀".repeat(300)])
      for (const example of [null, text]) {
        const words = wording.column(column({ title: text, description: text, example, rule }));
        expect(words.headerTitle.length).toBeLessThanOrEqual(32);
        expect(words.promptTitle.length).toBeLessThanOrEqual(32);
        expect(words.alertTitle.length).toBeLessThanOrEqual(32);
        expect(words.headerPrompt.length).toBeLessThanOrEqual(255);
        expect(words.prompt.length).toBeLessThanOrEqual(255);
        expect(words.alert.length).toBeLessThanOrEqual(224);
        expect(Object.values(words).join("")).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
      }
  });
});

describe("the message of a cell", () => {
  it("says that the column is required, gives an example as it is typed, then explains", () => {
    expect(fr.column(column()).prompt).toBe(
      "Obligatoire. Exemple\u00a0: 47800,20. Montant en euros de la subvention.",
    );
  });

  it("is cut on a word", () => {
    expect(fr.column(column({ description: long })).prompt).toMatch(/[a-zé]…$/);
  });

  it("shows the words of a link, not its address", () => {
    const description = "Numéro [SIRET](https://www.insee.fr/siret) de l'organisme.";
    expect(fr.column(column({ description })).prompt).toContain("Numéro SIRET de l'organisme.");
  });
});

describe("the message of a header", () => {
  it("marks a required column by an asterisk and in words", () => {
    const { headerTitle, headerPrompt } = fr.column(column());
    expect(headerTitle).toBe("* Montant total");
    expect(headerPrompt).toMatch(/^Obligatoire\./);
  });

  it("leaves an optional column without a mark", () => {
    const { headerTitle, headerPrompt } = fr.column(column({ required: false }));
    expect(headerTitle).toBe("Montant total");
    expect(headerPrompt).toMatch(/^Facultatif\./);
  });
});

describe("the alert of a refused entry", () => {
  it("says what is expected, with an example", () => {
    const rule = { kind: "decimal", minimum: 0.01, maximum: 1 } as const;
    expect(fr.column(column({ rule, example: "0.45" })).alert).toBe(
      "Montant total. Saisissez un nombre de 0,01 à 1. Exemple\u00a0: 0,45.",
    );
  });
});

describe("the sheets beside", () => {
  it("take names that Excel accepts", () => {
    for (const name of [
      fr.readmeName("S".repeat(31)),
      fr.listsName("Subventions"),
      fr.readmeName(""),
    ]) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[\\/?*:[\]]|^'|'$/);
    }
    expect(fr.readmeName("Subventions")).toBe("Lisez-moi Subventions");
  });

  it("describe each column on the Lisez-moi sheet", () => {
    const plan: SheetPlan = {
      schemaName: "scdl/subventions",
      schemaVersion: "2.1.1",
      sheetName: "Subventions",
      columns: [
        column(),
        column({ field: "idRAE", title: "Aide", required: false, example: null }),
      ],
    };
    const [about, fill, table] = fr.readme(plan);
    expect(about?.rows.flat().join(" ")).toContain("scdl/subventions, version 2.1.1");
    expect(fill?.rows.length).toBeGreaterThan(2);
    expect(table?.rows).toEqual([
      ["En-tête", "Titre", "Obligatoire", "Explication", "Exemple"],
      ["montant", "Montant total", "oui", "Montant en euros de la subvention.", "47800,20"],
      ["idRAE", "Aide", "non", "Montant en euros de la subvention.", ""],
    ]);
  });
});

it("a draft cannot be taken for the published file", () => {
  expect(fr.draftName("20250312_213502388_subventions.csv")).toBe(
    "brouillon-20250312_213502388_subventions.csv",
  );
});
